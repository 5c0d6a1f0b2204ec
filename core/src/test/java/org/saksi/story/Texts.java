package org.saksi.story;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Report;

/** Reports for tests of copies. */
final class Texts {

  private static final Saksi SAKSI = Saksi.indonesian();

  private static final String[] SYLLABLES = {"ba", "ki", "tu", "ra", "se", "no", "mi", "la"};

  static final String RELEASE =
      """
      Perusahaan air minum Kota Merpati menambah tiga sumur dalam di lereng Bukit Teduh mulai
       pekan depan. Sumur itu mengalirkan empat ratus liter air setiap detik ke bak penampung di
       Kelurahan Sukadamai. Pipa lama yang bocor di sepanjang Jalan Cendana diganti dengan pipa
       baja supaya tekanan air di rumah warga tidak lagi turun pada pagi hari. Pelanggan di enam
       kelurahan diminta menyimpan air sebelum pekerjaan dimulai karena aliran dihentikan dua
       malam berturut-turut. Mobil tangki disiagakan di depan kantor setiap kelurahan dan dapat
       dipanggil lewat telepon tanpa biaya. Pekerjaan itu dibayar dari laba tahun lalu dan tidak
       menaikkan tarif bagi rumah tangga sampai akhir tahun depan.\
      """
          .replace("\n", "");

  private Texts() {}

  /** A text of so many words that nobody wrote, in sentences of ten. */
  static String ofWords(int words, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> word(random) + (i % 10 == 9 ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return IntStream.range(0, 4)
        .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
        .collect(Collectors.joining());
  }

  static Reading read(String body) {
    return read("Kabar", null, body);
  }

  static Reading read(String outlet, @Nullable String url, String body) {
    return SAKSI.read(
        new Report("r", outlet, url, null, null, null, "id", body, new Origin("test", 0)));
  }

  static Runs runs(String body) {
    return Runs.of(read(body));
  }

  static Sketch sketch(String body) {
    return sketch(read(body));
  }

  private static Sketch sketch(Reading reading) {
    return new Sketch(Runs.of(reading));
  }

  static Kinship kinship(Reading a, Reading b) {
    return Kinship.of(Pedigree.of(a), sketch(a), Pedigree.of(b), sketch(b));
  }
}

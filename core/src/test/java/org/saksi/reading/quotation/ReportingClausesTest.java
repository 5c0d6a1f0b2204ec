package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Quotation;
import org.saksi.reading.quotation.ConstructionsTest.Told;

/** Where a reporting clause begins and ends, written as in {@link ConstructionsTest}. */
class ReportingClausesTest {

  private static final String NOBODY = "PASSIVE_WITHOUT_AGENT";

  static Stream<Told> asidesBehindTheirSubject() {
    return Stream.of(
        Told.by(
            "Rina Wati",
            "Kepala Dinas Pasar, Rina Wati saat dikonfirmasi menjelaskan, {pasar itu dibangun dua"
                + " tahun}."),
        Told.by("Rina Wati", "Rina Wati ketika dihubungi wartawan mengatakan {pasar itu tua}."),
        Told.by(
            "Rina Wati",
            "Rina Wati saat jumpa pers di balai desa, Senin (2/3/2020), mengatakan {pasar itu tua}."),
        Told.by("Rina Wati", "Rina Wati usai membuka rapat itu mengatakan {pasar itu sudah tua}."),
        Told.by(
            "warga Kampung Sawah",
            "Kamis, 12 Maret 2020 warga Kampung Sawah menyatakan {tidak mampu membayar iuran}."),
        Told.by("Rina Wati", "Namun saat ditemui, Rina Wati mengatakan {pasar itu sudah tua}."));
  }

  static Stream<Told> cuesWithoutCommas() {
    return Stream.of(
        Told.by("Rina Wati", "Warga kata Rina Wati {tidak menolak bantuan itu sejak awal}."),
        Told.by("Rina Wati", "Rina Wati datang. Saat ini kata dia, {dua pasar sudah selesai}."),
        Told.by("Rina Wati", "Lebih lanjut Rina Wati menjelaskan {pasar itu sudah tua}."),
        Told.by(
            "Rina Wati",
            "{Banjir ini bukan soal hujan}, kata Rina Wati, melainkan soal sampah di sungai."),
        Told.by("", "Andai kata Rina Wati masih tinggal di desa, pasar itu tetap ramai."),
        Told.by("Rina Wati", "\"{Pasar ini sepi,}\" bilang Rina Wati kepada wartawan di Solo."));
  }

  static Stream<Told> secondVerbs() {
    return Stream.of(
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}, namun menegaskan bahwa {atapnya masih kuat}."),
        Told.by(
            "Rina Wati, Joko Anjani",
            "Rina Wati mengatakan bahwa {panen gagal} dan Joko Anjani menambahkan bahwa {bibit rusak}."),
        Told.by(
            "Rina Wati, Budi Santoso",
            "Rina Wati mengatakan bahwa {pasar itu tua} dan Budi Santoso menambahkan bahwa {atapnya"
                + " sudah bocor}."));
  }

  static Stream<Told> nouns() {
    return Stream.of(
        Told.by("Budi Santoso", "Rina Wati menolak klaim Budi Santoso bahwa {pasar itu miliknya}."),
        Told.by("", "Warga mendengar kabar bahwa pasar itu akan dibongkar."),
        Told.by("", "Tidak ada jaminan bahwa harga beras akan turun."),
        Told.by(
            "",
            "Rina membeli beras, tetapi klaim Budi Santoso bahwa beras itu murah membuat warga marah."),
        Told.by(
            "Budi Santoso",
            "Rina Wati menolak klaim Budi Santoso bahwa {pasar itu miliknya}, lalu pulang."),
        Told.by("Rina Wati", "Rina Wati menebar ancaman bahwa {pasar itu akan dibongkar}."),
        Told.by("", "Rina Wati bertemu media yang mengabarkan banjir itu."),
        Told.by(
            "media",
            "Warga membaca pemberitaan media yang mengabarkan bahwa {pasar itu akan dibongkar}."),
        Told.by("", "Pernyataan Rina Wati bahwa pasar itu tua menuai kritik."),
        Told.by("", "Warga tidak perlu mengajukan permohonan untuk mendapat air."),
        Told.by("", "Budi Santoso terus menagih janji Rina Wati untuk membangun pasar."));
  }

  static Stream<Told> requests() {
    return Stream.of(
        Told.by(NOBODY, "Dijelaskan lebih lanjut {biaya itu sudah termasuk bahan bakar}."),
        Told.by("Rina Wati", "Warga diminta Bupati Rina Wati {untuk mengungsi ke balai desa}."),
        Told.by("", "Warga yang diminta mengungsi ke balai desa menolak pergi."),
        Told.by("Rina Wati", "Rina Wati meminta {pembangunan pasar tidak merusak sawah warga}."),
        Told.by("Rina Wati", "Rina Wati meminta warga {tidak merusak sawah di desa}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menegaskan, {siapa pun yang dirasa layak untuk ikut harus siap berlari}."),
        Told.by("", "Rina Wati mendorong warga menjauh."));
  }

  static Stream<Told> contents() {
    return Stream.of(
        Told.by(
            "Rina Wati",
            "Rina Wati mengatakan {laporan tim tentang banjir tahun lalu hanya berisi angka}."),
        Told.by(
            "Rina Wati",
            "Rina Wati mengatakan {gugatan warga mengacu pada pernyataan Bupati Budi Santoso}."),
        Told.by("Rina Wati", "Rina Wati menceritakan {banjir itu datang pada malam hari}."),
        Told.by("", "Rina Wati menceritakan pengalaman warga melawan banjir."),
        Told.by("Rina Wati", "Rina Wati menegaskan {yang warga inginkan tetap pasar lama}."),
        Told.by("Rina Wati", "Rina Wati mengaku kepada polisi {tidak menutup pintu gudang}."),
        Told.by("Rina Wati", "Rina Wati bersikukuh {tidak bersalah}."),
        Told.by("perda", "Dalam perda itu disebutkan {pasar harus memiliki izin}."),
        Told.by(NOBODY, "Rina Wati dikabarkan {akan pindah ke desa}, yang lama ditunggu warga."),
        Told.by("", "Rina Wati menambahkan dua kursi ke meja."),
        Told.by("", "Kekecewaan Rina Wati menegaskan dukungan terhadap pembangunan pasar."),
        Told.by("", "Alat yang mengenali serta menilai lebih dari dua gerakan itu dijual murah."),
        Told.by(
            "Rina Wati",
            "Rina Wati mengatakan {pasar itu sudah tua}. Karena itu, dinas akan membongkar atapnya."));
  }

  static Stream<Told> hearsay() {
    return Stream.of(
        Told.by("", "Kota itu disebut sebagai kota hujan."),
        Told.by("", "Warga memotret pasar yang disebut sebagai jantung desa."));
  }

  static Stream<Told> judgements() {
    return Stream.of(
        Told.by("", "Kiper itu menepis tendangan keras dan bola itu keluar lapangan."),
        Told.by("", "Rina Wati mengapresiasi langkah warga menjaga sungai."));
  }

  static Stream<Told> relativeClauses() {
    return Stream.of(
        Told.by("Rina Wati", "Pasar yang menurut Rina Wati {adalah jantung desa} itu dibongkar."),
        Told.by("Warga", "Warga yang berjanji {akan datang} tetapi tidak datang itu didenda."),
        Told.by(
            "Rina Wati",
            "Warga menggugat pernyataan Rina Wati yang menyangkal {adanya kerusakan pada tanggul}."));
  }

  static Stream<Told> speakers() {
    return Stream.of(
        Told.by(
            "Rina Wati",
            "\"{Tidur itu penting,}\" ujar dokter anak di Rumah Sakit Melati di Solo, Rina Wati."),
        Told.by(
            "Rina Wati",
            "Berdasarkan keterangan ketua panitia lomba, Rina Wati, {pasar itu dibangun warga}."),
        Told.by("", "Berdasarkan catatan Kabar Sawah, pasar itu dibangun warga."),
        Told.by(
            "Linda",
            "Rosalinda Putri ditahan. \"{Kami sudah memeriksa dia sejak pagi,}\" kata Linda, ibunya."),
        Told.by(
            "Harto Sukirman",
            "Bupati Harto Sukirman datang ke pasar. \"{Pasar itu sudah tua,}\" kata Harsuk."));
  }

  @ParameterizedTest
  @MethodSource({
    "asidesBehindTheirSubject",
    "cuesWithoutCommas",
    "secondVerbs",
    "nouns",
    "requests",
    "contents",
    "hearsay",
    "judgements",
    "relativeClauses",
    "speakers"
  })
  void readsWhoSaidWhat(Told told) {
    MarkedExample example = MarkedExample.parse(told.marked());
    List<Quotation> found = Readings.quotations(example.text());
    assertThat(found.stream().map(q -> q.content().of(example.text())))
        .containsExactlyElementsOf(example.contents());
    List<String> speakers = found.stream().map(q -> Readings.speakers(q, example.text())).toList();
    assertThat(String.join(", ", speakers)).isEqualTo(String.join(", ", told.speakers()));
  }
}

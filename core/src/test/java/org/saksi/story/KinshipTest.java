package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;
import org.saksi.story.Kinship.Kind;

class KinshipTest {

  private static final String BACKGROUND = Texts.RELEASE;

  private static final String PRICES =
      """
      Harga cabai di Pasar Induk Merpati pada %s Juni 2025 tercatat Rp %s.500 untuk setiap
       kilogram. Harga bawang Rp %s.250 dan harga tomat Rp %s.750 untuk setiap kilogram. Pedagang
       mengatakan pasokan dari lereng Bukit Teduh datang setiap malam dengan %s truk. Harga itu
       dapat berubah sewaktu-waktu mengikuti jumlah barang yang masuk ke pasar setiap pagi.\
      """
          .replace("\n", "");

  @Test
  void findsACopyAtAnotherOutlet() {
    Reading release = Texts.read("Kabar", null, Texts.RELEASE);
    String shortened = Texts.RELEASE.substring(0, Texts.RELEASE.indexOf("Pelanggan"));
    Kinship kinship = Texts.kinship(release, Texts.read("Harian", null, shortened));
    assertThat(kinship.kind()).isEqualTo(Kind.COPY);
    assertThat(kinship.share()).isGreaterThan(0.9);
  }

  @Test
  void findsARewrittenRelease() {
    String rewritten =
        Texts.RELEASE
            .replace("Perusahaan air minum Kota Merpati", "MERPATI - Kota Merpati lewat usahanya")
            .replace("mengalirkan empat ratus liter", "dapat memberi 400 liter")
            .replace("Pelanggan di enam kelurahan diminta", "Warga diimbau")
            .replace("Mobil tangki disiagakan", "Petugas juga menaruh mobil tangki");
    assertThat(
            Texts.kinship(Texts.read(Texts.RELEASE), Texts.read("Harian", null, rewritten)).kind())
        .isEqualTo(Kind.COPY);
  }

  @Test
  void callsTheNextVersionOfAnOutletARevision() {
    Reading first = Texts.read("Kabar", "https://kabar.example/1", Texts.RELEASE);
    String more = Texts.RELEASE + " Wali kota mengawasi.";
    assertThat(Texts.kinship(first, Texts.read("Kabar", "https://kabar.example/2", more)).kind())
        .isEqualTo(Kind.REVISION);
  }

  @Test
  void callsWhateverStandsAtTheSameAddressARevision() {
    Reading first = Texts.read("Kabar", "https://kabar.example/air", Texts.RELEASE);
    String rewritten = Texts.ofWords(120, 1) + " " + Texts.RELEASE;
    Reading later = Texts.read("Kabar", "http://www.kabar.example/air/?page=all", rewritten);
    assertThat(Texts.kinship(first, later).kind()).isEqualTo(Kind.REVISION);
  }

  @Test
  void findsAnOutletsOtherReportThatOpensAlike() {
    String other = Texts.RELEASE + " " + Texts.ofWords(120, 1);
    assertThat(Texts.kinship(Texts.read(Texts.RELEASE), Texts.read(other)).kind())
        .isEqualTo(Kind.COPY);
  }

  @Test
  void doesNotCallAnOutletsOwnBackgroundACopy() {
    Reading one = Texts.read(Texts.ofWords(90, 1) + "\n" + BACKGROUND);
    Reading other = Texts.read(Texts.ofWords(90, 2) + "\n" + BACKGROUND);
    assertThat(Texts.kinship(one, other)).isEqualTo(new Kinship(Kind.NONE, 0));
  }

  @Test
  void doesNotCallWhatAnOutletPrintsEveryDayACopy() {
    Reading one = Texts.read(PRICES.formatted(18, 40, 31, 12, 15));
    Reading next = Texts.read(PRICES.formatted(19, 42, 33, 14, 11));
    assertThat(Texts.kinship(one, next).kind()).isEqualTo(Kind.NONE);
    assertThat(Texts.kinship(one, one).kind()).isEqualTo(Kind.REVISION);
  }

  @Test
  void doesNotCallTwoThatQuoteOneSpeakerCopies() {
    String said =
        "\"Pipa di Jalan Cendana sudah tua dan bocor di banyak tempat sehingga kami menggantinya"
            + " malam ini juga sebelum warga bangun,\" kata Sari Wulan. ";
    Reading one = Texts.read(Texts.ofWords(40, 1) + "\n" + said);
    Reading other = Texts.read("Harian", null, said + "\n" + Texts.ofWords(40, 2));
    assertThat(Texts.kinship(one, other).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void believesACreditAlsoWhereLittleIsLeftOfTheText() {
    String quarter = Texts.RELEASE.substring(Texts.RELEASE.indexOf("Mobil tangki"));
    Reading agency = Texts.read("Kantor Berita Merpati", null, Texts.RELEASE);
    String text = Texts.ofWords(80, 1) + " " + quarter;
    String credited = text + "\nSumber: Kantor Berita Merpati";
    assertThat(Texts.kinship(agency, Texts.read("Harian", null, credited)).kind())
        .isEqualTo(Kind.COPY);
    assertThat(Texts.kinship(agency, Texts.read("Harian", null, text)).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void doesNotCallShortTextsCopies() {
    Reading one = Texts.read("Jembatan itu dibuka lagi malam ini.");
    assertThat(Texts.kinship(one, Texts.read("Harian", null, one.report().body())).kind())
        .isEqualTo(Kind.NONE);
  }
}

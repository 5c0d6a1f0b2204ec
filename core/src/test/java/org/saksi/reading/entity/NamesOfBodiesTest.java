package org.saksi.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;

/** Offices, troops, schools, companies and sites: where their names end and which are one. */
class NamesOfBodiesTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(INDONESIAN);
  private static final Segmenter SEGMENTER = new Segmenter(INDONESIAN);
  private static final EntityFinder ENTITY_FINDER = new EntityFinder(INDONESIAN);

  private static List<Entity> find(String text) {
    Segmentation segmentation = SEGMENTER.segment(text, TOKENIZER.tokenize(text));
    return ENTITY_FINDER.find(segmentation, List.of());
  }

  private static List<String> names(String text) {
    return find(text).stream().map(entity -> entity.type() + " " + entity.name().of(text)).toList();
  }

  private static List<String> mentions(String text, int entity) {
    return find(text).get(entity).mentions().stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aTroopBearsANumberAndANameBehindIt() {
    assertThat(names("Rapat itu digelar Kodam III/Siliwangi kemarin."))
        .containsExactly("ORGANISATION Kodam III/Siliwangi");
    assertThat(names("Rapat itu digelar Kodim 0618/Bandung kemarin."))
        .contains("ORGANISATION Kodim 0618/Bandung");
    assertThat(names("Rapat itu digelar Kodim 0618 Bandung kemarin."))
        .contains("ORGANISATION Kodim 0618 Bandung");
    assertThat(names("Rapat itu digelar Kodim 0618 kemarin."))
        .containsExactly("ORGANISATION Kodim 0618");
  }

  @Test
  void aSchoolBearsANumberBehindATitleToo() {
    assertThat(names("Kepala SMPN 1 Garut menjawab.")).containsExactly("ORGANISATION SMPN 1 Garut");
    assertThat(names("Kepala SDN 3 Awan Biru menjawab."))
        .containsExactly("ORGANISATION SDN 3 Awan Biru");
  }

  @Test
  void someOfficesAreANameWithoutMore() {
    assertThat(names("Pasar itu dijaga Satpol PP dan warga."))
        .containsExactly("ORGANISATION Satpol PP");
  }

  @Test
  void wordsThatCloseTheNameOfASiteMakeItAPlace() {
    assertThat(names("Acara itu digelar di Jakarta Convention Center kemarin."))
        .containsExactly("PLACE Jakarta Convention Center");
    assertThat(names("Laporan itu disusun PT Awan Biru Industrial Park kemarin."))
        .containsExactly("ORGANISATION PT Awan Biru Industrial Park");
    assertThat(names("Gol itu dicetak Crystal Palace kemarin."))
        .containsExactly("ORGANISATION Crystal Palace");
  }

  @Test
  void aSaintBelongsToTheNameOfTheChurch() {
    assertThat(names("Acara itu digelar di Katedral Santo Yosef kemarin."))
        .containsExactly("PLACE Katedral Santo Yosef");
  }

  @Test
  void pointsInsideTheTailOfACompanyEndNothing() {
    String text = "Barang itu dipasok Awan Biru Services Pte. Ltd. (ABS) sejak lama. ABS rugi.";
    assertThat(names(text)).containsExactly("ORGANISATION Awan Biru Services Pte. Ltd");
    assertThat(mentions(text, 0)).containsExactly("Awan Biru Services Pte. Ltd", "ABS", "ABS");
  }

  @Test
  void lettersLeaveTheKindOfCompanyOut() {
    String text = "Laporan itu disusun PT Karya Pangan Internasional (KPI) kemarin. KPI rugi.";
    assertThat(mentions(text, 0)).containsExactly("PT Karya Pangan Internasional", "KPI", "KPI");
    assertThat(names("Anggota DPRD Partai Keadilan Sejahtera (PKS) tiba."))
        .contains("ORGANISATION PKS");
  }

  @Test
  void officesOfOneLevelAreOneWithAndWithoutIt() {
    String one = "Kepala Dinas Pariwisata Kota Madiun tiba. Dinas Pariwisata Madiun senang.";
    assertThat(mentions(one, 0))
        .containsExactly("Dinas Pariwisata Kota Madiun", "Dinas Pariwisata Madiun");
    String two =
        "Dinas Pariwisata Kota Madiun tiba bersama Dinas Pariwisata Kabupaten Madiun. Dinas"
            + " Pariwisata Madiun senang.";
    assertThat(names(two))
        .contains(
            "ORGANISATION Dinas Pariwisata Kota Madiun",
            "ORGANISATION Dinas Pariwisata Kabupaten Madiun",
            "ORGANISATION Dinas Pariwisata Madiun");
  }

  @Test
  void anOfficeAndItsShortHeadShareAKey() {
    assertThat(find("Polda Jatim menjawab.").getFirst().key())
        .isEqualTo("kepolisian daerah jawa timur");
    assertThat(find("Komisi III DPR RI menjawab.").getFirst().key()).isEqualTo("komisi iii dpr");
    assertThat(find("Rombongan tiba di Provinsi Jatim.").getFirst().key()).isEqualTo("jawa timur");
    assertThat(find("Gubernur Sari Ri tiba.").getFirst().key()).isEqualTo("sari ri");
  }

  @Test
  void aNicknameIsNoFullestName() {
    String text = "Rombongan tiba di Jepang. Warga Negeri Matahari Terbit senang.";
    assertThat(names(text)).containsExactly("PLACE Jepang");
    assertThat(mentions(text, 0)).containsExactly("Jepang", "Negeri Matahari Terbit");
  }

  @Test
  void aHyphenJoinsTwoOrganisations() {
    assertThat(names("Apel itu diikuti personel TNI-Polri kemarin."))
        .containsExactly("ORGANISATION TNI", "ORGANISATION Polri");
  }

  @Test
  void aBoundPlaceIsNotTold() {
    assertThat(names("Lomba itu diikuti pelajar se-Jawa Barat kemarin.")).isEmpty();
  }

  @Test
  void aCommonWordWithACapitalNamesNobodyUnlessItBeginsAName() {
    assertThat(names("Lebih lanjut Ia mengungkapkan kabar itu.")).isEmpty();
    String text = "Gubernur Lalu Prakosa tiba. Menurut warga, kata Lalu, jalan itu rusak.";
    assertThat(mentions(text, 0)).containsExactly("Lalu Prakosa", "Lalu");
  }

  @Test
  void anotherNameMayStandInBrackets() {
    String text = "Acara itu dibuka Sari Wulan (akrab disapa Lani). Lani pulang.";
    assertThat(mentions(text, 0)).containsExactly("Sari Wulan", "Lani", "Lani");
  }

  @Test
  void noneOfManyIsNamedBehindTheirTitle() {
    assertThat(names("Warga menemui para pemimpin Cempakasari.")).isEmpty();
    assertThat(names("Warga menemui pemimpin Cempakasari.")).containsExactly("PERSON Cempakasari");
  }

  @Test
  void lettersOfAListMayBeThoseOfAPerson() {
    String text = "Warga menolong AS (41) di Garut. Menurut warga, AS terjatuh.";
    assertThat(names(text)).containsExactly("PERSON AS", "PLACE Garut");
    assertThat(find(text).getFirst().key()).isEqualTo("as");
    assertThat(names("Pelaku berinisial PAN ditahan.")).containsExactly("PERSON PAN");
    assertThat(names("Rombongan AS tiba.")).containsExactly("PLACE AS");
    assertThat(names("Ia tiba bersama PAN kemarin.")).containsExactly("ORGANISATION PAN");
  }

  @Test
  void theOfficeOfATownIsNotThatOfTheCountryRoundIt() {
    String text = "Polres Madiun menahan dua orang. Polres Madiun Kota menahan tiga orang.";
    assertThat(names(text))
        .contains("ORGANISATION Polres Madiun", "ORGANISATION Polres Madiun Kota");
  }

  @Test
  void aNameIsKeptThatEndsTheNameOfSomebody() {
    String text = "Budi Bersama datang. Kemarin warga bertemu Bersama di pasar.";
    assertThat(names(text)).containsExactly("PERSON Budi Bersama");
    assertThat(find(text).getFirst().mentions()).hasSize(2);
  }
}

package org.saksi.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Marked;

/** What the words around a name make of it, and how far it reaches. */
class FramedNamesTest {

  private static final EntityFinder FINDER = new EntityFinder(LanguagePack.of("id"));

  private static List<String> names(String text) {
    return find(text).stream().map(entity -> entity.type() + " " + entity.name().of(text)).toList();
  }

  private static List<Entity> find(String text) {
    Segmentation segmentation = Marked.segment(text);
    return FINDER.find(segmentation, List.of());
  }

  private static List<String> mentions(String text, int entity) {
    return find(text).get(entity).mentions().stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aWordForASideMakesAllMentionsOrganisations() {
    String text = "Klub Mandala Raya menang. Pagi ini Mandala Raya berlatih lagi.";
    assertThat(names(text)).containsExactly("ORGANISATION Mandala Raya");
  }

  @Test
  void aTownIsNoClubForItsTeam() {
    assertThat(names("Tim Jakarta menang telak. Warga Jakarta menyambut mereka."))
        .containsExactly("PLACE Jakarta");
  }

  @Test
  void whomSomebodyDefendsIsNoOrganisation() {
    assertThat(names("Pengacara itu membela Ratmaji. Ratmaji lalu pulang."))
        .doesNotContain("ORGANISATION Ratmaji");
  }

  @Test
  void aScoreShowsTheOtherSide() {
    assertThat(names("Tim itu menang 2-1 atas Mandala Raya."))
        .containsExactly("ORGANISATION Mandala Raya");
  }

  @Test
  void theLastWordOfAKnownPlaceIsNobodyBehindAnOffice() {
    assertThat(
            names(
                "\"Sudah diperiksa,\" kata Kasubdit Gakkum Ditlantas Polda Metro Jaya, AKBP Oki"
                    + " Rusdiana."))
        .containsExactly("ORGANISATION Ditlantas Polda Metro Jaya", "PERSON Oki Rusdiana");
  }

  @Test
  void whatClosesTheNameOfACompanyIsNobodyBehindAnOffice() {
    assertThat(
            names(
                "\"Terima kasih,\" kata Direktur Keuangan PT Bank Mandiri Tbk, Sari Wulan, Jumat."))
        .containsExactly("ORGANISATION PT Bank Mandiri Tbk", "PERSON Sari Wulan");
    assertThat(names("Direktur Usaha PT Batu Elok Tbk Ratmaji Susetyo membantah kabar itu."))
        .containsExactly("ORGANISATION PT Batu Elok Tbk", "PERSON Ratmaji Susetyo");
  }

  @Test
  void theNumberOfARegimentIsNobody() {
    assertThat(names("Ia dipanggil ke Markas Polisi Militer (Pomdam) XII/Awan Biru kemarin."))
        .doesNotContain("PERSON XII", "ORGANISATION XII");
  }

  @Test
  void theTitleOfALeaderShowsWhatHeLeads() {
    assertThat(names("CEO Mandala Raya, Ratmaji Susetyo, membantah kabar itu."))
        .containsExactly("ORGANISATION Mandala Raya", "PERSON Ratmaji Susetyo");
  }

  @Test
  void aSideShownElsewhereIsNoPartOfTheNameBehindIt() {
    String text = "Klub Mandala Raya menang. CEO Mandala Raya Ratmaji Susetyo gembira.";
    assertThat(names(text)).containsExactly("ORGANISATION Mandala Raya", "PERSON Ratmaji Susetyo");
  }

  @Test
  void aFilmNamesNobody() {
    assertThat(names("Anak-anak menonton film Mencari Cempaka.")).isEmpty();
  }

  @Test
  void theLettersBehindAnEventStayAName() {
    assertThat(names("Ia berpidato di Sidang Umum PBB.")).containsExactly("ORGANISATION PBB");
  }

  @Test
  void anEventMayCloseItsName() {
    assertThat(names("Warga datang ke Mandala Raya Festival.")).isEmpty();
  }

  @Test
  void aKindOfSchoolIsNoSchool() {
    assertThat(names("Lulusan SMA boleh mendaftar.")).isEmpty();
  }

  @Test
  void anEnglishNameGoesOnOverItsSmallWords() {
    assertThat(names("Laporan itu disusun Mandala Institute for Clean Water (MICW)."))
        .containsExactly("ORGANISATION Mandala Institute for Clean Water");
  }

  @Test
  void aHospitalGoesOnBehindItsLetters() {
    String text = "Ia dirawat di Rumah Sakit Umum Pemerintah (RSUP) Ratmaji Susetyo.";
    assertThat(names(text))
        .containsExactly("ORGANISATION Rumah Sakit Umum Pemerintah (RSUP) Ratmaji Susetyo");
  }

  @Test
  void aPlaceGoesOnBehindItsLetters() {
    String text = "Ia dimakamkan di Taman Makam Bunga (TMB) Cempaka.";
    assertThat(names(text)).containsExactly("PLACE Taman Makam Bunga (TMB) Cempaka");
  }

  @Test
  void aPersonGoesOnBehindInitials() {
    String text = "Warga menyalami Ratmaji Susetyo (RS) Prawira. RS Prawira tersenyum.";
    assertThat(mentions(text, 0)).contains("Ratmaji Susetyo (RS) Prawira");
  }

  @Test
  void theSpeakerBeforeIsWhoIsCalledByAnotherName() {
    String text = "Gubernur Ratmaji Susetyo tiba. \"Air surut,\" kata pria yang akrab disapa Aji.";
    assertThat(mentions(text, 0)).containsExactly("Ratmaji Susetyo", "Aji");
  }

  @Test
  void aCommonWordIsNoShortNameOfAnOrganisation() {
    String text = "Ia bekerja di Badan Bibit Nasional. Tim Gerak Jalan Nasional berlatih.";
    assertThat(mentions(text, 0)).containsExactly("Badan Bibit Nasional");
  }

  @Test
  void aCreditEndsAName() {
    String text = "Gubernur Ratmaji Susetyo Editor: Sari Wulan";
    assertThat(names(text)).contains("PERSON Ratmaji Susetyo");
  }

  @Test
  void theFieldsOfAMinisterStandBeforeHisName() {
    String text =
        "Menteri Koordinator Bidang Hukum, HAM, Imigrasi dan Pemasyarakatan Sari Wulan tiba.";
    assertThat(names(text)).containsExactly("PERSON Sari Wulan");
  }

  @Test
  void aTownStandsForItsClubWhereTheClubIsNamed() {
    String text = "Real Madrid menang. Pelatih memuji Madrid.";
    assertThat(mentions(text, 0)).containsExactly("Real Madrid", "Madrid");
  }

  @Test
  void aScoreMakesATownAClub() {
    assertThat(names("Tim itu kalah 0-2 dari Napoli.")).containsExactly("ORGANISATION Napoli");
  }

  @Test
  void aLanguageIsNoCountry() {
    assertThat(names("Anak itu belajar bahasa Inggris.")).isEmpty();
  }

  @Test
  void lettersForTheTitleTooShowATerm() {
    String text = "Bantuan itu bagi Keluarga Peduli Awan (KPA). Sebanyak 10 KPA pulang.";
    assertThat(names(text)).isEmpty();
  }

  @Test
  void aCompanyIsCalledByItsNameWithTheCountry() {
    String text = "PT Awan Indonesia (Persero) rugi. Warga mendatangi Awan Indonesia.";
    assertThat(mentions(text, 0)).containsExactly("PT Awan Indonesia (Persero)", "Awan Indonesia");
  }

  @Test
  void aGroupOfATournamentIsNoGroupOfPeople() {
    assertThat(names("Laga itu menutup Grup B.")).isEmpty();
  }

  @Test
  void anotherNameInBracketsMayHaveATitle() {
    String text = "Gubernur Ratmaji Susetyo (Gus Aji) tiba. Warga menyalami Gus Aji.";
    assertThat(mentions(text, 0)).containsExactly("Ratmaji Susetyo", "Aji", "Aji");
  }
}

package org.saksi.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;

/** Names inside names, names that go on behind brackets, and words that are no part of a name. */
class LongerNamesTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final EntityFinder ENTITY_FINDER = new EntityFinder(INDONESIAN);

  private static List<Entity> find(String text) {
    Segmentation segmentation =
        new Segmenter(INDONESIAN).segment(text, Tokenizer.of(INDONESIAN).tokenize(text));
    return ENTITY_FINDER.find(segmentation, List.of());
  }

  private static List<String> mentions(String text) {
    return find(text).stream()
        .flatMap(
            entity -> entity.mentions().stream().map(span -> entity.type() + " " + span.of(text)))
        .toList();
  }

  @Test
  void aNameThatIsATitleTooGoesOnWithAName() {
    assertThat(mentions("Camat Andi Imam Santosa membuka pasar."))
        .contains("PERSON Andi Imam Santosa");
    assertThat(mentions("Pasar itu dibuka Imam Surya Atmaja.")).contains("PERSON Surya Atmaja");
  }

  @Test
  void theCurrencyOfAnAmountIsNoPartOfAName() {
    assertThat(mentions("Harga Cabai Tembus Rp 90.000\n\nCabai dijual Rp 80.000 per kilogram."))
        .noneMatch(mention -> mention.endsWith("Rp"));
  }

  @Test
  void findsABuildingByWhoWorksThere() {
    assertThat(mentions("Ia diperiksa di kantor Kejagung kemarin."))
        .containsExactlyInAnyOrder("PLACE kantor Kejagung", "ORGANISATION Kejagung");
    assertThat(mentions("Ia tiba di gedung Bunga Rampai KPK kemarin."))
        .contains("PLACE gedung Bunga Rampai KPK", "ORGANISATION KPK");
  }

  @Test
  void takesAnOfficeThatActsForNoBuilding() {
    assertThat(mentions("Menurut kantor Kejagung, berkas itu lengkap."))
        .containsExactly("ORGANISATION Kejagung");
  }

  @Test
  void findsAGovernmentByItsCountry() {
    assertThat(mentions("Bantuan itu dikirim pemerintah Mongolia kemarin."))
        .containsExactlyInAnyOrder("ORGANISATION pemerintah Mongolia", "PLACE Mongolia");
  }

  @Test
  void findsThePlaceOfAnAuthority() {
    assertThat(mentions("Laporan itu diterima Polda Jawa Barat kemarin."))
        .containsExactlyInAnyOrder("ORGANISATION Polda Jawa Barat", "PLACE Jawa Barat");
  }

  @Test
  void findsNoPlaceInARegionThatOnlyNamesItsAuthority() {
    assertThat(mentions("Laporan itu diterima Polda Metro Jaya kemarin."))
        .containsExactly("ORGANISATION Polda Metro Jaya");
  }

  @Test
  void findsNoPlaceInTheNameOfACompany() {
    assertThat(mentions("Beras itu dibeli PT Awan Bandung kemarin."))
        .containsExactly("ORGANISATION PT Awan Bandung");
  }

  @Test
  void goesOnBehindAnAbbreviationInBrackets() {
    String text = "Direktorat Rawat Sungai (DRS) Polda Jawa Barat menutup jalan. DRS bekerja.";
    assertThat(find(text))
        .anySatisfy(entity ->
            assertThat(entity.mentions().stream().map(span -> span.of(text)))
                .contains("Direktorat Rawat Sungai (DRS) Polda Jawa Barat", "DRS"));
  }

  @Test
  void tiesAWordInBracketsToTheHeadThatItShortens() {
    String text = "Direktorat Lalu Lintas (Ditlantas) Polda Jawa Barat menutup jalan.";
    assertThat(mentions(text)).contains("ORGANISATION Ditlantas");
  }

  @Test
  void learnsAnOrganisationFromItsLettersBehindATitle() {
    String text = "Kepala Satuan Jalan Bersih (SJB) tiba. Warga menyambut.";
    assertThat(mentions(text)).contains("ORGANISATION Satuan Jalan Bersih", "ORGANISATION SJB");
  }

  @Test
  void keepsAWordTogetherWhoseLettersWereBroken() {
    assertThat(mentions("Perahu itu karam di dekat desa GÃ¶zlubahÃ§e kemarin."))
        .containsExactly("PLACE GÃ¶zlubahÃ§e");
  }

  @Test
  void takesLettersOfBothCasesForAnOrganisation() {
    assertThat(
            mentions(
                "\"Kegelisahan KoPeMaS soal pupuk sudah dibahas,\" kata Bima. Lalu KoPeMaS pulang."))
        .contains("ORGANISATION KoPeMaS");
  }

  @Test
  void initialsBeforeALastNameAreOfTheFullName() {
    String text =
        "Bupati Bima Teguh Santosa tiba pagi itu. \"Saya siap,\" kata BT Santosa kepada warga.";
    assertThat(find(text).stream().map(entity -> entity.name().of(text)))
        .containsExactly("Bima Teguh Santosa");
  }
}

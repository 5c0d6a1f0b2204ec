package org.saksi.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleFinderTest {

  @Test
  void findsThePostBeforeTheName() {
    assertThat(Roles.of("Kepala Pelaksana BPBD Semarang Ratmaji Susetyo meninjau tanggul."))
        .containsExactly("Kepala Pelaksana | BPBD Semarang | – | Ratmaji Susetyo");
  }

  @Test
  void findsThePostBehindTheName() {
    assertThat(Roles.of("Ratmaji Susetyo, Kepala Pelaksana BPBD Semarang, meninjau tanggul."))
        .containsExactly("Kepala Pelaksana | BPBD Semarang | – | Ratmaji Susetyo");
  }

  @Test
  void findsThePostBeforeAComma() {
    assertThat(Roles.of("Menurut Ketua Yayasan Awan Biru, Sari Wulan, panen itu bagus."))
        .containsExactly("Ketua | Yayasan Awan Biru | – | Sari Wulan");
  }

  @Test
  void findsThePostBehindALink() {
    assertThat(Roles.of("Acara itu dibuka Sari Wulan selaku Ketua Yayasan Awan Biru."))
        .containsExactly("Ketua | Yayasan Awan Biru | – | Sari Wulan");
  }

  @Test
  void findsThePostBehindTheAge() {
    assertThat(Roles.of("Sari Wulan (45), guru tari di kampung itu, mengungsi."))
        .containsExactly("guru tari | – | – | Sari Wulan");
  }

  @Test
  void theKinOfWhoHoldsAPostIsNoPost() {
    assertThat(Roles.of("Hadiah itu untuk putri dari Wali Kota Bandung, Sari Wulan."))
        .containsExactly("Wali Kota Bandung | – | – | Sari Wulan");
  }

  @Test
  void aPostMayBePermanent() {
    assertThat(Roles.of("Acara itu dibuka dosen tetap Universitas Awan Biru, Sari Wulan."))
        .containsExactly("dosen tetap | Universitas Awan Biru | – | Sari Wulan");
  }

  @Test
  void aSentenceAboutKinIsNoPost() {
    for (String word : List.of("sempat", "pernah")) {
      assertThat(Roles.of("Keluarga " + word + " khawatir pada kondisi Sari Wulan yang terluka."))
          .as(word)
          .isEmpty();
    }
    assertThat(Roles.of("Polisi memeriksa penumpang haji dan selanjutnya Sari Wulan.")).isEmpty();
  }

  @Test
  void findsTwoPostsOfOnePerson() {
    assertThat(Roles.of("Wakil Bupati Kebumen yang juga Ketua Yayasan Awan Biru Sari Wulan hadir."))
        .containsExactlyInAnyOrder(
            "Ketua | Yayasan Awan Biru | – | Sari Wulan",
            "Wakil Bupati Kebumen | – | – | Sari Wulan");
  }

  @Test
  void keepsTheListInsideAPost() {
    assertThat(Roles.of("Menteri Politik, Hukum, dan Keamanan Bagus Prakosa meninjau pasar."))
        .containsExactly("Menteri Politik, Hukum, dan Keamanan | – | – | Bagus Prakosa");
  }

  @Test
  void cutsTheTitleBehindItsField() {
    assertThat(Roles.of("Kepala Bidang Humas Polda Melati Bagus Prakosa membenarkan hal itu."))
        .containsExactly("Kepala Bidang Humas | Polda Melati | – | Bagus Prakosa");
  }

  @Test
  void givesAnUnknownNameBehindALeaderToTheAffiliation() {
    assertThat(Roles.of("Sekretaris Jenderal Kencana Pagi Sari Wulan membuka acara itu."))
        .containsExactly("Sekretaris Jenderal | Kencana Pagi | – | Sari Wulan");
  }

  @Test
  void keepsRankAndDegreeApartFromTheName() {
    assertThat(Roles.of("Kepala Polres Melati Ajun Komisaris Besar Bagus Prakosa tiba."))
        .containsExactly("Kepala | Polres Melati | Ajun Komisaris Besar | Bagus Prakosa");
    assertThat(Roles.of("Mereka menemui dr Sari Wulan di balai desa."))
        .containsExactly("– | – | dr | Sari Wulan");
    assertThat(Roles.of("Mereka menemui Brigadir Jenderal (Pol) Bagus Prakosa di kantor."))
        .containsExactly("– | – | Brigadir Jenderal (Pol) | Bagus Prakosa");
  }

  @Test
  void findsTheAffiliationBehindAPreposition() {
    assertThat(Roles.of("Menurut peneliti pada Universitas Melati, Sari Wulan, hujan reda."))
        .containsExactly("peneliti | Universitas Melati | – | Sari Wulan");
    assertThat(Roles.of("Sari Wulan dari Universitas Melati menyebut hujan reda."))
        .containsExactly("– | Universitas Melati | – | Sari Wulan");
  }

  @Test
  void givesEachPersonTheirOwnPost() {
    assertThat(Roles.of("Acara itu dihadiri Gubernur Ratih Kusuma dan Bupati Bima Sanjaya."))
        .containsExactly("Gubernur | – | – | Ratih Kusuma", "Bupati | – | – | Bima Sanjaya");
  }

  @Test
  void givesOnePostToAllWhoHoldIt() {
    assertThat(Roles.of("Dua anggota DPR, Bagus Prakosa dan Sari Wulan, meninjau pasar."))
        .containsExactly("anggota | DPR | – | Bagus Prakosa", "anggota | DPR | – | Sari Wulan");
  }

  @Test
  void takesNoVerbIntoAPost() {
    assertThat(Roles.of("Di sana hadir Ketua Yayasan Awan Biru Sari Wulan."))
        .containsExactly("Ketua | Yayasan Awan Biru | – | Sari Wulan");
  }

  @Test
  void leavesThePostOfTheNextPersonToThem() {
    assertThat(Roles.of("Sari Wulan, Bupati Bima Sanjaya, dan Gubernur Ratih Kusuma hadir."))
        .containsExactly("Bupati | – | – | Bima Sanjaya", "Gubernur | – | – | Ratih Kusuma");
  }

  @Test
  void takesTheLargerPlaceBehindThePlaceOfAnOffice() {
    assertThat(Roles.of("Sari Wulan, Bupati Kebumen, Jawa Tengah, meninjau tanggul."))
        .containsExactly("Bupati Kebumen, Jawa Tengah | – | – | Sari Wulan");
  }

  @Test
  void aPlaceBehindANameIsNoPost() {
    assertThat(Roles.of("Itu dikatakan Ratmaji Susetyo di Kantor Dinas Pasar kemarin.")).isEmpty();
  }

  @Test
  void aPostThatEndsWithAndIsThatOfTheOneBefore() {
    assertThat(Roles.of("Mereka memilih Ratmaji Susetyo sebagai ketua dan Sari Wulan."))
        .doesNotContain("ketua dan | – | – | Sari Wulan");
  }

  @Test
  void kinOfSomebodyNamedIsNotNamed() {
    assertThat(Roles.of("Warga menolong adik Sari Wulan.")).isEmpty();
  }

  @Test
  void kinOfTheHolderLeavesThePost() {
    assertThat(Roles.of("Warga menolong istri Ketua RT Ratmaji Susetyo."))
        .containsExactly("Ketua RT | – | – | Ratmaji Susetyo");
  }

  @Test
  void kinBeforeACommaIsNamed() {
    assertThat(Roles.of("Ia datang bersama istrinya, Sari Wulan, kemarin."))
        .containsExactly("istrinya | – | – | Sari Wulan");
  }

  @Test
  void aFormOfAddressIsNoTitle() {
    assertThat(Roles.of("Acara itu dibuka Ibu Sari Wulan."))
        .containsExactly("– | – | Ibu | Sari Wulan");
  }

  @Test
  void aLawIsNoAffiliation() {
    assertThat(Roles.of("Polisi menolong korban KDRT Sari Wulan."))
        .containsExactly("korban KDRT | – | – | Sari Wulan");
  }

  @Test
  void theSecretaryGeneralIsNoGeneral() {
    assertThat(Roles.of("Acara itu dibuka Sekretaris Jenderal Kemnaker Sari Wulan."))
        .containsExactly("Sekretaris Jenderal | Kemnaker | – | Sari Wulan");
  }

  @Test
  void aCommaThatClosesAPhraseBeginsNoApposition() {
    assertThat(Roles.of("Menurut ketua panitia, Sari Wulan tidak hadir.")).isEmpty();
  }

  @Test
  void theDwellingOfSomebodyStandsBehindBrackets() {
    assertThat(Roles.of("Polisi menolong Sari Wulan (Wulan) warga Makassar."))
        .contains("warga Makassar | – | – | Sari Wulan");
  }

  @Test
  void thePlacesOfAPostMayBeMany() {
    assertThat(Roles.of("Kata Ketua RT 01/02, Laweyan, Solo, Sari Wulan, hujan reda."))
        .contains("Ketua RT 01/02, Laweyan, Solo | – | – | Sari Wulan");
  }
}

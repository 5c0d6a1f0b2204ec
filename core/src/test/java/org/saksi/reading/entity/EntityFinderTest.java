package org.saksi.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;

class EntityFinderTest {

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
  void leavesTitleAndOrganisationOutOfAName() {
    assertThat(names("Kapuspenkum Kejagung Tirta Anggara membantah kabar itu."))
        .containsExactly("ORGANISATION Kejagung", "PERSON Tirta Anggara");
  }

  @Test
  void leavesTheFieldOfAnOfficeOutOfAName() {
    assertThat(names("Menteri Luar Negeri Tirta Anggara tiba."))
        .containsExactly("PERSON Tirta Anggara");
  }

  @Test
  void findsThePersonBehindTheCommaOfATitle() {
    assertThat(names("Sekretaris Kejagung, Tirta Anggara, tiba.")).contains("PERSON Tirta Anggara");
  }

  @Test
  void tiesASurnameToTheFullName() {
    String text = "Gubernur Tirta Anggara tiba. Anggara membuka pasar. Warga menyalami Tirta.";
    assertThat(names(text)).containsExactly("PERSON Tirta Anggara");
    assertThat(mentions(text, 0)).containsExactly("Tirta Anggara", "Anggara", "Tirta");
  }

  @Test
  void aFirstNameThatTwoShareMeansWhoWasLastNamedInFull() {
    String text =
        "Bupati Tirta Anggara tiba. Tirta membuka pasar. Warga menyalami Tirta."
            + " Camat Tirta Budi Pradana pulang. Kata Tirta, pasar sepi.";
    assertThat(names(text)).containsExactly("PERSON Tirta Anggara", "PERSON Tirta Budi Pradana");
    assertThat(mentions(text, 0)).containsExactly("Tirta Anggara", "Tirta", "Tirta");
    assertThat(mentions(text, 1)).containsExactly("Tirta Budi Pradana", "Tirta");
  }

  @Test
  void aFirstNameBeforeAnyFullNameIsTheFirstOnes() {
    String text =
        "Tirta tiba. Bupati Tirta Anggara membuka pasar. Camat Tirta Budi Pradana pulang.";
    assertThat(mentions(text, 0)).containsExactly("Tirta", "Tirta Anggara");
  }

  @Test
  void aNameThatRanTogetherWithTheNextWordIsNobodyElses() {
    String text = "Ratmaji Susetyomem-bawa payung. Bupati Ratmaji Susetyo tiba. Ratmaji pulang.";
    assertThat(names(text)).containsExactly("PERSON Ratmaji Susetyo");
    assertThat(mentions(text, 0)).contains("Ratmaji Susetyo", "Ratmaji");
  }

  @Test
  void aFamilyNameThatTwoShareStaysWithOne() {
    String text = "Presiden Tirta Anggara tiba. Wulan Anggara menyusul. Kata Anggara, pasar sepi.";
    assertThat(mentions(text, 0)).containsExactly("Tirta Anggara", "Anggara");
  }

  @Test
  void tiesANicknameClippedFromAFullName() {
    String text = "Gubernur Ratmaji Susetyo tiba. Bupati Ratsus pulang. Kata Ratsus, pasar sepi.";
    assertThat(names(text)).containsExactly("PERSON Ratmaji Susetyo");
    assertThat(mentions(text, 0)).containsExactly("Ratmaji Susetyo", "Ratsus", "Ratsus");
  }

  @Test
  void tiesTheFullNameBehindANicknameToAFullerOne() {
    String text =
        "Gubernur Bram Ratmaji Susetyo tiba. Kata Aji, sapaan Ratmaji Susetyo, pasar sepi.";
    assertThat(names(text)).containsExactly("PERSON Bram Ratmaji Susetyo");
  }

  @Test
  void tiesTheBeginningOfALongNameToIt() {
    String text = "Gubernur Ratmaji Susetyo tiba. Kata Ratma, pasar sepi.";
    assertThat(names(text)).containsExactly("PERSON Ratmaji Susetyo");
  }

  @Test
  void theBeginningOfTwoNamesIsNeither() {
    String text = "Gubernur Ratmaji Susetyo tiba. Bupati Ratmawan Putro pulang. Kata Ratma, sepi.";
    assertThat(names(text))
        .containsExactly("PERSON Ratmaji Susetyo", "PERSON Ratmawan Putro", "PERSON Ratma");
  }

  @Test
  void aFewLettersThatBeginANameAreAnotherPerson() {
    String text = "Gubernur Ratmaji Susetyo tiba. Kata Rat, pasar sepi.";
    assertThat(names(text)).contains("PERSON Ratmaji Susetyo", "PERSON Rat");
  }

  @Test
  void aNicknameMayCloseWithALetterFromFurtherOn() {
    String text = "Gubernur Ratmaji Susetyo tiba. Bupati Ratsusy pulang. Kata Ratsusy, pasar sepi.";
    assertThat(names(text)).containsExactly("PERSON Ratmaji Susetyo");
  }

  @Test
  void tiesANameThatLostALetterInside() {
    String text = "Gubernur Ratmaji Susetyo tiba. Kata Ratmji, pasar itu sepi.";
    assertThat(names(text)).containsExactly("PERSON Ratmaji Susetyo");
  }

  @Test
  void aLetterAtTheEndTellsTwoPersonsApart() {
    String text = "Gubernur Philip Susetyo tiba. Kata Philips, pasar itu sepi.";
    assertThat(names(text)).hasSize(2);
  }

  @Test
  void anInitialBetweenTwoNamesIsNoTitle() {
    String text = "Menteri Hukum Ratmaji H Susetyo tiba. Kata Ratmaji, pasar itu sepi.";
    assertThat(names(text)).contains("PERSON Ratmaji H Susetyo").doesNotContain("PERSON Susetyo");
  }

  @Test
  void lettersThatNobodyExplainsAreTheOrganisationThatBeginsWithThem() {
    String text = "Warga menggugat ke Komisi Air Bersih. KAB lalu menyatakan air itu kotor.";
    assertThat(names(text)).contains("ORGANISATION Komisi Air Bersih");
    assertThat(mentions(text, 0)).containsExactly("Komisi Air Bersih", "KAB");
  }

  @Test
  void lettersThatTwoOrganisationsShareAreNeither() {
    String text = "Komisi Air Bersih menggugat Kantor Air Bandung. KAB menyatakan air itu kotor.";
    assertThat(mentions(text, 0)).doesNotContain("KAB");
  }

  @Test
  void tiesAMisspeltNameToTheRightOne() {
    String text = "Gubernur Ratmaji Susetyo tiba. Kata Ratmaji Susteyo, pasar itu sepi.";
    assertThat(names(text)).containsExactly("PERSON Ratmaji Susetyo");
  }

  @Test
  void keepsTwoPersonsOfAlikeNamesApart() {
    assertThat(names("Gubernur Sari Wulan tiba. Bupati Sari Wati pulang. Camat Budi Wulan menari."))
        .containsExactly("PERSON Sari Wulan", "PERSON Sari Wati", "PERSON Budi Wulan");
    assertThat(names("Bupati Andi Sasmita tiba. Camat Ardi Sasmita pulang."))
        .containsExactly("PERSON Andi Sasmita", "PERSON Ardi Sasmita");
    assertThat(names("Bupati Dewa Sasmita tiba. Hakim Dewi Sasmita pulang."))
        .containsExactly("PERSON Dewa Sasmita", "PERSON Dewi Sasmita");
    assertThat(names("Bupati Siti Amintah tiba. Camat Siti Aminta pulang."))
        .containsExactly("PERSON Siti Amintah", "PERSON Siti Aminta");
  }

  @Test
  void tiesAnAcronymInBracketsToItsName() {
    String text = "Lembaga Rawat Sungai (LRS) bekerja. Kata warga, LRS membantu.";
    assertThat(names(text)).containsExactly("ORGANISATION Lembaga Rawat Sungai");
    assertThat(mentions(text, 0)).containsExactly("Lembaga Rawat Sungai", "LRS", "LRS");
  }

  @Test
  void tiesInitialsInBracketsToAPerson() {
    String text = "Jaksa memeriksa Bupati Tirta Anggara (TA). Menurut jaksa, TA menolak.";
    assertThat(names(text)).containsExactly("PERSON Tirta Anggara");
    assertThat(mentions(text, 0)).containsExactly("Tirta Anggara", "TA", "TA");
  }

  @Test
  void givesAliasesOfOnePlaceOneKey() {
    String text = "Utusan China tiba. Tiongkok mengirim beras.";
    assertThat(find(text)).singleElement().extracting(Entity::key).isEqualTo("tiongkok");
    assertThat(find("Utusan Tiongkok tiba."))
        .singleElement()
        .extracting(Entity::key)
        .isEqualTo("tiongkok");
  }

  @Test
  void splitsTwoPlacesJoinedByAHyphen() {
    String text = "Kemitraan Rusia-Tiongkok berlanjut.";
    assertThat(names(text)).containsExactly("PLACE Rusia", "PLACE Tiongkok");
  }

  @Test
  void readsAMinistryWithCommasAsOneName() {
    assertThat(names("Rapat itu dibuka Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi."))
        .containsExactly("ORGANISATION Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi");
  }

  @Test
  void endsAnOrganisationBeforeTheNameOfAPerson() {
    assertThat(names("Kepala Dinas Kesehatan Garut Dewi Anggara tiba."))
        .containsExactly(
            "ORGANISATION Dinas Kesehatan Garut", "PLACE Garut", "PERSON Dewi Anggara");
  }

  @Test
  void readsACompanyWithItsTail() {
    assertThat(names("Saham PT Awan Biru (Persero) Tbk naik."))
        .containsExactly("ORGANISATION PT Awan Biru (Persero) Tbk");
  }

  @Test
  void readsAPlaceWithItsHeadAndTail() {
    assertThat(names("Banjir merendam Kelurahan Mekar Cempaka Selatan dan Jalan Melati Raya."))
        .containsExactly("PLACE Kelurahan Mekar Cempaka Selatan", "PLACE Jalan Melati Raya");
  }

  @Test
  void takesThePlaceOfADateline() {
    assertThat(find("BANDUNG - Warga antre."))
        .extracting(Entity::type, Entity::key)
        .containsExactly(tuple(Entity.Type.PLACE, "bandung"));
  }

  @Test
  void findsASpeakerBesideAVerbOfSpeech() {
    assertThat(names("\"Kami rugi,\" kata Anggara kepada warga."))
        .containsExactly("PERSON Anggara");
  }

  @Test
  void findsANameWhoseSpacesWereLost() {
    assertThat(names("Bupati Anggara tiba. KetuaPSSITirta Anggaramengatakan laga batal."))
        .contains("PERSON Tirta Anggara");
  }

  @Test
  void findsANameOverALineBreak() {
    String text = "Rombongan disambut Presiden\nTirta Anggara kemarin.";
    assertThat(names(text)).containsExactly("PERSON Tirta Anggara");
  }

  @Test
  void takesTheFirstWordOfASentenceForNoName() {
    assertThat(names("Namun pasar sepi. Hujan turun. Warga pulang saat hujan reda.")).isEmpty();
  }

  @Test
  void namesNobodyForTitlesOfThings() {
    assertThat(names("Mereka menonton Piala Dunia di rumah dan membahas UMKM.")).isEmpty();
  }

  @Test
  void keepsMentionsOfDifferentPeopleApart() {
    String text = "Bupati Tirta Anggara dan Camat Mahesa Prakosa tiba. Prakosa pulang dahulu.";
    assertThat(names(text)).containsExactly("PERSON Tirta Anggara", "PERSON Mahesa Prakosa");
    assertThat(mentions(text, 1)).containsExactly("Mahesa Prakosa", "Prakosa");
  }

  @Test
  void endsACountryThatStandsApartBeforeTheNameOfAPerson() {
    String text =
        "Presiden Karsa Bram Odel menelepon Presiden Belora Aurel Casta. Odel menyapa Casta lebih"
            + " dahulu. Kini Karsa menjual gandum kepada Belora.";
    assertThat(names(text))
        .containsExactly("PLACE Karsa", "PERSON Bram Odel", "PLACE Belora", "PERSON Aurel Casta");
  }

  @Test
  void leavesAnOfficeOfAnUnknownCountryOutOfAName() {
    String text =
        "Rombongan tiba di Belora. Menurut juru bicara Kepresidenan Belora Mirsa Dela, laut tenang."
            + " Dela lalu pulang.";
    assertThat(names(text))
        .containsExactly("PLACE Belora", "ORGANISATION Kepresidenan Belora", "PERSON Mirsa Dela");
  }

  @Test
  void keepsThreeNamesOfOnePersonTogether() {
    String text = "Presiden Bram Aurel Odel tiba. Odel lelah.";
    assertThat(names(text)).containsExactly("PERSON Bram Aurel Odel");
  }

  @Test
  void knowsAClubByTheCoreOfItsName() {
    String text =
        "Bintang Rawas FC kalah dari PS Rimba Bahari. Pelatih Bintang Rawas Rikar Belmo pulang."
            + " Pelatih Rimba Bahari, Suhendi Marpa, tertawa.";
    assertThat(names(text))
        .containsExactly(
            "ORGANISATION Bintang Rawas FC",
            "ORGANISATION PS Rimba Bahari",
            "PERSON Rikar Belmo",
            "PERSON Suhendi Marpa");
    assertThat(mentions(text, 0)).containsExactly("Bintang Rawas FC", "Bintang Rawas");
  }

  @Test
  void endsANumberedRegionBeforeAName() {
    assertThat(names("Manajer Humas PT Awan Rel (AR) Wilayah IV Bagas Wirayu tiba."))
        .contains("PERSON Bagas Wirayu");
    assertThat(names("Manajer Humas PT Awan Rel Wilayah IV Bagas Wirayu tiba."))
        .containsExactly("ORGANISATION PT Awan Rel Wilayah IV", "PERSON Bagas Wirayu");
  }

  @Test
  void namesNobodyForATrain() {
    String text = "KA Saraswati mogok. Penumpang Saraswati pindah, kata Kepala Tirta Anggara.";
    assertThat(names(text)).containsExactly("PERSON Tirta Anggara");
  }

  @Test
  void findsThePersonBehindAnUnknownClub() {
    assertThat(names("Kata pelatih Persib Bandung Tirta Anggara, timnya siap."))
        .containsExactly("ORGANISATION Persib Bandung", "PERSON Tirta Anggara");
  }

  @Test
  void takesTheVillageOfItsHeadForNoPerson() {
    String text = "Air merendam Kelurahan Mekarjati. Lurah Mekarjati, Nunik Hapsa, mengungsi.";
    assertThat(names(text))
        .containsExactly("PLACE Kelurahan Mekarjati", "PLACE Mekarjati", "PERSON Nunik Hapsa");
  }

  @Test
  void findsThePersonBehindTheOrganisationOfAnOffice() {
    assertThat(names("Sekretaris Kementerian Kesehatan Mirsa Dela mengatakan obat cukup."))
        .containsExactly("ORGANISATION Kementerian Kesehatan", "PERSON Mirsa Dela");
    assertThat(names("Anggota DPR dari Fraksi PDIP Mirsa Dela pulang."))
        .contains("PERSON Mirsa Dela");
  }

  @Test
  void findsTheHolderBehindTheSeatOfAnOffice() {
    String text = "Lurah Mekarjati, Mirsa Dela, mengungsi.";
    assertThat(names(text)).containsExactly("PLACE Mekarjati", "PERSON Mirsa Dela");
  }

  @Test
  void takesAnOfficeWithoutItsHolderForNoPerson() {
    assertThat(names("Bupati Tirta Anggara dilantik sebagai Direktur Mekarjati kemarin."))
        .containsExactly("PERSON Tirta Anggara");
  }

  @Test
  void takesALongAcronymBehindATitleForNoPerson() {
    assertThat(names("Rapat itu dibuka Ketua GARUSI kemarin."))
        .containsExactly("ORGANISATION GARUSI");
  }

  @Test
  void leavesANounThatBeginsASentenceOutOfAName() {
    String text =
        "Bupati Tirta Anggara pulang. Kisah Tirta menjadi bahan obrolan warga, dan Tirta tertawa.";
    assertThat(mentions(text, 0)).containsExactly("Tirta Anggara", "Tirta", "Tirta");
  }

  @Test
  void readsACountryBeforeANameThatBeginsAlike() {
    assertThat(names("Menteri Pertahanan Israel Israel Katz tiba."))
        .containsExactly("PLACE Israel", "PERSON Israel Katz");
  }

  @Test
  void findsThePersonBehindAnOrganisationThatReachesIntoItsRun() {
    assertThat(names("Kepala Pusat Data dan Informasi BPBD Garut Mirsa Dela pulang."))
        .contains("ORGANISATION BPBD Garut", "PERSON Mirsa Dela");
  }

  @Test
  void readsAShortTitleInSmallLetters() {
    assertThat(names("Menurut dr. Dela, obat cukup.")).containsExactly("PERSON Dela");
  }

  @Test
  void inAListOfVeryManyPersonsNoNameIsTakenForAMisspeltOne() {
    List<String> syllables = List.of("ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "wu");
    StringBuilder text =
        new StringBuilder("Bupati Ratmaji Susteyo tiba. Bupati Ratmaji Susetyo tiba.");
    for (int i = 0; i < FullNames.MOST; i++) {
      String name = "";
      for (int rest = 1000 + i; rest > 0; rest /= 10) {
        name += syllables.get(rest % 10);
      }
      text.append(" Bupati T").append(name).append(" S").append(name).append(" tiba.");
    }
    assertThat(names("Bupati Ratmaji Susteyo tiba. Bupati Ratmaji Susetyo tiba."))
        .containsExactly("PERSON Ratmaji Susteyo");
    assertThat(names(text.toString()))
        .hasSize(FullNames.MOST + 2)
        .contains("PERSON Ratmaji Susteyo", "PERSON Ratmaji Susetyo");
  }
}

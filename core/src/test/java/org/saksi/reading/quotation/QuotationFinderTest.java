package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;

class QuotationFinderTest {

  private static String rule(String text) {
    return Readings.only(text).attribution().rule();
  }

  private static String cue(Quotation quotation, String text) {
    return Objects.requireNonNull(quotation.attribution().cue()).of(text);
  }

  @Nested
  class Direct {

    @Test
    void takesTheWordsBetweenMarksBeforeACue() {
      String text = "\"Sungai sudah surut,\" kata Bupati Rina Wati di balai desa.";
      Quotation found = Readings.only(text);
      assertThat(found.kind()).isEqualTo(Quotation.Kind.DIRECT);
      assertThat(found.content().of(text)).isEqualTo("Sungai sudah surut,");
      assertThat(Readings.speakers(found, text)).isEqualTo("Rina Wati");
      assertThat(cue(found, text)).isEqualTo("kata");
      assertThat(found.attribution().rule()).isEqualTo("quotation-cue");
    }

    @Test
    void katanyaIsWhomTheSentenceBeforeHasTold() {
      String text =
          "Warga bernama Sari Wulan menyapu teras. Menurut Camat Rino Batara, tanggul dikerjakan"
              + " pada April.\nSungai surut. Sari Wulan enggan pulang. \"Setiap hujan, saya takut"
              + " tidur,\" katanya.";
      assertThat(Readings.speakers(text)).containsExactly("Rino Batara", "Sari Wulan");
    }

    @Test
    void menurutDiaIsNobodyOfWhomTheWordsTell() {
      String text =
          "Pelatih Rino Batara memeluk para pemainnya. Menurut dia, pelanggaran Gani Pratama mengubah"
              + " jalannya laga.";
      assertThat(Readings.speakers(text)).containsExactly("Rino Batara");
    }

    @Test
    void cutsAnInterruptedQuotationInTwoWithOneSpeaker() {
      String text =
          "\"Sungai sudah surut,\" kata Bupati Rina Wati. \"Warga boleh pulang ke rumah.\"";
      assertThat(Readings.contents(text))
          .containsExactly("Sungai sudah surut,", "Warga boleh pulang ke rumah.");
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    @Test
    void goesOnBehindTheClauseThatInterruptsIt() {
      for (String second :
          List.of("dan kami akan pulang besok.", "kita pulang.", "Warga pulang.")) {
        String text =
            "\"Sungai sudah surut,\" ujar Bupati Rina Wati kepada wartawan, \"" + second + "\"";
        assertThat(Readings.contents(text)).containsExactly("Sungai sudah surut,", second);
        assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
        assertThat(Readings.quotations(text))
            .extracting(Quotation::kind)
            .containsOnly(Quotation.Kind.DIRECT);
      }
    }

    @Test
    void takesSingleMarksWhereTheyStandForDoubleOnes() {
      String text = "'Sungai sudah surut,' kata Rina Wati. ‘Warga boleh pulang,’ ujarnya.";
      assertThat(Readings.contents(text))
          .containsExactly("Sungai sudah surut,", "Warga boleh pulang,");
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    @Test
    void withNoVoiceBeforeThePersonOfTheParagraphSpeaks() {
      String text =
          """
          Lestari Puspita (47), warga RT 05, hanya sempat membawa tas anaknya. "Air masuk cepat sekali malam itu," tuturnya.
          Bupati Rina Wati menyebut tanggul itu sudah tua.
          """;
      assertThat(Readings.speakers(text)).containsExactly("Lestari Puspita", "Rina Wati");
    }

    @Test
    void aNewcomerOfTheParagraphSpeaksAndNotWhoSpokeBefore() {
      String text =
          """
          Bupati Rina Wati mengatakan air masuk pagi hari.
          Tiara Lestari (29), penumpang di gerbong kelima, mendengar bunyi keras. "Seperti ada besi terseret," katanya.
          """;
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Tiara Lestari");
    }

    @Test
    void inheritsSpeakerAcrossParagraphs() {
      String text =
          """
          "Sungai sudah surut," kata Bupati Rina Wati.
          Ratusan warga menunggu di balai desa.
          "Kami akan membuka posko sampai akhir pekan nanti."
          """;
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
      Quotation last = Readings.quotations(text).getLast();
      assertThat(last.attribution().cue()).isNull();
      assertThat(last.attribution().mention()).isNull();
      assertThat(last.attribution().rule()).isEqualTo("implied-speaker");
    }

    @Test
    void readsTheVerbBeforeTheQuotation() {
      String text = "Bupati Rina Wati mengatakan, \"Sungai sudah surut sejak pagi.\"";
      assertThat(rule(text)).isEqualTo("cue-quotation");
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
    }

    @Test
    void readsTheColonBehindAName() {
      String text = "Bupati Rina Wati: \"Sungai sudah surut sejak pagi.\"";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
      assertThat(Readings.only(text).attribution().cue()).isNull();
    }

    @Test
    void readsTheVerbBehindTheQuotation() {
      String text = "\"Sungai sudah surut sejak pagi.\" Rina Wati menambahkan bantuan sudah tiba.";
      assertThat(Readings.quotations(text).getFirst().kind()).isEqualTo(Quotation.Kind.DIRECT);
      assertThat(Readings.speakers(text)).contains("Rina Wati");
    }

    @Test
    void readsASpeakerWhoseCueWasLeftOut() {
      String text =
          "\"Kami akan membuka posko malam ini,\" Bupati Rina Wati dalam keterangan tertulis.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
      assertThat(Readings.only(text).attribution().cue()).isNull();
    }

    @Test
    void readsTheAccountThatAnOutletQuotesAsTheSpeaker() {
      String text =
          "\"Jalan desa ditutup sampai Minggu malam,\" demikian dikutip dari akun Dinas Sosial.";
      assertThat(rule(text)).isEqualTo("quotation-relay");
      assertThat(Readings.speakers(text)).containsExactly("akun Dinas Sosial");
    }

    @Test
    void findsWhatAQuotationItselfQuotes() {
      String text = "\"Saya bilang, 'datang saja besok pagi', begitu,\" kata Bupati Rina Wati.";
      List<Quotation> found = Readings.quotations(text);
      assertThat(Readings.contents(text)).contains("datang saja besok pagi");
      assertThat(found.get(1).within()).isEqualTo(found.get(0).id());
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    @Test
    void givesAReasonWhereNobodyCanBeTheSpeaker() {
      String text = "\"Sungai sudah surut sejak pagi tadi.\"";
      assertThat(Readings.only(text).attribution().speakers())
          .containsExactly(new Speaker.Unknown(Speaker.Reason.NO_CUE));
    }
  }

  @Nested
  class Fragments {

    @Test
    void takesTheWordsThatSomebodyIsSaidToUse() {
      String text = "Bupati Rina Wati menyebut pasar itu sebagai \"jantung desa\".";
      Quotation found = Readings.only(text);
      assertThat(found.kind()).isEqualTo(Quotation.Kind.MIXED);
      assertThat(found.content().of(text)).isEqualTo("jantung desa");
    }

    @Test
    void leavesTitlesAlone() {
      assertThat(Readings.quotations("Rina Wati menulis buku berjudul \"Hujan di Sawah\"."))
          .isEmpty();
      assertThat(Readings.quotations("Film \"Hujan di Sawah\" diputar di balai desa.")).isEmpty();
    }

    @Test
    void leavesTermsThatNobodyIsSaidToUse() {
      assertThat(Readings.quotations("Lampu itu memakai teknik yang disebut \"pijar dingin\"."))
          .isEmpty();
    }

    @Test
    void inheritsSpeakerAndCueOfTheSpeechThatHoldsIt() {
      String text = "Bupati Rina Wati mengatakan panen tahun ini \"jauh lebih baik\" dari dulu.";
      List<Quotation> found = Readings.quotations(text);
      assertThat(found).hasSize(2);
      assertThat(found.get(1).kind()).isEqualTo(Quotation.Kind.MIXED);
      assertThat(found.get(1).within()).isEqualTo(found.get(0).id());
      assertThat(cue(found.get(1), text)).isEqualTo("mengatakan");
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    @Test
    void sharesTheSubjectOfALeadingVerb() {
      String text =
          "Menyebut Bagus Prakosa sebagai \"sahabat lama\", Rina Wati mengatakan mereka akan"
              + " bekerja sama.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    /** The same words may be said by two: each in one report, or both in one. */
    @Test
    void givesEachOfTwoMenTheirOwnSameWords() {
      String text =
          """
          Presiden Bagus Prakosa menyapa tamunya sebagai "sahabat karib".
          Presiden Galih Permana juga menyebut tuan rumah itu sebagai "sahabat karib".
          """;
      assertThat(Readings.speakers(text)).containsExactly("Bagus Prakosa", "Galih Permana");
    }

    @Test
    void findsTheAgentOfAPassive() {
      String text = "Pasar itu disebut oleh Rina Wati sebagai \"jantung desa\".";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
    }
  }

  @Nested
  class Indirect {

    @Test
    void takesTheClauseWithoutCueAndSpeaker() {
      String text = "Bupati Rina Wati mengatakan bahwa sungai sudah surut.";
      Quotation found = Readings.only(text);
      assertThat(found.kind()).isEqualTo(Quotation.Kind.INDIRECT);
      assertThat(found.content().of(text)).isEqualTo("sungai sudah surut");
      assertThat(found.attribution().rule()).isEqualTo("verb-that");
    }

    @Test
    void takesABareClauseButNoBareNoun() {
      assertThat(Readings.contents("Bupati Rina Wati menjelaskan jembatan itu akan ditutup."))
          .containsExactly("jembatan itu akan ditutup");
      assertThat(Readings.contents("Bupati Rina Wati menjelaskan kronologi kejadian itu."))
          .isEmpty();
    }

    @Test
    void takesAContainerNounThatHeadsAClause() {
      assertThat(Readings.contents("Rina Wati menjelaskan kasus itu bermula dari dua laporan."))
          .containsExactly("kasus itu bermula dari dua laporan");
    }

    @Test
    void leavesWhatWasNotSaid() {
      assertThat(Readings.quotations("Rina Wati belum mengatakan bahwa sungai sudah surut."))
          .isEmpty();
      assertThat(Readings.quotations("Rina Wati meminta maaf kepada warga.")).isEmpty();
      assertThat(Readings.quotations("Pabrik itu mencatat kenaikan laba.")).isEmpty();
    }

    @Test
    void takesWhatIsAskedFor() {
      String text = "Bupati Rina Wati meminta warga agar tetap tenang.";
      Quotation found = Readings.only(text);
      assertThat(found.content().of(text)).isEqualTo("agar tetap tenang");
      assertThat(Objects.requireNonNull(found.attribution().addressee()).of(text))
          .isEqualTo("warga");
    }

    @Test
    void takesWhatIsPromised() {
      assertThat(Readings.contents("Mereka berjanji untuk membuka posko di desa itu."))
          .containsExactly("untuk membuka posko di desa itu");
    }

    @Test
    void takesTheContentBeforeAnInvertedCue() {
      String text = "Sungai sudah surut sejak pagi, kata Bupati Rina Wati.";
      assertThat(Readings.contents(text)).containsExactly("Sungai sudah surut sejak pagi");
      assertThat(rule(text)).isEqualTo("content-cue");
    }

    @Test
    void takesThePredicateBehindAnInsertedCue() {
      String text = "Jembatan desa itu, kata Bupati Rina Wati, akan ditutup selama sepekan.";
      assertThat(Readings.contents(text)).containsExactly("akan ditutup selama sepekan");
    }

    @Test
    void takesTheContentBeforeATrailingVerb() {
      String text = "Jembatan desa itu akan ditutup sepekan, Rina Wati menambahkan.";
      assertThat(Readings.contents(text)).containsExactly("Jembatan desa itu akan ditutup sepekan");
      assertThat(rule(text)).isEqualTo("content-verb");
    }

    @Test
    void readsAccordingToBeforeAndBehind() {
      assertThat(Readings.contents("Menurut Bupati Rina Wati, sungai sudah surut."))
          .containsExactly("sungai sudah surut");
      assertThat(Readings.contents("Sungai itu sudah surut menurut Bupati Rina Wati."))
          .containsExactly("Sungai itu sudah surut");
    }

    @Test
    void passesTimesAndTitlesBehindTheSpeaker() {
      String text = "Menurut Rina Wati, Senin (16/6/2025), sungai sudah surut.";
      assertThat(Readings.contents(text)).containsExactly("sungai sudah surut");
    }

    @Test
    void readsAPassiveWithoutAgentAsSaidByNobodyKnown() {
      String text = "Dikatakan bahwa sungai sudah surut.";
      assertThat(Readings.only(text).attribution().speakers())
          .containsExactly(new Speaker.Unknown(Speaker.Reason.PASSIVE_WITHOUT_AGENT));
    }

    @Test
    void readsAPassiveThatPointsToTheSentenceBefore() {
      String text = "Sungai sudah surut sejak pagi. Hal itu disampaikan Bupati Rina Wati di desa.";
      Quotation found = Readings.only(text);
      assertThat(found.content().of(text)).isEqualTo("Sungai sudah surut sejak pagi");
      assertThat(Readings.speakers(found, text)).isEqualTo("Rina Wati");
    }

    @Test
    void readsGroundsAndPretexts() {
      assertThat(Readings.contents("Berdasarkan laporan warga, jembatan itu rusak sejak pagi."))
          .containsExactly("jembatan itu rusak sejak pagi");
      assertThat(Readings.contents("Rina Wati menolak hadir dengan alasan masih terlalu lelah."))
          .containsExactly("masih terlalu lelah");
    }

    @Test
    void endsBeforeWhereAndToWhomItWasSaid() {
      String text =
          "Bupati Rina Wati mengatakan jembatan itu akan ditutup saat ditemui di balai desa.";
      assertThat(Readings.contents(text)).containsExactly("jembatan itu akan ditutup");
    }

    @Test
    void startsAnewAtASecondVerbOfTheSameSpeaker() {
      String text =
          "Rina Wati mengatakan sungai sudah surut seraya menambahkan bahwa warga boleh pulang.";
      assertThat(Readings.contents(text))
          .containsExactly("sungai sudah surut", "warga boleh pulang");
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    @Test
    void goesOnBehindADirectQuotation() {
      String text =
          "\"Sungai sudah surut,\" kata Rina Wati seraya menambahkan bahwa warga boleh pulang.";
      assertThat(Readings.contents(text))
          .containsExactly("Sungai sudah surut,", "warga boleh pulang");
    }

    @Test
    void goesOnWithALinkingWord() {
      String text =
          "Rina Wati mengatakan sungai sudah surut. Sehingga warga desa boleh pulang ke rumah.";
      assertThat(Readings.contents(text)).hasSize(2);
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "Rina Wati");
    }

    @Test
    void findsSpeechReportedInSpeech() {
      String text =
          "Kapolsek Rina Wati mengatakan bahwa pengemudi itu mengaku tidak melihat lampu merah.";
      List<Quotation> found = Readings.quotations(text);
      assertThat(found).hasSize(2);
      assertThat(found.get(1).content().of(text)).isEqualTo("tidak melihat lampu merah");
      assertThat(found.get(1).within()).isEqualTo(found.get(0).id());
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati", "pengemudi");
    }

    @Test
    void readsWhoIsWhoThroughARelativeClause() {
      String text =
          "Pertemuan itu dihadiri Bupati Rina Wati yang menyebut bahwa sungai surut pagi.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
      assertThat(rule(text)).isEqualTo("relative-verb");
    }
  }

  @Nested
  class Vouchers {

    @Test
    void aVideoVouchesForWhatSomebodySays() {
      String text =
          "\"Kami setuju dengan usul itu,\" kata Rina Wati kepada Bagus Prakosa, menurut video"
              + " pemerintah desa.";
      Quotation found = Readings.only(text);
      assertThat(Readings.speakers(found, text)).isEqualTo("Rina Wati");
      assertThat(Objects.requireNonNull(found.attribution().via()).of(text))
          .isEqualTo("video pemerintah desa");
      assertThat(Objects.requireNonNull(found.attribution().addressee()).of(text))
          .isEqualTo("Bagus Prakosa");
    }

    @Test
    void anOutletVouchesForWhatItReportsSomebodyToSay() {
      String text =
          "Media pemerintah mengatakan Rina Wati menyatakan sungai di kota itu sudah surut pagi ini.";
      Quotation found = Readings.only(text);
      assertThat(Readings.speakers(found, text)).isEqualTo("Rina Wati");
      assertThat(Objects.requireNonNull(found.attribution().via()).of(text))
          .isEqualTo("Media pemerintah");
    }

    @Test
    void anOutletNamedFirstVouches() {
      String text = "Melansir Kabar Sawah, Bupati Rina Wati mengatakan sungai sudah surut.";
      Quotation found = Readings.only(text);
      assertThat(Readings.speakers(found, text)).isEqualTo("Rina Wati");
      assertThat(Objects.requireNonNull(found.attribution().via()).of(text))
          .isEqualTo("Kabar Sawah");
    }
  }

  @Nested
  class Speakers {

    @Test
    void theNameIsTheFullestOfTheReport() {
      String text =
          """
          Bupati Rina Wati meninjau pasar itu.
          "Harga cabai mulai turun," kata Rina.
          """;
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
    }

    @Test
    void aRoleAndANameWithACommaBetweenAreOneSpeaker() {
      String text =
          "\"Harga cabai mulai turun,\" kata Kepala Dinas Pertanian, Rina Wati, di pasar itu.";
      Quotation found = Readings.only(text);
      assertThat(Readings.speakers(found, text)).isEqualTo("Rina Wati");
      assertThat(Objects.requireNonNull(found.attribution().mention()).of(text))
          .isEqualTo("Kepala Dinas Pertanian, Rina Wati");
    }

    @Test
    void aLineBreakMayStandInsideTheNamePhrase() {
      String text = "\"Harga cabai mulai turun,\" kata Bupati\nRina Wati.";
      assertThat(Readings.quotations(text)).isNotEmpty();
    }

    @Test
    void aPronounIsTheSubjectOfTheSentenceBefore() {
      String text = "Bupati Rina Wati meninjau pasar. Ia mengatakan harga cabai mulai turun.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
    }

    @Test
    void anEndingIsWhoWasQuotedLast() {
      String text =
          """
          "Harga cabai mulai turun," kata Bupati Rina Wati.
          Pedagang bernama Galih Permana mengaku rugi.
          Pasar itu ramai sejak pagi.
          "Kami akan menambah pasokan," ujarnya.
          """;
      assertThat(Readings.speakers(text)).last().isEqualTo("Rina Wati");
    }

    @Test
    void theyAreTheLastTwoWhoActedTogether() {
      String text =
          "Bupati Rina Wati dan Camat Bagus Prakosa bertemu. Mereka berjanji akan membuka posko.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati+Bagus Prakosa");
    }

    @Test
    void twoSpeakersAreTwo() {
      String text = "Bupati Rina Wati dan Camat Bagus Prakosa mengatakan bahwa sungai sudah surut.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati+Bagus Prakosa");
    }

    @Test
    void aRoleAloneIsWhoWasIntroducedWithIt() {
      String text =
          """
          Kapolsek Rina Wati tiba lebih dulu. Camat Bagus Prakosa menyusul.
          Kapolsek mengatakan jalan sudah dibuka.
          """;
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
    }

    @Test
    void anOfficeUnderANamedOfficeIsNotItsHolder() {
      assertThat(
              Readings.speakers(
                  "Prasetya Utama tiba di Jakarta, Jumat. Juru bicara Presiden Bambang Wijaya ini"
                      + " meminta pejabat menghormati pengguna jalan lain."))
          .containsExactly("Juru bicara Presiden Bambang Wijaya");
      assertThat(
              Readings.speakers(
                  "Juru bicara Presiden Bambang Wijaya mengatakan jalan itu ditutup."))
          .containsExactly("Bambang Wijaya");
    }

    @Test
    void aRelativeIsNotTheNameBehind() {
      String text = "\"Kami sudah ikhlas,\" kata istri Bagus Prakosa.";
      assertThat(Readings.speakers(text)).containsExactly("istri Bagus Prakosa");
    }

    @Test
    void aStrangerIsDescribed() {
      String text = "\"Airnya naik cepat sekali,\" kata seorang pedagang di pasar itu.";
      assertThat(Readings.speakers(text)).containsExactly("seorang pedagang");
    }

    @Test
    void aDocumentSpeaksForWhoIssuedIt() {
      String text = "Menurut data resmi Kementerian Pertanian, panen padi tidak gagal.";
      assertThat(Readings.speakers(text)).containsExactly("Kementerian Pertanian");
    }

    @Test
    void thePartyOfASpeakerIsTheOrganisationNamedLast() {
      String text = "Dinas Pertanian menutup gudang itu. Pihaknya memastikan beras tetap dikirim.";
      assertThat(Readings.speakers(text)).containsExactly("Dinas Pertanian");
    }
  }

  @Nested
  class Subjects {

    @Test
    void aSubjectStandsBeforeARelativeClauseWithQuotedWords() {
      String text =
          "Bupati Rina Wati bertemu Camat Bagus Prakosa. Rina, yang menyapa Bagus dengan sebutan"
              + " \"kawan lama\", mengatakan sungai itu \"tidak boleh kotor lagi\".";
      assertThat(Readings.speakers(text)).containsOnly("Rina Wati");
    }

    @Test
    void bothArePersonsNamedBeforeThoughNotTogether() {
      String text =
          "Bupati Rina Wati menelepon Camat Bagus Prakosa. Keduanya mengatakan air sungai sudah surut.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati+Bagus Prakosa");
    }

    @Test
    void aRequestBeginsBehindWhoIsAsked() {
      String text =
          "Bupati Rina Wati meminta Camat Bagus Prakosa \"mempercepat penggalian saluran\" di"
              + " pasar.";
      assertThat(Readings.contents(text)).contains("\"mempercepat penggalian saluran\" di pasar");
    }

    @Test
    void aShortTitleInSmallLettersMayStandBeforeTheName() {
      String text = "\"Obat cukup,\" kata Kepala Bidang Kesehatan, dr. Rina Wati, kemarin.";
      assertThat(Readings.speakers(text)).containsExactly("Rina Wati");
    }

    @Test
    void anOrganisationInSmallLettersSpeaksForItself() {
      String text =
          "Presiden Belora Aurel Casta tiba. Casta pulang. Kini Belora tenang. Nilai dagang naik"
              + " tajam tahun lalu, menurut badan statistik Belora.";
      assertThat(Readings.speakers(text)).containsExactly("badan statistik Belora");
    }
  }

  @Test
  void offsetsCountUtf16Inside() {
    String text = "Harganya £5 😀. \"Harga cabai mulai turun,\" kata Bupati Rina Wati.";
    assertThat(Readings.contents(text)).containsExactly("Harga cabai mulai turun,");
  }

  @Test
  void anEmptyTextHasNoQuotations() {
    assertThat(Readings.quotations("")).isEmpty();
  }
}

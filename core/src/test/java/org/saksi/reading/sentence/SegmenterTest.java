package org.saksi.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.language.LanguagePack;
import org.saksi.reading.token.Tokenizer;

class SegmenterTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(INDONESIAN);
  private static final Segmenter SEGMENTER = new Segmenter(INDONESIAN);

  private static Segmentation segment(String text) {
    return SEGMENTER.segment(text, TOKENIZER.tokenize(text));
  }

  private static List<String> sentences(String text) {
    return segment(text).sentences().stream().map(sentence -> sentence.span().of(text)).toList();
  }

  private static List<String> furniture(String text) {
    return segment(text).furniture().stream().map(span -> span.of(text)).toList();
  }

  private static List<String> quoted(String text) {
    return segment(text).quoted().stream().map(quoted -> quoted.inner().of(text)).toList();
  }

  @Test
  void endsSentencesAtFinalMarks() {
    assertThat(sentences("Pasar sepi. Kenapa? Hujan deras! Warga pulang."))
        .containsExactly("Pasar sepi.", "Kenapa?", "Hujan deras!", "Warga pulang.");
  }

  @Test
  void endsASentenceWhereTheSpaceBehindItWasLost() {
    assertThat(sentences("Pasar sepi.Warga pulang."))
        .containsExactly("Pasar sepi.", "Warga pulang.");
  }

  @Test
  void endsAParagraphWhereACommaJoinsItToTheNext() {
    String text =
        "Pasar sepi.,Warga pulang.,,\"Hujan deras,\" kata Sari.¬†,Toko tutup. , Listrik mati.";
    assertThat(sentences(text))
        .containsExactly(
            "Pasar sepi.",
            "Warga pulang.",
            "\"Hujan deras,\" kata Sari.",
            "Toko tutup.",
            "Listrik mati.");
    assertThat(segment(text).paragraphs()).hasSize(5);
    assertThat(furniture(text)).containsExactly(",", ",,", ",", ",");
  }

  @Test
  void aLinkWhoseTitleIsLostEndsBeforeTheNextParagraph() {
    for (String link : List.of("Baca juga:,,", "Baca Juga :,,Baca Juga :,,", "Baca juga,,")) {
      String text = "Pasar sepi.," + link + "Sari meminta warga pulang.,Toko tutup.";
      assertThat(sentences(text))
          .as(link)
          .containsExactly("Pasar sepi.", "Sari meminta warga pulang.", "Toko tutup.");
      String quoted = "Pasar sepi.," + link + "“Jalan rusak,” kata Sari.,Toko tutup.";
      assertThat(sentences(quoted))
          .as(link)
          .containsExactly("Pasar sepi.", "“Jalan rusak,” kata Sari.", "Toko tutup.");
    }
  }

  @Test
  void aJoiningCommaEndsAParagraphWithoutAFinalMarkToo() {
    String text =
        "Pasar sepi.,Warga antre di Pasar Melati,Pedagang menunggu.,Jalan ditutup di Kota"
            + " Mawar,\"Kami rugi,\" kata Sari,,Kepala Pasar.,Bima melanjutkan,\"Itu benar.\"";
    assertThat(sentences(text))
        .containsExactly(
            "Pasar sepi.",
            "Warga antre di Pasar Melati",
            "Pedagang menunggu.",
            "Jalan ditutup di Kota Mawar",
            "\"Kami rugi,\" kata Sari",
            "Kepala Pasar.",
            "Bima melanjutkan,\"Itu benar.\"");
  }

  @Test
  void dropsMarksBeforeTheFirstWord() {
    for (String marks : List.of("– ", ", - ", ", , -", ", ")) {
      assertThat(sentences(marks + "Warga antre beras.")).containsExactly("Warga antre beras.");
    }
  }

  @Test
  void dropsATeaserBehindAGap() {
    String text =
        "Rinciannya sebagai berikut:  Lihat juga Video: Cek Harga Cabai di Sini!  [Gambas:Video"
            + " Pasar]  Warga pulang. Baca selengkapnya di sini .  Pasar sepi.";
    assertThat(sentences(text))
        .containsExactly("Rinciannya sebagai berikut:", "Warga pulang.", "Pasar sepi.");
  }

  @Test
  void dropsCreditsOfPhotographsAndCaptionsSaidAgain() {
    String caption = "Pawai obor di Kota Mawar, 3 Mei 2025.";
    String text =
        caption
            + " Warga menonton. Warta/Sari Wulan "
            + caption
            + " Warta/Bima. "
            + caption
            + " Warta/Sari Wulan";
    assertThat(sentences(text)).containsExactly(caption, "Warga menonton.");
    String plain = "Bupati Ratih Kusuma DOK. PEMKAB MAWAR Pasar itu ramai.";
    assertThat(sentences(plain)).containsExactly("Bupati Ratih Kusuma", "Pasar itu ramai.");
  }

  @Test
  void dropsAMottoAtTheEnd() {
    assertThat(sentences("Pasar sepi.,Toko tutup di Kota Mawar.,#PasarBersih bersama Warta"))
        .containsExactly("Pasar sepi.", "Toko tutup di Kota Mawar.");
  }

  @Test
  void keepsDegreesJoinedByCommas() {
    String text = "Sari Wulan, S.Kom., M.M., Ph.D. mengajar di kota.";
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void readsOnBehindAbbreviationsInitialsAndDecimalPoints() {
    String text = "Dr. Sari P. Wulan, S.H., M.Si. membayar Rp. 5.000 di Jl. Melati No. 3 kemarin.";
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void keepsTheNumberOfAListWithItsItem() {
    assertThat(sentences("1. Beras naik\n2. Gula turun"))
        .containsExactly("1. Beras naik", "2. Gula turun");
  }

  @Test
  void anItemOfAListInALineBeginsWithItsNumber() {
    assertThat(
            sentences("Rinciannya. 1. Beras (putih) 2. Gula Merah 3. Garam. Sisa 2. Warga pulang."))
        .containsExactly(
            "Rinciannya.",
            "1. Beras (putih)",
            "2. Gula Merah",
            "3. Garam.",
            "Sisa 2.",
            "Warga pulang.");
  }

  @Test
  void neverEndsInsideAQuotation() {
    assertThat(sentences("\"Kami pulang. Jalan rusak,\" kata Sari. Warga antre."))
        .containsExactly("\"Kami pulang. Jalan rusak,\" kata Sari.", "Warga antre.");
  }

  @Test
  void goesOnBehindAQuotedQuestionWithItsReportingClause() {
    assertThat(sentences("\"Siapa itu?\" tanya Sari. Warga diam."))
        .containsExactly("\"Siapa itu?\" tanya Sari.", "Warga diam.");
  }

  @Test
  void endsBehindAQuotationThatIsAWholeSentence() {
    assertThat(sentences("Sari menolak. \"Kami pulang.\" Warga antre."))
        .containsExactly("Sari menolak.", "\"Kami pulang.\"", "Warga antre.");
  }

  @Test
  void keepsBracketsWhole() {
    assertThat(sentences("Warga (termasuk Sari. Juga Bima) pulang. Pasar sepi."))
        .containsExactly("Warga (termasuk Sari. Juga Bima) pulang.", "Pasar sepi.");
  }

  @Test
  void joinsALineBreakInsideANamePhrase() {
    String text = "BANDUNG - Gubernur\nSari Wulan tiba.\nPasar sepi.";
    assertThat(sentences(text))
        .containsExactly("BANDUNG -", "Gubernur\nSari Wulan tiba.", "Pasar sepi.");
    assertThat(segment(text).paragraphs()).hasSize(2);
  }

  @Test
  void joinsALineThatEndsWithAPreposition() {
    assertThat(sentences("Rombongan tiba di\nBandung kemarin."))
        .containsExactly("Rombongan tiba di\nBandung kemarin.");
  }

  @Test
  void keepsAHeadingApart() {
    assertThat(sentences("Pasar sepi.\nHarga Cabai Naik\nWarga mengeluh."))
        .containsExactly("Pasar sepi.", "Harga Cabai Naik", "Warga mengeluh.");
  }

  @Test
  void setsDatelinesOfAllShapesApart() {
    for (String dateline :
        List.of(
            "BANDUNG - ",
            "JAKARTA, WARTA.com –",
            "WARTA.CO, Jakarta -",
            "Jakarta, Warta Kota - ",
            "BANDUNG--",
            "Warta.com - ",
            "Warta5.com, Bandung")) {
      Sentence first = segment(dateline + "Warga antre beras.").sentences().getFirst();
      assertThat(first.kind()).as(dateline).isEqualTo(Sentence.Kind.DATELINE);
      assertThat(sentences(dateline + "Warga antre beras.").getLast())
          .as(dateline)
          .isEqualTo("Warga antre beras.");
    }
  }

  @Test
  void takesAnOrdinaryBeginningForNoDateline() {
    for (String text : List.of("Warga - terutama ibu - antre.", "KPK memeriksa saksi - lagi.")) {
      assertThat(segment(text).sentences().getFirst().kind())
          .as(text)
          .isEqualTo(Sentence.Kind.BODY);
    }
  }

  @Test
  void dropsFurnitureWithItsTokens() {
    String text = "Pasar sepi.\nBaca juga: Harga Cabai Naik\nADVERTISEMENT\nWarga pulang.\n(sw/bp)";
    assertThat(furniture(text))
        .containsExactly("Baca juga: Harga Cabai Naik", "ADVERTISEMENT", "(sw/bp)");
    assertThat(sentences(text)).containsExactly("Pasar sepi.", "Warga pulang.");
  }

  @Test
  void dropsALinkInsideALine() {
    String text = "Pasar sepi.Baca JugaHarga Cabai Naik di Garut“Kami rugi,” kata Sari.";
    assertThat(furniture(text)).containsExactly("Baca JugaHarga Cabai Naik di Garut");
    assertThat(sentences(text)).containsExactly("Pasar sepi.", "“Kami rugi,” kata Sari.");
  }

  @Test
  void dropsALineThatRepeatsAnEarlierOne() {
    String first = "Warga Kampung Melati antre beras sejak pagi di balai desa.";
    String second =
        "Harga beras di pasar itu naik dua kali lipat sejak awal bulan, dan warga mengeluh tentang"
            + " itu.";
    String text = first + second + "\n" + first + "\n" + second;
    assertThat(furniture(text)).containsExactly(second);
    assertThat(sentences(text)).containsExactly(first, second, first);
  }

  @Test
  void keepsAnOrdinarySentenceThatBeginsLikeALink() {
    String text = "Simak juga petualangan mereka di pasar.";
    assertThat(furniture(text)).isEmpty();
  }

  @Test
  void pairsCurlyStraightAndMixedMarks() {
    assertThat(quoted("\"Satu,\" kata Sari. “Dua,” kata Bima. \"Tiga,” kata Mira."))
        .containsExactly("Satu,", "Dua,", "Tiga,");
    assertThat(quoted("”Satu,” kata Sari.")).containsExactly("Satu,");
  }

  @Test
  void pairsMarksWhoseSpacesWereLost() {
    assertThat(quoted("Pasar sepi.\"Kami rugi,\" kata Sari.\"Harga naik,\" kata Bima."))
        .containsExactly("Kami rugi,", "Harga naik,");
  }

  @Test
  void keepsAPairInsideAQuotationPartOfIt() {
    assertThat(quoted("“Kami sebut itu “pasar pagi” sejak lama,” kata Sari."))
        .containsExactly("Kami sebut itu “pasar pagi” sejak lama,");
  }

  @Test
  void endsAStretchBeforeItsCueWhereTheClosingMarkWasLost() {
    Quoted stretch = segment("\"Kami rugi besar, kata Sari kemarin.").quoted().getFirst();
    assertThat(stretch.inner().of("\"Kami rugi besar, kata Sari kemarin."))
        .isEqualTo("Kami rugi besar,");
    assertThat(stretch.opened()).isTrue();
    assertThat(stretch.closed()).isFalse();
  }

  @Test
  void beginsAStretchWithItsParagraphWhereTheOpeningMarkWasLost() {
    String text = "Kami rugi besar,\" kata Sari.";
    Quoted stretch = segment(text).quoted().getFirst();
    assertThat(stretch.inner().of(text)).isEqualTo("Kami rugi besar,");
    assertThat(stretch.opened()).isFalse();
  }

  @Test
  void leavesAQuotationOverParagraphsOpen() {
    List<Quoted> stretches = segment("\"Kami rugi.\n\"Harga naik,\" kata Sari.").quoted();
    assertThat(stretches).extracting(Quoted::closed).containsExactly(false, true);
    assertThat(stretches).extracting(Quoted::paragraph).containsExactly(0, 1);
  }

  @Test
  void aMarkForInchesQuotesNothing() {
    assertThat(quoted("Layar 14\" itu pecah.")).isEmpty();
  }

  @Test
  void keepsAPairOfTheSameMarksInsideAQuotation() {
    for (String pair : List.of("\"pasar pagi\"", "\" pasar pagi \"")) {
      String words = "Kami sebut itu " + pair + " sejak lama,";
      assertThat(quoted("\"" + words + "\" kata Sari.")).containsExactly(words);
      assertThat(quoted("Toko tutup.\"" + words + "\" jelasnya lagi.")).containsExactly(words);
    }
  }

  @Test
  void aPairWithoutItsCueStaysApartFromTheQuotationBehindIt() {
    assertThat(quoted("\"Pasar pagi\" itu ramai dan \"sangat kotor,\" kata Sari."))
        .containsExactly("Pasar pagi", "sangat kotor,");
    assertThat(quoted("\"Kami rugi,\" kata Sari. \"Pasar\" itu \"kotor,\" kata Bima."))
        .containsExactly("Kami rugi,", "Pasar", "kotor,");
  }

  @Test
  void aStrayMarkBehindAFragmentQuotesNothing() {
    assertThat(quoted("\"Kami mulai melihat harga\" beras naik lagi,” ujar Sari."))
        .containsExactly("Kami mulai melihat harga");
  }

  @Test
  void noParagraphEndsAtACommaInsideAQuotation() {
    String text =
        "\"Pasar sepi ..,Warga pulang.., Toko \"Melati\" tutup.., dan jalan rusak,\" tulisnya.";
    assertThat(sentences(text)).containsExactly(text);
    assertThat(furniture(text)).isEmpty();
    assertThat(sentences("\"Pasar sepi.,Warga pulang.,\"Toko tutup,\" kata Sari."))
        .containsExactly("\"Pasar sepi.", "Warga pulang.", "\"Toko tutup,\" kata Sari.");
  }

  @Test
  void aBreakInsideASentenceIsABlankWhereTheTextIsWrapped() {
    String text =
        "Perdagangan beras di kota itu mencapai Rp240\nmiliar pada tahun 2023, kata Bupati Bima\n"
            + "Sanjaya kepada wartawan di Melati pada hari\nSelasa.\n\nPasar itu dibuka kemarin oleh Dr.\n"
            + "Sari Wulan.\n\nWarga senang.\n";
    assertThat(sentences(text))
        .containsExactly(
            "Perdagangan beras di kota itu mencapai Rp240\nmiliar pada tahun 2023, kata Bupati"
                + " Bima\nSanjaya kepada wartawan di Melati pada hari\nSelasa.",
            "Pasar itu dibuka kemarin oleh Dr.\nSari Wulan.",
            "Warga senang.");
  }

  @Test
  void aQuotationGoesOnOverTheRowsOfAWrappedText() {
    String text =
        "Bupati Bima Sanjaya menemui warga di balai desa.\n\n\"Bantuan sudah kami kirim. Warga"
            + " harus\nbersabar sampai besok pagi. Air Sungai\nMelati belum surut,\" kata Bima di"
            + " hadapan\nwarga.\n";
    assertThat(quoted(text))
        .containsExactly(
            "Bantuan sudah kami kirim. Warga harus\nbersabar sampai besok pagi. Air Sungai\nMelati"
                + " belum surut,");
    assertThat(segment(text).paragraphs()).hasSize(2);
  }

  @Test
  void aSmallLetterGoesOnWithARowWithoutAFinalMark() {
    String paragraph = "Warga desa itu menunggu bantuan. ".repeat(6).strip();
    for (String row : List.of("Utang itu mencapai Rp240", "“Air bersih di Melati", "Bupati Bima")) {
      String goesOn = row + "\nmiliar sampai kemarin.";
      assertThat(sentences(paragraph + "\n" + goesOn + "\n" + paragraph)).contains(goesOn);
    }
  }

  @Test
  void eachLineIsAParagraphWhereTheTextIsNotWrapped() {
    String lines =
        "Warga antre beras di Pasar Melati\nHarga cabai di kota itu naik\nSari Wulan membuka posko";
    assertThat(sentences(lines)).hasSize(3);
    String paragraphs =
        "Banjir merendam dua desa di tepi sungai itu.\nWarga mengungsi ke balai desa sejak"
            + " malam.\nPetugas membagikan beras kepada mereka.";
    assertThat(segment(paragraphs).paragraphs()).hasSize(3);
  }

  @Test
  void keepsAHeadingAndAListApartInAWrappedText() {
    String text =
        "Banjir merendam dua desa di Kabupaten Melati pada hari Selasa dan warga\nmengungsi ke"
            + " balai desa karena air masuk ke rumah mereka sejak pukul tiga\ndini hari.\nHarga Cabai"
            + " Naik\nPedagang di pasar mengeluh karena cabai dari desa itu belum tiba sampai\nsore"
            + " ini. Bantuan terdiri dari:\nBeras 5 ton\nGula 2 ton\n";
    assertThat(sentences(text))
        .hasSize(6)
        .contains("Harga Cabai Naik", "Bantuan terdiri dari:", "Beras 5 ton", "Gula 2 ton");
  }

  @Test
  void aLinkGoesOnOverTheRowsOfAWrappedText() {
    for (String end : List.of("\n", "\r\n", " \n")) {
      String text =
          "Banjir merendam dua desa di Kabupaten Melati pada hari Selasa dan warga\nmengungsi ke"
              + " balai desa karena air masuk ke rumah mereka sejak pukul tiga\ndini hari.\nBaca"
              + " juga: Harga Cabai di Pasar Induk Melati Naik Lagi karena Banjir\ndan Jalan"
              + " Rusak\nPetugas membuka posko.\n";
      assertThat(sentences(text.replace("\n", end)))
          .hasSize(2)
          .last()
          .isEqualTo("Petugas membuka posko.");
    }
  }

  @Test
  void pairsSingleMarksWhereTheTextHasNoDoubleOnes() {
    assertThat(quoted("'Kami rugi. Jalan rusak,' kata Sari. ‘Harga naik,’ ujarnya."))
        .containsExactly("Kami rugi. Jalan rusak,", "Harga naik,");
    assertThat(quoted("'Kami 'kan sudah pulang,' kata Sari."))
        .containsExactly("Kami 'kan sudah pulang,");
    assertThat(quoted("\"Kami sebut itu 'pasar pagi' sejak lama,\" kata Sari."))
        .containsExactly("Kami sebut itu 'pasar pagi' sejak lama,");
  }

  @Test
  void anApostropheQuotesNothing() {
    for (String text :
        List.of(
            "Sari membaca Qur'an pada hari Jum'at itu.",
            "Itu 'kan sudah lama, kata Sari.",
            "Bima mencetak gol pada menit 15' dan 20' itu.",
            "Sari tinggal di Rokan Hilir' sejak lama.")) {
      assertThat(quoted(text)).as(text).isEmpty();
    }
    assertThat(quoted("Itu 'kan sudah lama.\nRumah para guru' rusak.")).isEmpty();
  }

  @Test
  void aLetterWithAStopOpensAnItem() {
    assertThat(sentences("Aturannya sebagai berikut a. Beras dijual. b. Gula disimpan."))
        .containsExactly("Aturannya sebagai berikut", "a. Beras dijual.", "b. Gula disimpan.");
    assertThat(sentences("Ia membeli a. Beras b. Gula c. Garam."))
        .containsExactly("Ia membeli", "a. Beras", "b. Gula", "c. Garam.");
    assertThat(sentences("Ia menjual beras jenis c. Warga senang."))
        .containsExactly("Ia menjual beras jenis c.", "Warga senang.");
  }

  @Test
  void lettersOfANameInCapitalsEndNoSentence() {
    String text = "Warga berkumpul di Jalan MH. Thamrin kemarin.";
    assertThat(sentences(text)).containsExactly(text);
    assertThat(sentences("Harganya naik 5 rm. Warga mengeluh.")).hasSize(2);
  }

  @Test
  void theTailOfACompanyEndsASentenceUnlessMoreOfItFollows() {
    String text = "Barang itu dipasok Awan Biru Pte. Ltd. (AB) kemarin.";
    assertThat(sentences(text)).containsExactly(text);
    assertThat(sentences("Barang itu dipasok Awan Biru Ltd. Warga senang.")).hasSize(2);
  }

  @Test
  void aSentenceBeginsBehindTheCreditOfAPhotographWithoutAStop() {
    Segmentation segmentation =
        segment("Warga menanam pohon di Garut. Warta/Sari Wulan Dalam acara ini, bibit dibagi.");
    assertThat(segmentation.furniture()).hasSize(1);
    assertThat(sentences("Warga menanam. Warta/Sari Wulan Sampah yang ada diangkut."))
        .containsExactly("Warga menanam.", "Sampah yang ada diangkut.");
  }

  @Test
  void noParagraphEndsBetweenATitleOrACueAndItsName() {
    String text = "Pasar ramai.,Warga senang.,Menteri,Sari Wulan menjawab.,Itu kata,Sari Wulan.";
    assertThat(sentences(text)).contains("Menteri,Sari Wulan menjawab.", "Itu kata,Sari Wulan.");
  }

  @Test
  void readsOnBehindSmallLettersWithPoints() {
    String text = "Rumah itu a.n. Sari Wulan dijual u.p. Bima Sanjaya kemarin.";
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void anAbbreviationAllInCapitalsIsAnotherWord() {
    assertThat(sentences("Acara itu dibuka Bpk. Sari Wulan. Sari bekerja di BPK. Warga pulang."))
        .containsExactly(
            "Acara itu dibuka Bpk. Sari Wulan.", "Sari bekerja di BPK.", "Warga pulang.");
  }

  @Test
  void pointsThatMayBeAPauseEndASentenceOnlyWhereAnotherPlainlyBegins() {
    assertThat(sentences("Lalu... Sari pergi. Tapi… Bima diam. Ada 5 ... 6 orang."))
        .containsExactly("Lalu... Sari pergi.", "Tapi… Bima diam.", "Ada 5 ... 6 orang.");
    assertThat(
            sentences("Sari menunggu lama... Ia pulang. Hujan turun… \"Kami basah,\" kata Sari."))
        .containsExactly(
            "Sari menunggu lama...", "Ia pulang.", "Hujan turun…", "\"Kami basah,\" kata Sari.");
  }

  @Test
  void dropsTheTitleOnTheLineBehindALink() {
    String text =
        "Pasar sepi.\n\nBaca juga:\nHarga Cabai di Pasar Induk Naik Lagi\n\nWarga pulang.";
    assertThat(sentences(text)).containsExactly("Pasar sepi.", "Warga pulang.");
    assertThat(sentences("Pasar sepi.\nBaca juga:\nSari meminta warga pulang.\nToko tutup."))
        .containsExactly("Pasar sepi.", "Sari meminta warga pulang.", "Toko tutup.");
  }

  @Test
  void dropsACallInCapitalsInsideALine() {
    String call = "SCROLL TO CONTINUE WITH CONTENT";
    for (String text :
        List.of(
            "Pasar sepi. " + call + " Ia pulang.",
            "Pasar sepi.\n" + call + " Ia pulang.",
            "Pasar sepi. ADVERTISEMENT Ia pulang.")) {
      assertThat(sentences(text)).as(text).containsExactly("Pasar sepi.", "Ia pulang.");
    }
    assertThat(furniture("Kata advertisement itu asing.")).isEmpty();
  }

  @Test
  void aColonEndsADatelineOfLettersAndAPlace() {
    assertThat(sentences("WRTA, Bandung: Warga antre beras."))
        .containsExactly("WRTA, Bandung:", "Warga antre beras.");
    String title = "Warta.com, Bandung Film Perang: Bagian Dua tayang kemarin.";
    assertThat(sentences(title)).first().isEqualTo("Warta.com, Bandung");
    assertThat(sentences("KPK, Bandung dan Mawar: semua hadir.")).hasSize(1);
  }
}

package org.saksi.reading.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = Tokenizer.of(LanguagePack.of("id"));

  private static List<String> surfaces(String text) {
    return TOKENIZER.tokenize(text).stream().map(token -> token.span().of(text)).toList();
  }

  private static Token only(String text) {
    List<Token> tokens = TOKENIZER.tokenize(text);
    assertThat(tokens).hasSize(1);
    return tokens.getFirst();
  }

  @Test
  void keepsHyphensAndApostrophesInsideWords() {
    assertThat(surfaces("laki-laki hari Jum'at di Novo-Ogarevo"))
        .containsExactly("laki-laki", "hari", "Jum'at", "di", "Novo-Ogarevo");
  }

  @Test
  void keepsSeparatorsInsideNumbers() {
    assertThat(surfaces("1.250,5 ton, 18/6/2025 pukul 14.30."))
        .containsExactly("1.250,5", "ton", ",", "18/6/2025", "pukul", "14.30", ".");
  }

  @Test
  void cutsCurrenciesAndUnitsOffNumbers() {
    assertThat(surfaces("Rp593 juta, USD240, $245, 64% dan 5kg"))
        .containsExactly(
            "Rp", "593", "juta", ",", "USD", "240", ",", "$", "245", ",", "64", "%", "dan", "5",
            "kg");
  }

  @Test
  void cutsCurrenciesOffTheWordsBeforeThemWhereASpaceWasLost() {
    assertThat(surfaces("Tiket sehargaRp 49 ribu, hadiah senilaiRp5 juta dan totalUSD7"))
        .containsExactly(
            "Tiket", "seharga", "Rp", "49", "ribu", ",", "hadiah", "senilai", "Rp", "5", "juta",
            "dan", "total", "USD", "7");
  }

  @Test
  void keepsDigitsThatBelongToNames() {
    assertThat(surfaces("5G B2B U-23 Covid-19 ke-47 ke-1.000 B-2829-UIL"))
        .containsExactly("5G", "B2B", "U-23", "Covid-19", "ke-47", "ke-1.000", "B-2829-UIL");
    assertThat(only("5G").kind()).isEqualTo(Token.Kind.WORD);
    assertThat(only("ke-47").kind()).isEqualTo(Token.Kind.WORD);
  }

  @Test
  void knowsQuotationMarksOfAllShapes() {
    for (String mark : List.of("\"", "“", "”", "„", "«", "»", "＂", "''", "``", "‘’")) {
      assertThat(only(mark).kind()).as(mark).isEqualTo(Token.Kind.QUOTE);
    }
    assertThat(only("'").kind()).isEqualTo(Token.Kind.PUNCTUATION);
  }

  @Test
  void keepsAddressesSitesAndAccountNamesWhole() {
    assertThat(
            surfaces("lihat https://contoh.co.id/a?b=1, Warta.com, WARTA.CO.ID dan @warta_kota."))
        .containsExactly(
            "lihat",
            "https://contoh.co.id/a?b=1",
            ",",
            "Warta.com",
            ",",
            "WARTA.CO.ID",
            "dan",
            "@warta_kota",
            ".");
  }

  @Test
  void takesABlankInAWrongCharsetForABlank() {
    assertThat(surfaces("warga¬†Bandung pulang hari ini"))
        .containsExactly("warga", "Bandung", "pulang", "hari", "ini");
  }

  @Test
  void countsAnEmojiAsOneTokenAndAnEllipsisToo() {
    assertThat(surfaces("😀 lalu ... dan --")).containsExactly("😀", "lalu", "...", "dan", "--");
  }

  @Test
  void cutsAtACapitalBehindSmallLetters() {
    assertThat(surfaces("eraSari dilansirWarta keSurabaya diPLN"))
        .containsExactly("era", "Sari", "dilansir", "Warta", "ke", "Surabaya", "di", "PLN");
  }

  @Test
  void aNameThatBeginsAsAShortOneAndEndsAsAnotherStaysWhole() {
    assertThat(
            surfaces("Ketua Ekosatrio Wijaya datang. Kata Eko, pasar sepi. Warga menyalami Eko."))
        .contains("Ekosatrio");
    assertThat(surfaces("Ketua Budisatrio Wijaya datang. Kata Budi, pasar sepi. Budi pulang."))
        .contains("Budisatrio");
  }

  @Test
  void cutsAFunctionWordOffANameSeenElsewhere() {
    assertThat(surfaces("Mahkamah Delima memutus. Mahkamah Delimaakan bersidang."))
        .containsSequence("Delima", "akan", "bersidang");
  }

  @Test
  void cutsAVerbOffTheEndOfAName() {
    assertThat(surfaces("Bupati Sari Prakosamengunjungi pasar."))
        .containsSequence("Prakosa", "mengunjungi");
  }

  @Test
  void cutsAcronymsOffWords() {
    assertThat(surfaces("petugas KRLdi Bogor, Ketua PSSISari, PTAwan"))
        .containsExactly(
            "petugas", "KRL", "di", "Bogor", ",", "Ketua", "PSSI", "Sari", ",", "PT", "Awan");
  }

  @Test
  void cutsTwoKnownWordsThatRanTogether() {
    assertThat(surfaces("Warga menilai dampakperang dan antrean dipasar."))
        .containsSequence("dampak", "perang");
    assertThat(surfaces("pencegahan korupsidi daerah")).containsSequence("korupsi", "di");
    assertThat(surfaces("kata warga untukmencegah banjir")).containsSequence("untuk", "mencegah");
  }

  @Test
  void cutsAWordOffAKnownName() {
    assertThat(surfaces("tentang konflikperang Iran Israeldi kawasan itu"))
        .containsSequence("konflik", "perang", "Iran", "Israel", "di");
    assertThat(surfaces("Saint-Germainberarti penting")).contains("berarti");
    assertThat(surfaces("diJakartadan sekitarnya")).startsWith("di", "Jakarta", "dan");
  }

  @Test
  void keepsWordsThatOnlyLookLikeTwo() {
    for (String word : List.of("antarprovinsi", "perikemanusiaan", "tanpanya", "Wulandari")) {
      assertThat(surfaces(word)).as(word).containsExactly(word);
    }
  }

  @Test
  void keepsANameWholeThatTheReportRepeats() {
    assertThat(surfaces("Budiantara datang. Menurut Budiantara, jalan dibuka, kata Budiantara."))
        .containsSequence("Budiantara", "datang")
        .containsSequence("Menurut", "Budiantara", ",")
        .doesNotContain("antara");
  }

  @Test
  void cutsShortNamesThatStandAloneElsewhere() {
    assertThat(surfaces("Ketua Tim SarRetno pergi. Tim Sar kembali."))
        .containsSequence("Tim", "Sar", "Retno", "pergi");
    assertThat(surfaces("Pengurus KONIEko datang. Eko tersenyum."))
        .containsSequence("Pengurus", "KONI", "Eko", "datang");
    assertThat(surfaces("Komisi III DPR RImenggelar rapat. Ketua DPR RI pergi."))
        .containsSequence("DPR", "RI", "menggelar", "rapat");
    assertThat(surfaces("Agung Motidak hadir karena Agung Mo sakit."))
        .containsSequence("Agung", "Mo", "tidak", "hadir");
  }

  @Test
  void cutsBeforeANameThatStandsAloneElsewhere() {
    assertThat(surfaces("Menurut Ustaz ZahirulWiratno, jalan dibuka. Wiratno lalu pulang."))
        .containsSequence("Ustaz", "Zahirul", "Wiratno", ",");
  }

  @Test
  void cutsAnyKnownWordOffANameSeenElsewhere() {
    assertThat(surfaces("Klub Bintang Zahirahangkat bicara. Zahirah kalah tiga kali."))
        .containsSequence("Zahirah", "angkat", "bicara");
  }

  @Test
  void losesNoNumberOrMarkWhereSpacesAreLost() {
    assertThat(surfaces("katanyaSenin Rabu(18/6) selesai.Dia Rp5juta “Bisa,”kata"))
        .containsExactly(
            "katanya", "Senin", "Rabu", "(", "18/6", ")", "selesai", ".", "Dia", "Rp", "5", "juta",
            "“", "Bisa", ",", "”", "kata");
  }

  @Test
  void neverCutsRealNames() {
    List<String> names =
        List.of("McDonald", "YouTube", "TikTok", "iPhone", "WhatsApp", "Setiadi", "Wulandari");
    for (String name : names) {
      assertThat(surfaces(name)).containsExactly(name);
    }
  }

  @Test
  void cutsADatelineOffTheFirstWord() {
    assertThat(surfaces("BANDUNG-Warga antre.")).startsWith("BANDUNG", "-", "Warga");
    assertThat(surfaces("Rute Bandung-Garut dibuka.")).contains("Bandung-Garut");
  }

  @Test
  void tellsHowLettersAreWritten() {
    assertThat(only("presiden").casing()).isEqualTo(Token.Casing.LOWER);
    assertThat(only("Presiden").casing()).isEqualTo(Token.Casing.CAPITALISED);
    assertThat(only("Novo-Ogarevo").casing()).isEqualTo(Token.Casing.CAPITALISED);
    assertThat(only("KPK").casing()).isEqualTo(Token.Casing.UPPER);
    assertThat(only("iPhone").casing()).isEqualTo(Token.Casing.MIXED);
    assertThat(only("14.30").casing()).isEqualTo(Token.Casing.NONE);
  }

  @Property
  void tokensOfAnyTextStandInOrderAndLeaveOutOnlyBlanks(@ForAll String text) {
    int at = 0;
    for (Token token : TOKENIZER.tokenize(text)) {
      assertThat(token.span().isEmpty()).isFalse();
      assertThat(token.start()).isGreaterThanOrEqualTo(at);
      assertThat(isBlank(text.substring(at, token.start()))).isTrue();
      at = token.end();
    }
    assertThat(isBlank(text.substring(at))).isTrue();
  }

  private static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && Runs.blanksAt(text, at) > 0) {
      at += Runs.blanksAt(text, at);
    }
    return at == text.length();
  }
}

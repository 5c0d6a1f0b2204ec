package org.saksi.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Stance;
import org.saksi.annotation.Stance.Tense;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

class StanceFinderTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");

  /** The stance of the longest claim that lies in these words of a report. */
  private static Stance stance(String body, String words) {
    Reading reading = Readings.of(body);
    int start = body.indexOf(words);
    Span span = new Span(start, start + words.length());
    Claim longest = null;
    for (Claim claim : reading.claims()) {
      if (span.contains(claim.span())
          && (longest == null || claim.span().length() > longest.span().length())) {
        longest = claim;
      }
    }
    assertThat(longest).as(words).isNotNull();
    return longest.stance();
  }

  private static List<Table.Row> rows(String table) {
    return INDONESIAN.table(table).rows();
  }

  static List<Table.Row> hedges() {
    return rows("hedges");
  }

  @ParameterizedTest
  @MethodSource("hedges")
  void everyHedgeHedges(Table.Row row) {
    Span hedge = stance(row.example(), row.example()).hedge();
    assertThat(hedge).as(row.place()).isNotNull();
    assertThat(hedge.of(row.example())).isEqualToIgnoringCase(row.form());
  }

  static List<Table.Row> negations() {
    return rows("negations");
  }

  @ParameterizedTest
  @MethodSource("negations")
  void everyNegationNegatesUnlessItIsLimited(Table.Row row) {
    assertThat(
            Readings.of(row.example()).claims().stream()
                .anyMatch(claim -> claim.stance().negated()))
        .as(row.place())
        .isEqualTo(!row.text("kind").equals("limit"));
  }

  static List<Table.Row> aspects() {
    return rows("aspects");
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void everyAspectTellsWhen(Table.Row row) {
    assertThat(stance(row.example(), row.example()).tense().name())
        .as(row.place())
        .isEqualToIgnoringCase(row.text("aspect"));
  }

  @Test
  void aPlainClaimIsTheOutlets() {
    String body = "Jalan di desa itu ditutup warga.";
    assertThat(stance(body, body)).isEqualTo(Stance.PLAIN);
  }

  @Test
  void whatASpeakerSaysIsHisVoice() {
    String body =
        "Jembatan itu ambruk pada malam hari. \"Warga belum bisa menyeberang,\" kata Bupati Rina"
            + " Wati.";
    Quotation quotation = Readings.of(body).quotations().getFirst();
    assertThat(stance(body, "Warga belum bisa menyeberang"))
        .isEqualTo(new Stance(quotation.id(), null, true, Tense.UNSAID));
    assertThat(stance(body, "Jembatan itu ambruk pada malam hari").voice()).isNull();
  }

  @Test
  void theInnermostQuotationIsTheVoice() {
    String body = "Rina Wati mengatakan warga \"sudah sangat lelah\" menunggu bantuan.";
    Quotation inner =
        Readings.of(body).quotations().stream()
            .filter(quotation -> quotation.kind() == Quotation.Kind.MIXED)
            .findFirst()
            .orElseThrow();
    assertThat(stance(body, "sudah sangat lelah").voice()).isEqualTo(inner.id());
  }

  @Test
  void anApproximationHedgesItsNumber() {
    String body = "Banjir merendam sekitar 40 rumah.";
    Span hedge = stance(body, "sekitar 40 rumah").hedge();
    assertThat(hedge).isNotNull();
    assertThat(hedge.of(body)).isEqualTo("sekitar");
    assertThat(stance("Banjir merendam 40 rumah.", "40 rumah").hedge()).isNull();
  }

  @Test
  void aWordBeforeAClaimAttendsItUpToTheNextMark() {
    String body = "Menteri akan segera melantik 12 kepala desa.";
    assertThat(stance(body, "12 kepala desa").tense()).isEqualTo(Tense.PLANNED);
    assertThat(stance("Katanya, akan, 12 kepala desa dilantik.", "12 kepala desa").tense())
        .isEqualTo(Tense.UNSAID);
  }

  @Test
  void aConditionalNegationNegatesNothing() {
    String body = "Warga pindah jika tidak aman.";
    assertThat(stance(body, body).negated()).isFalse();
  }

  @Test
  void whatIsOngoingIsAVerb() {
    assertThat(stance("Korban sedang dirawat.", "Korban sedang dirawat").tense())
        .isEqualTo(Tense.ONGOING);
    String body = "Petani menjual mangga sedang di pasar.";
    assertThat(stance(body, body).tense()).isEqualTo(Tense.UNSAID);
  }
}

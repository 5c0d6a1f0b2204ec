package org.saksi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.annotation.Quotation;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.text.Span;

class ReportReaderTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  @Property(tries = 300)
  void anyStringGivesAReadingWhoseSpansFit(@ForAll String text) {
    assertSpansFit(text);
  }

  @Property(tries = 300)
  void anyOrderOfTellingWordsGivesAReadingWhoseSpansFit(@ForAll("salad") String text) {
    assertSpansFit(text);
  }

  /** Words and marks on which the rules act, in no sensible order. */
  @Provide
  Arbitrary<String> salad() {
    return Arbitraries.of(
            "\"",
            "“",
            "”",
            "kata",
            "Bupati",
            "Rina",
            "Wati",
            "menurut",
            "ia",
            "bahwa",
            ",",
            ".",
            "(18/6/2025)",
            "Rabu",
            "pukul",
            "14.00",
            "WIB",
            "Rp",
            "1,2",
            "triliun",
            "lebih dari",
            "dua",
            "puluh",
            "ke-47",
            "%",
            "PT",
            "(BPBD)",
            "dan",
            "\n",
            "Baca juga:",
            "😀",
            "-")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Test
  void theVoiceOfAFigureIsTheInnermostQuotationAroundIt() {
    String text =
        "Ratih Kusuma mengatakan bahwa banjir merendam \"empat puluh rumah\" di desa itu."
            + " Petugas membuka dua posko.";
    Reading reading = read(text);
    assertThat(reading.figures()).hasSize(2);
    Quotation voice = reading.voiceOf(reading.figures().get(0).span()).orElseThrow();
    assertThat(voice.content().of(text)).isEqualTo("empat puluh rumah");
    assertThat(reading.voiceOf(reading.figures().get(1).span())).isEmpty();
  }

  private static Reading read(String text) {
    return SAKSI.read(
        new Report("r", null, null, null, null, null, "id", text, new Origin("test", 0)));
  }

  private static void assertSpansFit(String text) {
    Reading reading = read(text);
    List<Span> spans = new ArrayList<>();
    reading.segmentation().tokens().forEach(token -> spans.add(token.span()));
    reading.segmentation().sentences().forEach(sentence -> spans.add(sentence.span()));
    reading.times().forEach(time -> spans.add(time.span()));
    reading.figures().forEach(figure -> spans.add(figure.span()));
    reading.entities().forEach(entity -> spans.addAll(entity.mentions()));
    reading.quotations().forEach(quotation -> spans.add(quotation.content()));
    reading.claims().forEach(claim -> spans.add(claim.span()));
    assertThat(spans).allMatch(span -> span.end() <= text.length());
    assertThat(SAKSI.reconcile("story", List.of(reading)).findings())
        .allSatisfy(finding ->
            assertThat(finding.evidence())
                .allMatch(evidence -> evidence.span().end() <= text.length()));
  }
}

package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/** What holds for the quotations of any text. */
class QuotationFinderPropertyTest {

  private static final String[] PIECES = {
    "\"",
    "“",
    "”",
    "'",
    "(",
    ")",
    ",",
    ".",
    ":",
    "\n",
    " ",
    "?",
    "kata",
    "ujarnya",
    "mengatakan",
    "menurut",
    "menurutnya",
    "bahwa",
    "yang",
    "dan",
    "seraya",
    "dengan alasan",
    "meminta",
    "agar",
    "disebut",
    "oleh",
    "sebagai",
    "Hal itu",
    "dikatakan",
    "dikutip dari",
    "kepada",
    "wartawan",
    "Rina Wati",
    "Bupati",
    "PT Maju",
    "ia",
    "mereka",
    "pihaknya",
    "istri",
    "itu",
    "juga",
    "tidak",
    "Senin (16/6/2025)",
    "banjir",
    "surut",
    "12",
    "Sehingga",
    "Lebih lanjut,",
    "Berdasarkan laporan"
  };

  @Provide
  Arbitrary<String> reportingTexts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
  }

  @Property(tries = 300)
  void anyStringGivesQuotationsWithinIt(@ForAll String text) {
    check(Readings.of(text));
  }

  @Property(tries = 700)
  void anyHeapOfReportingWordsGivesQuotationsWithinIt(@ForAll("reportingTexts") String text) {
    check(Readings.of(text));
  }

  /** Found by the property above. */
  @Test
  void aVerbThatOpensItsSentenceHasNobodyBeforeIt() {
    check(Readings.of("kata ' : \" Hal itu dengan alasan"));
  }

  @Test
  void aSubjectThatBreaksOffBehindACommaIsNoName() {
    check(
        Readings.of(
            "juga Bupati mereka ( oleh , meminta surut ujarnya oleh , Lebih lanjut, wartawan oleh"
                + " sebagai yang Hal itu mereka Bupati dengan alasan mengatakan agar"));
    check(Readings.of("Hal itu ( menurut , kata ' ' ' ' ' ' ' ' ' ' ' ' ' mengatakan \""));
  }

  private static void check(Reading reading) {
    Set<String> ids = new HashSet<>();
    Set<Span> contents = new HashSet<>();
    for (Quotation quotation : reading.quotations()) {
      checkSpans(quotation, reading);
      assertThat(quotation.content().isEmpty()).isFalse();
      assertThat(contents.add(quotation.content())).isTrue();
      if (quotation.within() != null) {
        assertThat(ids).contains(quotation.within());
      }
      assertThat(ids.add(quotation.id())).isTrue();
      assertThat(quotation.attribution().rule()).isNotBlank();
    }
    assertThat(reading.quotations())
        .isSortedAccordingTo((a, b) -> Integer.compare(a.content().start(), b.content().start()));
  }

  private static void checkSpans(Quotation quotation, Reading reading) {
    String text = reading.report().body();
    Attribution attribution = quotation.attribution();
    List<Span> spans = new ArrayList<>(List.of(quotation.content()));
    for (Span span :
        new Span[] {
          attribution.mention(), attribution.cue(), attribution.addressee(), attribution.via()
        }) {
      if (span != null) {
        spans.add(span);
      }
    }
    for (Speaker speaker : attribution.speakers()) {
      switch (speaker) {
        case Speaker.Named(String entity, Span name) -> {
          assertThat(reading.entity(entity)).isPresent();
          spans.add(name);
        }
        case Speaker.Described(Span phrase) -> spans.add(phrase);
        case Speaker.Ruled ruled -> throw new IllegalStateException("the machine is no editor");
        case Speaker.Unknown unknown -> {}
      }
    }
    assertThat(spans).allMatch(span -> span.end() <= text.length());
  }
}

package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** Whatever a report holds, its text is shown and never obeyed. */
class HostileReportTest {

  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style></title>&lt;\u202E\u2066";

  @Test
  void noFieldOfAReportBecomesMarkup() {
    Document page = Jsoup.parse(ReadingPage.of(attacker("javascript:alert(1)")));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror], [href^=javascript]")).isEmpty();
    assertThat(page.selectFirst("#a-text").wholeText()).isEqualTo(ATTACK);
    assertThat(page.selectFirst("h1").wholeText()).isEqualTo(ATTACK);
    assertThat(page.selectFirst(".headline").wholeText()).isEqualTo(ATTACK);
    assertThat(page.title()).startsWith("\"'><script>").doesNotContain("\u202E");
  }

  @Test
  void noIdOfAFindingBecomesMarkup() {
    Reading reading = attacker(null);
    Evidence evidence = new Evidence(ATTACK, new Span(3, 8));
    Finding finding =
        new Finding(
            ATTACK, Finding.Status.SINGLE, Finding.Kind.EVENT, 1, ATTACK, List.of(evidence));
    Document page = Jsoup.parse(StoryPage.of(Samples.story(List.of(reading), finding)));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).allMatch(id -> id.matches("[A-Za-z0-9-]+"));
    assertThat(page.selectFirst("#x0 .why").wholeText()).isEqualTo(ATTACK);
  }

  @Test
  void directionControlsTurnNothing() {
    Document page = Jsoup.parse(ReadingPage.of(attacker(null)));
    assertThat(page.select(".text bdi.control").eachText()).containsExactly("\u202E", "\u2066");
  }

  @Test
  void linksToWebPagesOnly() {
    Document page = Jsoup.parse(ReadingPage.of(attacker("https://kabar.example/1")));
    assertThat(page.select("a.original").attr("href")).isEqualTo("https://kabar.example/1");
    assertThat(page.select("a.original").attr("rel")).contains("noreferrer", "noopener");
  }

  @Property(tries = 300)
  void anyTextUnderAnySpansIsKept(@ForAll("texts") String body, @ForAll("spans") List<Span> spans) {
    Reading reading = Samples.bare("r", "o", body);
    List<Evidence> evidence = new ArrayList<>();
    for (Span span : spans) {
      int end = Math.min(span.end(), body.length());
      evidence.add(new Evidence("r", new Span(Math.min(span.start(), end), end)));
    }
    Finding[] findings =
        evidence.stream()
            .map(piece -> Samples.finding(Finding.Status.SINGLE, piece))
            .toArray(Finding[]::new);
    Document page = Jsoup.parse(StoryPage.of(Samples.story(List.of(reading), findings)));
    String shown = shown(body);
    assertThat(page.selectFirst("#a-text").wholeText()).isEqualTo(shown);
    for (int i = 0; i < findings.length; i++) {
      StringBuilder marked = new StringBuilder();
      page.select(".text [data-notes~=\\bx" + i + "\\b]")
          .forEach(segment -> marked.append(segment.wholeText()));
      assertThat(marked.toString())
          .isEqualTo(evidence.get(i).span().of(shown).replaceAll("[\\r\\n]", ""));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> traps =
        Arbitraries.strings().withChars("ab <>&\"'\n\r\u0000\u202E\u00A0é").ofMaxLength(60);
    Arbitrary<String> wide = Arbitraries.strings().ofMaxLength(30);
    return Arbitraries.oneOf(traps, wide, Combinators.combine(traps, wide).as(String::concat));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 60);
    return Combinators.combine(offset, offset)
        .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)))
        .list()
        .ofMaxSize(8);
  }

  /** What HTML can hold of a text: no U+0000 and no half of a surrogate pair. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean low = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
      boolean high = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      shown.append(c == 0 || (Character.isSurrogate(c) && !low && !high) ? '\uFFFD' : c);
    }
    return shown.toString();
  }

  private static Reading attacker(String url) {
    Report report =
        new Report(ATTACK, ATTACK, url, ATTACK, ATTACK, null, ATTACK, ATTACK, new Origin("-", 0));
    return Samples.layered(report, List.of(), List.of(), List.of(), List.of());
  }
}

package org.saksi.app.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Segmentation;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.text.Span;

/** The reports of a story at hand: their labels, and the words of evidence in them. */
final class Casebook {

  /** Characters of a sentence shown on each side of the words pointed at. */
  private static final int CONTEXT = 70;

  /** Words that are this share of their sentence, in percent, need no more of it. */
  private static final int WHOLE_PERCENT = 60;

  /** A quotation mark may stand before the first word. */
  private static final int OPENING = 1;

  private final List<Reading> readings;
  private final Map<String, Reading> byReport = new HashMap<>();
  private final OutletLabels labels;

  Casebook(List<Reading> readings) {
    this(readings, List.of());
  }

  /**
   * The reports at hand.
   *
   * @param superseded earlier versions of the reports, which have words but no label
   */
  Casebook(List<Reading> readings, List<Reading> superseded) {
    this.readings = readings;
    superseded.forEach(reading -> byReport.put(reading.report().id(), reading));
    readings.forEach(reading -> byReport.put(reading.report().id(), reading));
    labels = new OutletLabels(readings.stream().map(Reading::report).toList());
  }

  List<Reading> readings() {
    return readings;
  }

  String label(Reading reading) {
    return labels.of(reading.report().id());
  }

  String label(Evidence evidence) {
    return labels.of(evidence.report());
  }

  String label(String report) {
    return labels.of(report);
  }

  String labels(Collection<String> reports) {
    return labels.of(reports);
  }

  /** The labels of the reports in which evidence stands. */
  String labelsOf(List<Evidence> evidence) {
    Set<String> reports = new LinkedHashSet<>();
    evidence.forEach(one -> reports.add(one.report()));
    return labels.of(reports);
  }

  /** The words themselves. */
  String words(Evidence evidence) {
    return evidence.span().of(body(evidence));
  }

  /** One rendering for all: the one with the fewest numbers of its own, the shortest of these. */
  Evidence plainest(Finding finding) {
    OwnNumbers numbers = new OwnNumbers(finding, this::words);
    return finding.evidence().stream()
        .min(Comparator.comparingInt(numbers::count).thenComparingInt(one -> one.span().length()))
        .orElseThrow();
  }

  /**
   * The words, marked, with what stands around them in their sentence. They stand alone only where
   * they are most of it and begin it: what comes before, such as <i>jaksa mendakwa</i>, may change
   * all that they mean.
   */
  Line quoted(Evidence evidence) {
    String body = body(evidence);
    Span words = evidence.span();
    Span sentence = sentence(evidence);
    boolean most = words.length() * 100 >= sentence.length() * WHOLE_PERCENT;
    if (most && words.start() - sentence.start() <= OPENING) {
      return Line.of(words.of(body));
    }
    int from = wordStart(body, sentence.start(), words.start() - CONTEXT);
    int to = wordEnd(body, sentence.end(), words.end() + CONTEXT);
    return Line.of(from > sentence.start() ? "… " : "")
        .and(body.substring(from, words.start()))
        .and(Style.POINTED, words.of(body))
        .and(body.substring(words.end(), to))
        .and(to < sentence.end() ? " …" : "");
  }

  private Span sentence(Evidence evidence) {
    Segmentation segmentation = reading(evidence).segmentation();
    int at = segmentation.sentenceAt(evidence.span().start());
    return at < 0 ? evidence.span() : segmentation.sentences().get(at).span().hull(evidence.span());
  }

  private static int wordStart(String text, int first, int wanted) {
    int at = Math.max(first, wanted);
    while (at > first && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int last, int wanted) {
    int at = Math.min(last, wanted);
    while (at < last && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String body(Evidence evidence) {
    return reading(evidence).report().body();
  }

  private Reading reading(Evidence evidence) {
    return reading(evidence.report());
  }

  /** The reading of a report of the story, of whatever version. */
  Reading reading(String report) {
    Reading reading = byReport.get(report);
    if (reading == null) {
      throw new IllegalArgumentException("a report outside the story: " + report);
    }
    return reading;
  }
}

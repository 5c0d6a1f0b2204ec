package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.ReportReader;
import org.saksi.reconcile.Pair.Place;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** Small stories, read for real. */
final class StoryFixture {

  static final LanguagePack INDONESIAN = LanguagePack.of("id");

  static final Lexicon LEXICON = Lexicon.of(INDONESIAN);

  private static final ReportReader READER = new ReportReader(INDONESIAN);
  private static final Reconciler RECONCILER = new Reconciler(INDONESIAN);

  private final List<Reading> readings = new ArrayList<>();

  /** Adds a report of an outlet of its own, published on 18 June 2025. */
  StoryFixture report(String body) {
    return report("outlet" + readings.size(), "2025-06-18", body);
  }

  StoryFixture report(String outlet, String published, String body) {
    return add(outlet, null, published, body, null);
  }

  /** Adds a report of an outlet whose owner is known. */
  StoryFixture ownedReport(String outlet, String owner, String body) {
    return add(outlet, owner, "2025-06-18", body, null);
  }

  /** Adds a new version of the report that was added last; of itself if it is the first. */
  StoryFixture revised(String outlet, String published, String body) {
    return add(outlet, null, published, body, "r" + Math.max(0, readings.size() - 1));
  }

  private StoryFixture add(
      String outlet,
      @Nullable String owner,
      String published,
      String body,
      @Nullable String supersedes) {
    readings.add(
        READER.read(
            new Report(
                "r" + readings.size(),
                outlet,
                null,
                null,
                null,
                Published.parse(published).orElseThrow(),
                "id",
                body,
                new Origin("test", readings.size() + 1),
                owner,
                null,
                null,
                supersedes,
                null)));
    return this;
  }

  List<Reading> readings() {
    return readings;
  }

  /** Words that begin the names of districts. */
  static final Set<String> DISTRICTS = INDONESIAN.table("places").formsWhere("kind", "district");

  Reconciliation reconcile() {
    return RECONCILER.reconcile("story", readings);
  }

  List<Finding> findings(Finding.Status status) {
    return reconcile().findings().stream().filter(f -> f.status() == status).toList();
  }

  SideBySide sides() {
    return new SideBySide(
        readings.stream().map(reading -> new Outline(reading, LEXICON)).toList(), LEXICON);
  }

  /** Compares the same or other words of the first two reports. */
  Comparison compare(String inFirst, String inSecond, Claim.Kind kind) {
    SideBySide sides = sides();
    Comparer comparer = new Comparer(sides.vocabulary());
    return comparer.compare(
        place(sides.sides().get(0), inFirst, kind),
        place(sides.sides().get(1), inSecond, kind),
        kind);
  }

  /** Compares the two bodies as a whole. */
  static Comparison compareBodies(String first, String second, Claim.Kind kind) {
    return new StoryFixture().report(first).report(second).compare(first, second, kind);
  }

  private static Place place(Side side, String words, Claim.Kind kind) {
    int start = side.body().indexOf(words);
    Span span = new Span(start, start + words.length());
    String figure = kind == Claim.Kind.FIGURE ? side.figuresIn(span).getFirst().id() : null;
    return new Place(side, span, side.sentenceAt(span), figure);
  }

  String text(Evidence evidence) {
    return readings.stream()
        .filter(reading -> reading.report().id().equals(evidence.report()))
        .findFirst()
        .map(reading -> evidence.span().of(reading.report().body()))
        .orElseThrow();
  }
}

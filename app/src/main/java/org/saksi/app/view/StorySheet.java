package org.saksi.app.view;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Part;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Dated;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.SharedOrigin;
import org.saksi.reconcile.Wording;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;
import org.saksi.text.WordDifference;

/** The sheet of a story: its reports side by side, conflicts first. */
public final class StorySheet {

  private static final int MOST_WORDINGS = 6;
  private static final int MOST_TIMES = 12;
  private static final int MOST_ORIGINS = 6;
  private static final int LONGEST_LEAD = 100;

  private final Reconciliation story;
  private final Casebook casebook;
  private final Cap cap;

  private StorySheet(Reconciliation story, boolean all) {
    this.story = story;
    casebook = new Casebook(story.readings(), story.superseded());
    cap = new Cap(all);
  }

  /**
   * The sheet of a story.
   *
   * @param all show every finding, however many there are
   */
  public static Sheet of(Reconciliation story, boolean all) {
    return new StorySheet(story, all).sheet();
  }

  private Sheet sheet() {
    FindingSections findings = new FindingSections(casebook, story.findings(), cap);
    SeriesSection series = new SeriesSection(story.series(), casebook, cap, zone());
    List<Part> parts = new ArrayList<>();
    parts.add(reports());
    parts.add(new Glance(story, casebook, cap).table());
    if (story.readings().size() > 1) {
      parts.add(findings.conflicts());
    }
    parts.add(findings.agreed());
    parts.add(findings.compatible());
    parts.add(series.developing());
    parts.add(findings.repeated());
    parts.add(wordings());
    parts.add(new SpeakerSection(casebook, cap).section());
    parts.add(series.sideBySide());
    parts.addAll(findings.single());
    parts.addAll(findings.leftOut(story.omissions()));
    parts.add(new RevisionSection(story.revisions(), casebook, cap).section());
    parts.add(timeline());
    parts.add(origins());
    parts.removeIf(Part::isEmpty);
    return new Sheet(title(), parts);
  }

  private Line title() {
    List<Report> reports = story.readings().stream().map(Reading::report).toList();
    long outlets = reports.stream().map(Report::outlet).filter(Objects::nonNull).distinct().count();
    TreeSet<String> dates = new TreeSet<>();
    for (Report report : reports) {
      if (report.published() != null) {
        dates.add(report.published().date().toString());
      }
    }
    String when =
        dates.isEmpty()
            ? ""
            : dates.size() == 1 ? dates.first() : dates.first() + " to " + dates.last();
    return Line.of(Style.STRONG, story.story())
        .and(" · " + Counted.of(reports.size(), "report"))
        .and(outlets == 0 ? "" : " · " + Counted.of((int) outlets, "outlet"))
        .and(when.isEmpty() ? "" : " · " + when);
  }

  private Section reports() {
    List<Item> items = new ArrayList<>();
    for (Reading reading : story.readings()) {
      Report report = reading.report();
      items.add(
          Item.of(
              casebook.label(reading),
              Line.of(Style.FAINT, when(report.published())).and("  " + headline(report))));
    }
    return new Section("", Style.PLAIN, items);
  }

  /** The date, and the clock time at the outlet where it is known. */
  static String when(@Nullable Published published) {
    if (published == null) {
      return "no date";
    }
    return published.moment() == null
        ? published.date().toString()
        : published.date()
            + String.format(
                Locale.ROOT,
                " %02d:%02d",
                published.moment().getHour(),
                published.moment().getMinute());
  }

  private static String headline(Report report) {
    String headline = report.headline();
    if (headline != null) {
      return headline;
    }
    String lead = report.body().strip();
    int cut = lead.lastIndexOf(' ', LONGEST_LEAD);
    return lead.length() <= LONGEST_LEAD || cut < 0 ? lead : lead.substring(0, cut) + " …";
  }

  private Section wordings() {
    return new Section(
        "Said differently (" + story.wordings().size() + ")",
        Style.DIFFERENCE,
        cap.items(
            story.wordings(),
            MOST_WORDINGS,
            (shown, wording) -> shown.isNew(List.of(wording.a(), wording.b())),
            this::wording));
  }

  private List<Item> wording(Wording wording) {
    String a = casebook.words(wording.a());
    String b = casebook.words(wording.b());
    WordDifference difference = WordDifference.between(a, b);
    return List.of(
        Item.of("", Line.of(Style.STRONG, wording.differs())),
        Item.under(casebook.label(wording.a()), marked(a, difference.onlyInA())),
        Item.under(casebook.label(wording.b()), marked(b, difference.onlyInB())));
  }

  private static Line marked(String text, List<Span> changed) {
    Line line = Line.EMPTY;
    int at = 0;
    for (Span span : changed) {
      line = line.and(text.substring(at, span.start())).and(Style.CHANGED, span.of(text));
      at = span.end();
    }
    return line.and(text.substring(at));
  }

  private Section timeline() {
    return new Section(
        "Timeline (" + story.timeline().size() + ")",
        Style.STRONG,
        cap.items(story.timeline(), MOST_TIMES, this::dated));
  }

  /** The zone of the outlets, where it is known. */
  private @Nullable ZoneOffset zone() {
    return story.readings().stream()
        .map(reading -> reading.report().published())
        .filter(published -> published != null && published.moment() != null)
        .map(published -> Objects.requireNonNull(published.moment()).getOffset())
        .findFirst()
        .orElse(null);
  }

  /** The words of one report, and who else names the time: of whatever happened at it. */
  private List<Item> dated(Dated dated) {
    Evidence first = dated.evidence().getFirst();
    List<Evidence> others =
        dated.evidence().stream().filter(one -> !one.report().equals(first.report())).toList();
    Line line = casebook.quoted(first).and(Style.NAME, " [" + casebook.label(first) + "]");
    return List.of(
        Item.of(
            Moments.label(dated.time(), zone()),
            others.isEmpty()
                ? line
                : line.and(Style.FAINT, " · " + Moments.noun(dated.time()) + " also named in ")
                    .and(Style.NAME, casebook.labelsOf(others))));
  }

  private Section origins() {
    return new Section(
        "One origin, one witness (" + story.origins().size() + ")",
        Style.STRONG,
        cap.items(story.origins(), MOST_ORIGINS, this::origin));
  }

  private List<Item> origin(SharedOrigin origin) {
    List<Item> items = new ArrayList<>();
    items.add(
        Item.of(
            origin.kind().name().toLowerCase(Locale.ROOT),
            Line.of(origin.why()).and(Style.NAME, " [" + casebook.labels(origin.reports()) + "]")));
    int count = cap.of(origin.evidence().size(), 3);
    for (Evidence evidence : origin.evidence().subList(0, count)) {
      items.add(Item.under(casebook.label(evidence), casebook.quoted(evidence)));
    }
    return items;
  }
}

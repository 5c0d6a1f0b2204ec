package org.saksi.app.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Style;
import org.saksi.app.sheet.Table;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.text.Span;

/** The facts of a story by its outlets: who agrees, who differs, who has nothing of it. */
final class Glance {

  /** So many rows of one kind come before any other of it. */
  private static final int FEWEST_OF_A_KIND = 4;

  /** Where one kind does not fill its rows, others do, up to this. */
  private static final int MOST_ROWS = 9;

  private final Reconciliation story;
  private final Casebook casebook;
  private final Cap cap;
  private final Stances stances;
  private final Captions captions;
  private final Map<String, List<String>> reportsOf = new LinkedHashMap<>();
  private final Set<Stance> used = EnumSet.noneOf(Stance.class);

  Glance(Reconciliation story, Casebook casebook, Cap cap) {
    this.story = story;
    this.casebook = casebook;
    this.cap = cap;
    stances = new Stances(story);
    captions = new Captions(story.readings());
    for (Reading reading : story.readings()) {
      String outlet = reading.report().outlet();
      String key = outlet == null ? reading.report().id() : outlet;
      reportsOf.computeIfAbsent(key, name -> new ArrayList<>()).add(reading.report().id());
    }
  }

  /** Empty where there is no second outlet to set beside the first. */
  Table table() {
    List<Finding> facts = reportsOf.size() < 2 ? List.of() : facts();
    List<Finding> shown = cap.all() ? facts : chosen(facts);
    List<Table.Row> rows = shown.stream().map(this::row).toList();
    List<Line> notes = new ArrayList<>();
    Cap.more(0, facts.size() - shown.size()).forEach(item -> notes.add(item.line()));
    notes.add(legend());
    return new Table(
        Line.of(Style.STRONG, "At a glance (" + Counted.of(facts.size(), "fact") + ")"),
        reportsOf.values().stream().map(reports -> casebook.label(reports.getFirst())).toList(),
        rows,
        notes);
  }

  /** Some of each kind, then as many more as have room; none that only repeats words of others. */
  private List<Finding> chosen(List<Finding> facts) {
    Set<Finding> chosen = new HashSet<>();
    Shown seen = new Shown();
    int[] ofKind = new int[Stance.values().length];
    for (Finding fact : facts) {
      int kind = Stance.in(fact).ordinal();
      if (ofKind[kind] < FEWEST_OF_A_KIND && isNews(fact) && seen.isNew(shownOf(fact))) {
        ofKind[kind]++;
        chosen.add(fact);
      }
    }
    for (Finding fact : facts) {
      if (chosen.size() < MOST_ROWS && !chosen.contains(fact) && seen.isNew(shownOf(fact))) {
        chosen.add(fact);
      }
    }
    return facts.stream().filter(chosen::contains).toList();
  }

  /** The words that a row shows: of an agreed fact one rendering, else those of each side. */
  private List<Evidence> shownOf(Finding fact) {
    return fact.status() == Finding.Status.CORROBORATED
        ? List.of(words(captions.of(fact)))
        : fact.evidence();
  }

  /** That all agree on a name, a place or a date is seldom what an editor looks for. */
  private static boolean isNews(Finding fact) {
    return switch (fact.kind()) {
      case EVENT, FIGURE, OUTCOME -> true;
      case TIME, PLACE, NAME, ATTRIBUTION -> fact.status() == Finding.Status.CONFLICTING;
    };
  }

  /**
   * Most newsworthy first. What one witness told several outlets is no fact yet, and a difference
   * that takes many words is not seen at a glance.
   */
  private List<Finding> facts() {
    return story.findings().stream()
        .filter(finding ->
            switch (Stance.in(finding)) {
              case CONFLICTS, AGREES -> true;
              case DIFFERS -> finding.evidence().stream().anyMatch(one -> hasValue(finding, one));
              default -> false;
            })
        .toList();
  }

  private boolean hasValue(Finding finding, Evidence evidence) {
    return stances.value(finding, evidence) != null;
  }

  private Table.Row row(Finding fact) {
    List<Table.Cell> cells = new ArrayList<>();
    for (List<String> reports : reportsOf.values()) {
      Stance stance = stances.of(fact, reports);
      used.add(stance);
      cells.add(new Table.Cell(style(stance), stance.sign(), value(fact, reports)));
    }
    return new Table.Row(label(fact), cells);
  }

  /**
   * What the values are of, or the words of one report. Where outlets differ in a value, one of
   * them would speak for all: its sentence stands alone.
   */
  private Line label(Finding fact) {
    Evidence subject = stances.subject(fact);
    if (subject != null) {
      return Line.of(casebook.words(subject));
    }
    Captions.Caption caption = captions.of(fact);
    Line line = Line.of(casebook.words(words(caption)));
    if (caption.sentence() == null) {
      return line;
    }
    String sentence =
        casebook.words(new Evidence(caption.report(), caption.sentence()))
            + (caption.cut() ? " …" : "");
    return fact.status() == Finding.Status.CORROBORATED
        ? line.and(Style.FAINT, " – " + sentence)
        : Line.of(sentence);
  }

  private static Evidence words(Captions.Caption caption) {
    return new Evidence(caption.report(), caption.words());
  }

  private String value(Finding fact, List<String> reports) {
    for (Evidence evidence : fact.evidence()) {
      Span value = reports.contains(evidence.report()) ? stances.value(fact, evidence) : null;
      if (value != null) {
        return casebook.words(new Evidence(evidence.report(), value));
      }
    }
    return "";
  }

  private Line legend() {
    Line legend = Line.EMPTY;
    for (Stance stance : used) {
      legend =
          legend
              .and(legend.runs().isEmpty() ? "" : " · ")
              .and(style(stance), stance.sign())
              .and(Style.FAINT, " " + stance.words());
    }
    return legend;
  }

  private static Style style(Stance stance) {
    return switch (stance) {
      case CONFLICTS -> Style.CONFLICT;
      case AGREES, ALONE, REPEATS -> Style.AGREEMENT;
      case DIFFERS -> Style.DIFFERENCE;
      case LEAVES_OUT -> Style.STRONG;
      case IS_EARLIER, IS_SILENT -> Style.FAINT;
    };
  }
}

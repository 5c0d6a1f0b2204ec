package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saksi.app.group.Register;
import org.saksi.app.group.Register.Placed;
import org.saksi.app.group.Trail;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.Reasons;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryEvent.RunnerUp;

/** The sheet that says why a report is in its story. */
public final class ExplanationSheet {

  private static final int MOST_EVENTS = 20;

  /** What adds or takes less than this to the log odds is left out. */
  private static final double WORTH_A_LINE = 0.005;

  private final Trail trail;
  private final Register register;
  private final Placed placed;
  private final Cap cap;

  private ExplanationSheet(Trail trail, Register register, boolean all) {
    this.trail = trail;
    this.register = register;
    placed = register.placed(trail.report());
    cap = new Cap(all);
  }

  /**
   * The sheet of one report of a grouping.
   *
   * @param trail of a report that has come
   * @param all show whole lists, however long
   */
  public static Sheet of(Trail trail, Register register, boolean all) {
    return new ExplanationSheet(trail, register, all).sheet();
  }

  private Sheet sheet() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Where it is", Style.STRONG, place()));
    StoryEvent.Joined joined = trail.joined();
    if (joined != null && !joined.reasons().equals(Reasons.NONE)) {
      Reasons reasons = joined.reasons();
      sections.add(
          new Section(
              "What it shared on arrival with the nearest report", Style.STRONG, shared(reasons)));
      sections.add(
          new Section(
              "What was weighed, in log odds that both tell of one event",
              Style.STRONG,
              weighed(reasons)));
    }
    sections.add(
        new Section(
            "What happened, in order",
            Style.STRONG,
            cap.items(trail.events(), MOST_EVENTS, event -> List.of(happened(event)))));
    List<Placed> story = register.story(placed.placement().story());
    if (story.size() > 1) {
      sections.add(GroupSheet.story(story, cap));
    }
    return new Sheet(named(placed.report(), Style.STRONG), sections);
  }

  private List<Item> place() {
    Placement placement = placed.placement();
    List<Item> items = new ArrayList<>();
    items.add(Item.of("story", story(placement.story())));
    if (placement.change() != Placement.Change.OPENED) {
      items.add(Item.of("score", Line.of(number(placement.score()))));
    }
    items.add(Item.of("why", Line.of(placement.why())));
    items.add(Item.of("second best", second()));
    String original = placement.copyOf();
    items.add(
        Item.of(
            "copies",
            original == null ? Line.of(Style.FAINT, "no other report") : report(original)));
    return items;
  }

  /** The story that came next when the report came, whatever happened to it since. */
  private Line second() {
    StoryEvent.Joined joined = trail.joined();
    if (joined != null && joined.reasons().equals(Reasons.NONE)) {
      return Line.of(Style.FAINT, "none was weighed");
    }
    RunnerUp second =
        trail.events().getFirst() instanceof StoryEvent.Opened opened
            ? opened.second()
            : joined == null ? null : joined.second();
    return second == null
        ? Line.of(Style.FAINT, "no other story came near")
        : story(second.story()).and(", score " + number(second.score()));
  }

  private List<Item> shared(Reasons reasons) {
    return List.of(
        Item.of("nearest", report(reasons.nearest())),
        Item.of("names", list(reasons.names())),
        Item.of("figures", list(reasons.figures())),
        Item.of("other words", list(reasons.words())));
  }

  private static Line list(List<String> words) {
    return words.isEmpty() ? Line.of(Style.FAINT, "none") : Line.of(String.join(", ", words));
  }

  private static List<Item> weighed(Reasons reasons) {
    return reasons.signals().stream()
        .filter(weighed -> Math.abs(weighed.logOdds()) >= WORTH_A_LINE)
        .map(weighed ->
            Item.of(
                String.format(Locale.ROOT, "%+.2f", weighed.logOdds()),
                Line.of(weighed.signal()).and(Style.FAINT, " (" + number(weighed.value()) + ")")))
        .toList();
  }

  private Item happened(StoryEvent event) {
    return switch (event) {
      case StoryEvent.Opened opened -> Item.of("opened", why(Line.EMPTY, opened));
      case StoryEvent.Joined joined ->
          Item.of(
              "joined",
              joined.reasons().equals(Reasons.NONE)
                  ? why(story(joined.story()), joined)
                  : story(joined.story()).and(", score " + number(joined.score())));
      case StoryEvent.Merged merged -> Item.of("merged", why(merged(merged), merged));
      case StoryEvent.Split split -> Item.of("split", why(split(split), split));
      case StoryEvent.Copied copied ->
          Item.of(copied.revision() ? "revised" : "copied", why(copied(copied), copied));
      case StoryEvent.Closed closed -> Item.of("closed", why(story(closed.story()), closed));
    };
  }

  private static Line why(Line what, StoryEvent event) {
    return what.runs().isEmpty()
        ? Line.of(event.why())
        : what.and(Style.FAINT, " – " + event.why());
  }

  private Line merged(StoryEvent.Merged event) {
    String reports = Counted.of(event.reports().size(), "report");
    return event.reports().contains(trail.report())
        ? Line.of("with its story of " + reports + " into ").and(story(event.story()))
        : Line.of(reports + " came into its story from ").and(story(event.from()));
  }

  private Line split(StoryEvent.Split event) {
    int others = event.reports().size() - 1;
    return event.reports().contains(trail.report())
        ? Line.of("it left with " + Counted.of(others, "other report") + " from ")
            .and(story(event.from()))
        : Line.of(Counted.of(others + 1, "report") + " left its story, the first of them ")
            .and(story(event.story()));
  }

  private Line copied(StoryEvent.Copied event) {
    return event.report().equals(trail.report())
        ? Line.of("from ").and(report(event.original()))
        : Line.of("by ").and(report(event.report()));
  }

  private Line story(String id) {
    Report first = register.firstOf(id);
    return first == null || first.headline() == null
        ? Line.of(id)
        : Line.of(GroupSheet.headline(first)).and(Style.FAINT, " (" + id + ")");
  }

  private Line report(String id) {
    Report other = register.report(id);
    return other == null ? Line.of(id) : named(other, Style.PLAIN);
  }

  /** Who wrote what when. */
  private static Line named(Report report, Style style) {
    String outlet = report.outlet();
    String when = StorySheet.when(report.published());
    Line line =
        Line.of(style, GroupSheet.headline(report))
            .and(Style.FAINT, " · " + (outlet == null ? when : outlet + " · " + when));
    return report.headline() == null ? line : line.and(Style.FAINT, " (" + report.id() + ")");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}

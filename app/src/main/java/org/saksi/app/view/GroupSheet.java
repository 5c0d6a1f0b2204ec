package org.saksi.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saksi.app.group.Register;
import org.saksi.app.group.Register.Placed;
import org.saksi.app.group.Tally;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.report.Report;

/** The sheet of a grouping: the stories that several reports tell, the largest first. */
public final class GroupSheet {

  private static final int MOST_STORIES = 40;
  private static final int MOST_REPORTS = 10;

  private GroupSheet() {}

  /**
   * The sheet of a grouping.
   *
   * @param all show every story and report, however many there are
   */
  public static Sheet of(Register register, Tally tally, boolean all) {
    List<List<Placed>> told = new ArrayList<>(register.stories());
    told.removeIf(story -> story.size() < 2);
    told.sort(Comparator.comparingInt((List<Placed> story) -> story.size()).reversed());
    Cap cap = new Cap(all);
    List<Section> sections = new ArrayList<>();
    int count = cap.of(told.size(), MOST_STORIES);
    for (List<Placed> story : told.subList(0, count)) {
      sections.add(story(story, cap));
    }
    List<Item> rest = Cap.more(0, told.size() - count);
    if (!rest.isEmpty()) {
      sections.add(new Section("", Style.PLAIN, rest));
    }
    return new Sheet(Line.of(Style.STRONG, summary(tally)), sections);
  }

  /** What a grouping has come to, as one line. */
  public static String summary(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(Counted.of(tally.reports(), "report"));
    parts.add(
        (tally.stories() == 1 ? "1 story" : tally.stories() + " stories") + " of two or more");
    parts.add(tally.alone() + " alone");
    parts.add("largest " + tally.largest());
    parts.add(tally.copies() == 1 ? "1 copy" : tally.copies() + " copies");
    parts.add(Counted.of(tally.merges(), "merge"));
    parts.add(Counted.of(tally.splits(), "split"));
    return String.join(" · ", parts);
  }

  /** A story under the headline of its first report. */
  static Section story(List<Placed> story, Cap cap) {
    OutletLabels labels = new OutletLabels(story.stream().map(Placed::report).toList());
    Placed first = story.getFirst();
    return new Section(
        Line.of(Style.STRONG, headline(first.report()) + " (" + story.size() + ")")
            .and(Style.FAINT, " · " + first.placement().story()),
        cap.items(story, MOST_REPORTS, placed -> List.of(item(placed, labels))));
  }

  private static Item item(Placed placed, OutletLabels labels) {
    Report report = placed.report();
    String original = placed.placement().copyOf();
    Line line =
        Line.of(Style.FAINT, StorySheet.when(report.published())).and("  " + headline(report));
    if (original != null) {
      line = line.and(" – ").and(Style.DIFFERENCE, "copies " + labels.of(original));
    }
    return Item.of(labels.of(report.id()), line.and(Style.FAINT, " – " + placed.brief()));
  }

  /** What a person calls a report: its headline, or its id where it has none. */
  static String headline(Report report) {
    String headline = report.headline();
    return headline == null ? report.id() : headline;
  }
}

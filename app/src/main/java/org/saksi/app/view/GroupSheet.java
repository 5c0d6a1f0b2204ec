package org.saksi.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.report.Report;
import org.saksi.story.Placement;

/** The sheet of a grouping: the stories that several reports tell, the largest first. */
public final class GroupSheet {

  private static final int MOST_STORIES = 40;
  private static final int MOST_REPORTS = 10;

  /**
   * A report and where it went.
   *
   * @param report its body is not needed
   */
  public record Placed(Report report, Placement placement) {}

  private GroupSheet() {}

  /**
   * The sheet of a grouping.
   *
   * @param placed all reports, in order of arrival
   * @param all show every story and report, however many there are
   */
  public static Sheet of(List<Placed> placed, boolean all) {
    Map<String, List<Placed>> stories = new LinkedHashMap<>();
    for (Placed one : placed) {
      stories.computeIfAbsent(one.placement().story(), story -> new ArrayList<>()).add(one);
    }
    List<List<Placed>> told = new ArrayList<>(stories.values());
    told.removeIf(story -> story.size() < 2);
    told.sort(Comparator.comparingInt((List<Placed> story) -> story.size()).reversed());
    int alone = stories.size() - told.size();
    Cap cap = new Cap(all);
    List<Section> sections = new ArrayList<>();
    int count = cap.of(told.size(), MOST_STORIES);
    for (List<Placed> story : told.subList(0, count)) {
      sections.add(story(story, cap));
    }
    List<Item> rest = new ArrayList<>(Cap.more(0, told.size() - count));
    if (alone > 0) {
      String stand = alone == 1 ? " report stands alone" : " reports stand alone";
      rest.add(Item.of("", Line.of(Style.FAINT, alone + stand)));
    }
    sections.add(new Section("", Style.PLAIN, rest));
    String title = " reports · stories of two or more: " + told.size();
    return new Sheet(Line.of(Style.STRONG, placed.size() + title), sections);
  }

  private static Section story(List<Placed> story, Cap cap) {
    OutletLabels labels = new OutletLabels(story.stream().map(Placed::report).toList());
    Placement first = story.getFirst().placement();
    return new Section(
        first.story() + " (" + story.size() + ")",
        Style.STRONG,
        cap.items(story, MOST_REPORTS, placed -> List.of(item(placed, labels))));
  }

  private static Item item(Placed placed, OutletLabels labels) {
    Report report = placed.report();
    Placement placement = placed.placement();
    String copy = placement.copyOf() == null ? "" : "; copies " + labels.of(placement.copyOf());
    return Item.of(
        labels.of(report.id()),
        Line.of(Style.FAINT, StorySheet.when(report.published()))
            .and("  " + (report.headline() == null ? report.id() : report.headline()))
            .and(Style.FAINT, " – " + placement.why() + copy));
  }
}

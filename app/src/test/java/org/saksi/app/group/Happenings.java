package org.saksi.app.group;

import java.util.List;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.story.Reasons;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryEvent.RunnerUp;

/** Events made by hand. */
public final class Happenings {

  /** What a report shares with {@code a}. */
  public static final Reasons REASONS =
      new Reasons(
          "a",
          List.of("jebol", "karung", "retak"),
          List.of("Sidoreja", "Kali Wungu", "Darmaji Wicaksono"),
          List.of("210 keluarga", "tiga perahu"),
          List.of(
              new Reasons.Weighed("words in common", 0.5, 3),
              new Reasons.Weighed("one outlet", 1, -0.6),
              new Reasons.Weighed("places in common", 0, 0)));

  private Happenings() {}

  public static Report report(String id, String outlet, String headline) {
    return new Report(
        id,
        outlet,
        null,
        headline,
        null,
        Published.parse("2026-01-10T14:00:00+07:00").orElseThrow(),
        "id",
        "Tanggul jebol.",
        new Origin(id, 0));
  }

  public static StoryEvent opened(String report) {
    return new StoryEvent.Opened(report, report, "opens a story: so far alone", null);
  }

  public static StoryEvent joined(String report, String story) {
    return new StoryEvent.Joined(
        story, report, 0.72, "shares much with a", REASONS, new RunnerUp("c", 0.31));
  }

  public static StoryEvent merged(String from, String into, String... reports) {
    return new StoryEvent.Merged(into, from, List.of(reports), 0.6, "tied together");
  }

  public static StoryEvent split(String story, String from, String... reports) {
    return new StoryEvent.Split(story, from, List.of(reports), 0.1, "little in common");
  }

  public static StoryEvent copied(String report, String original, boolean revision) {
    return new StoryEvent.Copied("a", report, original, revision, "repeats its text");
  }
}

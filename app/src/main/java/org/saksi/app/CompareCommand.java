package org.saksi.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.app.group.Desk;
import org.saksi.app.html.StoryPage;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.view.StorySheet;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.source.DecisionsFile;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Sets reports side by side. */
@Command(
    name = "compare",
    description =
        "Sets the reports of one story side by side: conflicts, what witnesses agree on,"
            + " differences that are no conflict, who said what, and what only one outlet has.",
    footerHeading = "%nHow to read it:%n",
    footer = {
      "  ×2 counts independent witnesses: copies of one agency text are one, and so are outlets"
          + " that",
      "  rest on one statement. *Asterisks* (bold in colour) mark the words that a line is about.",
      "",
      "Examples:",
      "  saksi compare laporan/",
      "  saksi compare laporan/ --format html --out cerita.html",
      "  saksi compare sehari.jsonl.gz --group --format json > cerita.jsonl",
      "  cat a.jsonl | saksi compare -"
    })
final class CompareCommand extends SaksiCommand {

  /** More reports than this tell no single event; comparing them all would take very long. */
  static final int MOST_REPORTS = 500;

  @Option(
      names = "--group",
      description = "Group the reports into stories first; otherwise all are taken as one story.")
  private boolean group;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "With --group: show only the story that has this id, or a report with this id.")
  private @Nullable String story;

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  private DecisionsFile decided = DecisionsFile.NONE;

  CompareCommand(Surroundings surroundings) {
    super(surroundings, EnumSet.allOf(Format.class));
  }

  @Override
  void prepare(CommandSpec command, @Nullable Path out) {
    if (!group && (story != null || decisions.isGiven())) {
      throw wrong((story != null ? "--story" : "--decisions") + " needs --group");
    }
    decided = decisions.read(command, out);
  }

  @Override
  void run(Session session) {
    if (group) {
      compareStories(session);
    } else {
      compareAll(session);
    }
  }

  private void compareAll(Session session) {
    List<Reading> readings = new ArrayList<>();
    int[] over = {0};
    session.forEachReading(reading -> {
      if (readings.size() < MOST_REPORTS) {
        readings.add(reading);
      } else {
        over[0]++;
      }
    });
    if (over[0] > 0) {
      throw wrong(
          "%d reports are too many for one story (the limit is %d); --group finds the stories"
              .formatted(readings.size() + over[0], MOST_REPORTS));
    }
    if (!readings.isEmpty()) {
      session.write(render(session, session.saksi().reconcile(storyId(readings), readings)));
    }
  }

  /** The folder's name where all reports lie in one, otherwise the id of the first. */
  private static String storyId(List<Reading> readings) {
    Report first = readings.getFirst().report();
    Path folder = Path.of(first.origin().place()).getParent();
    for (Reading reading : readings) {
      Path other = Path.of(reading.report().origin().place()).getParent();
      if (folder == null || !folder.equals(other) || readings.size() == 1) {
        return first.id();
      }
    }
    Path name = folder == null ? null : folder.getFileName();
    return name == null || name.toString().startsWith(".") ? first.id() : name.toString();
  }

  /**
   * Holds the reports, not their readings, until every story is complete; then reads them again.
   */
  private void compareStories(Session session) {
    Map<String, List<Report>> stories = group(session);
    int all = stories.size();
    boolean everyStory = session.format() == Format.JSON || session.all();
    if (story != null) {
      stories.entrySet().removeIf(entry -> !isWanted(entry.getKey(), entry.getValue()));
    } else if (!everyStory) {
      stories.values().removeIf(reports -> reports.size() < 2);
    }
    if (stories.isEmpty() && story != null && all > 0) {
      throw wrong("no report or story has the id " + story);
    }
    if (session.format() == Format.HTML && stories.size() > 1) {
      throw wrong(
          "html shows one story and there are %d; --story ID picks one".formatted(stories.size()));
    }
    try (Conveyor<Map.Entry<String, List<Report>>, byte[]> conveyor =
        new Conveyor<>(entry -> reconcile(session, entry), session::write)) {
      stories.entrySet().forEach(conveyor::put);
      conveyor.finish();
    }
    if (stories.size() < all && story == null) {
      session.message(
          "%d stories of two or more reports; %d reports stand alone (--all shows them too)"
              .formatted(stories.size(), all - stories.size()));
    }
  }

  private boolean isWanted(String id, List<Report> reports) {
    return id.equals(story) || reports.stream().anyMatch(report -> report.id().equals(story));
  }

  /** The reports by their story, stories and reports in order of arrival. */
  private Map<String, List<Report>> group(Session session) {
    Desk desk = session.desk(decided);
    Placements places = new Placements();
    List<Report> reports = new ArrayList<>();
    Map<String, String> storyOf = new HashMap<>();
    session.forEachReading(reading -> {
      reports.add(reading.report());
      for (Placement placement : places.after(desk.accept(reading))) {
        storyOf.put(placement.report(), placement.story());
      }
    });
    desk.missing().forEach(session::message);
    Map<String, List<Report>> stories = new LinkedHashMap<>();
    for (Report report : reports) {
      String of = storyOf.getOrDefault(report.id(), report.id());
      stories.computeIfAbsent(of, id -> new ArrayList<>()).add(report);
    }
    return stories;
  }

  private byte[] reconcile(Session session, Map.Entry<String, List<Report>> story) {
    List<Reading> readings = story.getValue().stream().map(session.saksi()::read).toList();
    return render(session, session.saksi().reconcile(story.getKey(), readings));
  }

  private static byte[] render(Session session, Reconciliation reconciliation) {
    return switch (session.format()) {
      case JSON -> new JsonFormat().line(reconciliation);
      case HTML -> StoryPage.of(reconciliation).getBytes(StandardCharsets.UTF_8);
      case TEXT, MD ->
          (session.print(StorySheet.of(reconciliation, session.all())) + "\n")
              .getBytes(StandardCharsets.UTF_8);
    };
  }
}

package org.saksi.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.group.Desk;
import org.saksi.app.group.Register;
import org.saksi.app.group.Tally;
import org.saksi.app.group.Trail;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.view.ExplanationSheet;
import org.saksi.app.view.GroupSheet;
import org.saksi.source.DecisionsFile;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Groups reports into stories. */
@Command(
    name = "group",
    description =
        "Groups reports into stories as they come in: which of them tell of one event, and which"
            + " are copies. In json, a line for each report as soon as it is placed; a later line"
            + " for the same report replaces the earlier one.",
    footerHeading = "%nDecisions, one a line:%n",
    footer = {
      "  {\"decision\":\"move\",\"report\":\"r\",\"story\":\"s\"}",
      "  {\"decision\":\"merge\",\"story\":\"a\",\"other\":\"b\"}",
      "  {\"decision\":\"split\",\"story\":\"s\",\"reports\":[\"r1\",\"r2\"]}",
      "  {\"decision\":\"apart\",\"report\":\"a\",\"other\":\"b\"}",
      "  A story is named by any report of it; a later decision outranks an earlier one.",
      "",
      "Examples:",
      "  saksi group sehari.jsonl.gz",
      "  saksi group sehari.jsonl.gz --explain ID   why this report is where it is",
      "  saksi group laporan/ --decisions redaksi.jsonl --format json",
      "  saksi compare sehari.jsonl.gz --group --story ID   shows one of the stories"
    })
final class GroupCommand extends SaksiCommand {

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  @Option(
      names = "--explain",
      paramLabel = "REPORT",
      description =
          "Instead of the stories, say why the report with this id is where it is: what happened"
              + " to it, what it shares, what was weighed, and which story came second.")
  private @Nullable String explain;

  GroupCommand(Surroundings surroundings) {
    super(surroundings, EnumSet.allOf(Format.class));
  }

  private DecisionsFile decided = DecisionsFile.NONE;

  @Override
  void prepare(CommandSpec command, @Nullable Path out) {
    decided = decisions.read(command, out);
  }

  @Override
  void run(Session session) {
    Desk desk = session.desk(decided);
    if (explain != null) {
      explain(session, desk, explain);
    } else if (session.format() == Format.JSON) {
      printLines(session, desk);
    } else {
      show(session, desk);
    }
    desk.missing().forEach(session::message);
  }

  /** A report's lines are written out before the next report is waited for. */
  private static void printLines(Session session, Desk desk) {
    Placements placements = new Placements();
    Tally tally = new Tally();
    JsonFormat json = new JsonFormat();
    session.forEachReading(reading -> {
      List<StoryEvent> events = desk.accept(reading);
      tally.add(events);
      for (Placement placement : placements.after(events)) {
        session.write(json.line(placement));
      }
      session.flush();
    });
    if (!session.isEmpty()) {
      session.message(GroupSheet.summary(tally));
    }
  }

  private static void show(Session session, Desk desk) {
    Register register = new Register();
    Tally tally = new Tally();
    session.forEachReading(reading -> {
      List<StoryEvent> events = desk.accept(reading);
      tally.add(events);
      register.add(reading.report(), events);
    });
    if (!session.isEmpty()) {
      session.write(GroupSheet.of(register, tally, session.all()));
    }
  }

  private void explain(Session session, Desk desk, String report) {
    Register register = new Register();
    Trail trail = new Trail(report);
    session.forEachReading(reading -> {
      List<StoryEvent> events = desk.accept(reading);
      register.add(reading.report(), events);
      trail.follow(events);
    });
    if (session.isEmpty()) {
      return;
    }
    if (register.report(report) == null) {
      throw wrong("no report has the id " + report);
    }
    if (session.format() == Format.JSON) {
      session.write(new JsonFormat().line(trail, register));
    } else {
      session.write(ExplanationSheet.of(trail, register, session.all()));
    }
  }
}

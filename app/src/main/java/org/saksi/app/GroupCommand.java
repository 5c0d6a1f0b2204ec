package org.saksi.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.view.GroupSheet;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;
import picocli.CommandLine.Command;

/** Groups reports into stories. */
@Command(
    name = "group",
    description =
        "Groups reports into stories as they come in: which of them tell of one event, and which"
            + " are copies. In json, a line for each report in the order of the input; a later line"
            + " for the same report replaces the earlier one.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi group sehari.jsonl.gz",
      "  saksi group laporan/ --format json",
      "  saksi compare sehari.jsonl.gz --group --story ID   shows one of the stories"
    })
final class GroupCommand extends SaksiCommand {

  GroupCommand(Surroundings surroundings) {
    super(surroundings, EnumSet.of(Format.TEXT, Format.JSON, Format.MD));
  }

  @Override
  void run(Session session) {
    StoryGrouper grouper = session.saksi().grouper();
    Placements places = new Placements();
    JsonFormat json = new JsonFormat();
    Map<String, Report> reports = new LinkedHashMap<>();
    Map<String, Placement> placed = new HashMap<>();
    session.forEach(
        accepted -> session.saksi().read(accepted.report()),
        reading -> {
          List<Placement> placements = places.after(grouper.accept(reading));
          if (session.format() == Format.JSON) {
            placements.forEach(placement -> session.write(json.line(placement)));
          } else {
            reports.put(reading.report().id(), reading.report());
            placements.forEach(placement -> placed.put(placement.report(), placement));
          }
        });
    if (!placed.isEmpty()) {
      List<GroupSheet.Placed> all = new ArrayList<>();
      reports.forEach((id, report) -> {
        Placement placement = placed.get(id);
        if (placement != null) {
          all.add(new GroupSheet.Placed(report, placement));
        }
      });
      session.write(GroupSheet.of(all, session.all()));
    }
  }
}

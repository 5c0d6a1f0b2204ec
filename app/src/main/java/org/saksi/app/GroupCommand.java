package org.saksi.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.view.GroupSheet;
import org.saksi.story.Placement;
import org.saksi.story.StoryGrouper;
import picocli.CommandLine.Command;

/** Groups reports into stories. */
@Command(
    name = "group",
    description =
        "Groups reports into stories as they come in: which of them tell of one event, and which"
            + " are copies. In json, a line for each report in the order of the input.",
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
    JsonFormat json = new JsonFormat();
    List<GroupSheet.Placed> placed = new ArrayList<>();
    session.forEach(
        accepted -> session.saksi().read(accepted.report()),
        reading -> {
          Placement placement = grouper.place(reading);
          if (session.format() == Format.JSON) {
            session.write(json.line(placement));
          } else {
            placed.add(new GroupSheet.Placed(reading.report(), placement));
          }
        });
    if (!placed.isEmpty()) {
      session.write(GroupSheet.of(placed, session.all()));
    }
  }
}

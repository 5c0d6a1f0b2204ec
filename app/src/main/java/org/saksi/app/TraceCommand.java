package org.saksi.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.view.TraceSheet;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Receipt;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows one report at every stop of its way. */
@Command(
    name = "trace",
    description =
        "Follows one report through the seven stops: extract, report, read, quotation, story,"
            + " reconcile, show; each with what went in and what came out.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi trace a.json",
      "  saksi trace laporan/ --report b.json   b.json on its way among the others"
    })
final class TraceCommand extends SaksiCommand {

  private record Stop(Receipt receipt, Reading reading, Placement placement) {

    /** This stop with the placement among these that replaces its own. */
    Stop replacedBy(List<Placement> placements) {
      return placements.stream()
          .filter(other -> other.report().equals(placement.report()))
          .findFirst()
          .map(other -> new Stop(receipt, reading, other))
          .orElse(this);
    }
  }

  @Option(
      names = "--report",
      paramLabel = "ID",
      description = "Which report to follow; the first one of the input by default.")
  private @Nullable String report;

  TraceCommand(Surroundings surroundings) {
    super(surroundings, EnumSet.allOf(Format.class));
  }

  private record Received(Receipt receipt, Reading reading) {}

  @Override
  void run(Session session) {
    StoryGrouper grouper = session.saksi().grouper();
    Placements places = new Placements();
    List<Stop> stops = new ArrayList<>();
    session.forEach(
        accepted -> new Received(accepted.receipt(), session.saksi().read(accepted.report())),
        received -> {
          List<Placement> placements = places.after(grouper.accept(received.reading()));
          stops.replaceAll(stop -> stop.replacedBy(placements));
          stops.add(new Stop(received.receipt(), received.reading(), placements.getFirst()));
        });
    if (stops.size() > CompareCommand.MOST_REPORTS) {
      throw wrong("%d reports are too many to trace one among them".formatted(stops.size()));
    }
    for (Stop stop : stops) {
      String id = stop.reading().report().id();
      if (report == null || report.equals(id)) {
        show(
            session,
            stop,
            session.saksi().reconcile(id, stops.stream().map(Stop::reading).toList()));
        if (report == null && stops.size() > 1) {
          session.message(
              "follows %s, the first of %d reports; --report ID follows another"
                  .formatted(id, stops.size()));
        }
        return;
      }
    }
    if (!stops.isEmpty()) {
      throw wrong("no report has the id " + report);
    }
  }

  private static void show(Session session, Stop stop, Reconciliation story) {
    if (session.format() == Format.JSON) {
      session.write(new JsonFormat().line(stop.receipt(), stop.reading(), stop.placement(), story));
    } else {
      session.write(TraceSheet.of(stop.receipt(), stop.reading(), stop.placement(), story));
    }
  }
}

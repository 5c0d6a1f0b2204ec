package org.saksi.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Acknowledgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Takes reports into a store. */
@Command(
    name = "import",
    description =
        "Takes reports into a store, in the order of the input, groups them into stories and"
            + " compares each. What is there already is passed over, so an import that was"
            + " interrupted can be run again.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi import laporan/ --store redaksi",
      "  saksi import sehari.jsonl.gz --store jdbc:postgresql://localhost/saksi?user=redaksi"
    })
final class ImportCommand extends SaksiCommand {

  /** So many reports are put on the disk at once. */
  private static final int BATCH = 64;

  @Mixin private StoreOption store = new StoreOption();

  private int taken;
  private int known;

  ImportCommand(Surroundings surroundings) {
    super(surroundings, EnumSet.of(Format.TEXT));
  }

  @Override
  void prepare(CommandSpec command, @Nullable Path out) {
    if (out != null) {
      throw wrong("import writes into the store; export --out FILE writes what is in it");
    }
  }

  @Override
  void run(Session session) {
    try (Newsroom newsroom = store.open(session.saksi())) {
      List<Report> batch = new ArrayList<>(BATCH);
      session.<Report>forEach(
          accepted -> accepted.report(),
          report -> {
            batch.add(report);
            if (batch.size() == BATCH) {
              take(batch, newsroom, session);
            }
          });
      take(batch, newsroom, session);
      newsroom.settle();
      session.message(
          "%d reports taken, %d known already; %d stories of two or more"
              .formatted(taken, known, newsroom.totals().stories()));
    }
  }

  private void take(List<Report> batch, Newsroom newsroom, Session session) {
    for (Acknowledgement acknowledgement : newsroom.take(batch)) {
      switch (acknowledgement) {
        case Acknowledgement.Taken of -> taken++;
        case Acknowledgement.Known of -> known++;
        case Acknowledgement.Refused refused -> session.refuse(refused.report(), refused.reason());
      }
    }
    batch.clear();
  }
}

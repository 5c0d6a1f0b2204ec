package org.saksi.app;

import java.nio.file.Path;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.saksi.store.Newsroom;
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

  @Mixin private StoreOption store = new StoreOption();

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
      Deposit deposit = new Deposit(newsroom::take, session);
      deposit.takeIn();
      newsroom.settle();
      session.message(
          "%d reports taken, %d known already; %d stories of two or more"
              .formatted(deposit.taken(), deposit.known(), newsroom.board().totals().stories()));
    }
  }
}

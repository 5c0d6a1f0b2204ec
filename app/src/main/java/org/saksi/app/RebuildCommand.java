package org.saksi.app;

import java.util.concurrent.Callable;
import org.saksi.Saksi;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes everything again that follows from the reports. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes stories, findings and the search index of a store again from its reports and"
            + " editors' rulings: the same ones, unless Saksi itself has changed since.")
final class RebuildCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  private final Surroundings surroundings;

  RebuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Newsroom newsroom = store.openExisting(Saksi.indonesian())) {
      newsroom.rebuild();
      Totals totals = newsroom.board().totals();
      surroundings
          .err()
          .println(
              "saksi: %d reports, %d stories of two or more, %d of them with a conflict"
                  .formatted(totals.reports(), totals.stories(), totals.conflicting()));
      return ExitCode.DONE;
    }
  }
}

package org.saksi.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.saksi.store.Checkup;
import org.saksi.store.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether a store is whole. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Looks whether every report of a store is the one that came, whether none is missing, and"
            + " whether stories and findings follow from all of them. The store may be in use; what"
            + " is still on its way is told beside that.",
    footerHeading = "%nExit code:%n",
    footer = {"  0 if all is well, 1 if something is not: a line on standard output for each."})
final class CheckCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  private final Surroundings surroundings;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checkup checkup = Vault.check(store.location);
    List<String> troubles = checkup.troubles();
    Output output = new Output(surroundings.out());
    troubles.forEach(trouble -> output.write(trouble + "\n"));
    output.flush();
    checkup.due().forEach(due -> surroundings.err().println("saksi: " + due));
    surroundings
        .err()
        .println(
            troubles.isEmpty()
                ? "saksi: all is well"
                : "saksi: " + troubles.size() + " troubles; rebuild mends what is no report");
    return troubles.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}

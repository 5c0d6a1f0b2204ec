package org.saksi.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.saksi.Saksi;
import org.saksi.source.Trouble;
import org.saksi.store.Newsroom;
import org.saksi.store.Vault;
import org.saksi.store.sql.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store again from its backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Fills an empty store from a backup, and makes its stories and findings again from that.",
    footerHeading = "%nExamples:%n",
    footer = {"  saksi restore redaksi.saksi.gz --store redaksi-baru"})
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What backup wrote.")
  private Path file = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  private final Surroundings surroundings;

  RestoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (InputStream in = Files.newInputStream(file)) {
      int entries = Vault.restore(in, store.location);
      try (Newsroom newsroom = store.open(Saksi.indonesian())) {
        newsroom.settle();
      }
      surroundings.err().println("saksi: " + entries + " entries restored");
      return ExitCode.DONE;
    } catch (IOException failed) {
      surroundings.err().println("saksi: " + file + ": " + Trouble.of(failed));
    } catch (StoreException failed) {
      surroundings.err().println("saksi: " + file + ": " + failed.getMessage());
    }
    return ExitCode.NOTHING_READ;
  }
}

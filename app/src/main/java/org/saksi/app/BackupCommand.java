package org.saksi.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.saksi.source.Trouble;
import org.saksi.store.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what a store was given into one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes all reports and editors' rulings of a store into one file, from which restore makes"
            + " the store again, also on the other engine. The store may be in use.",
    footerHeading = "%nExamples:%n",
    footer = {"  saksi backup --store redaksi --out redaksi.saksi.gz"})
final class BackupCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file; one that is there is replaced when the new one is whole.")
  private Path out = Path.of("");

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  BackupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path whole = out.toAbsolutePath();
    if (Files.isDirectory(whole)) {
      throw wrong("it is a folder");
    }
    Path half = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      int entries = write(half);
      Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
      surroundings.err().println("saksi: " + entries + " entries written to " + out);
      return ExitCode.DONE;
    } catch (IOException failed) {
      throw wrong(Trouble.of(failed));
    } finally {
      half.toFile().delete();
    }
  }

  private int write(Path file) throws IOException {
    try (OutputStream to = Files.newOutputStream(file)) {
      return Vault.backup(store.location, to);
    }
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(command.commandLine(), "cannot write to " + out + ": " + reason);
  }
}

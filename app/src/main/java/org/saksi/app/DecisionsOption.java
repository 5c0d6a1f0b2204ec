package org.saksi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saksi.source.DecisionsFile;
import org.saksi.source.Trouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the decisions of editors are. */
final class DecisionsOption {

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "What editors have decided, which outranks the grouping: a JSON object a line that moves"
              + " a report, merges two stories, splits one, or keeps two reports apart.")
  private @Nullable Path file;

  boolean isGiven() {
    return file != null;
  }

  /**
   * Reads them before anything is written.
   *
   * @param out where results will go; null for standard output
   * @throws ParameterException if the file cannot be read, or would be written over
   */
  DecisionsFile read(CommandSpec command, @Nullable Path out) {
    if (file == null) {
      return DecisionsFile.NONE;
    }
    try {
      if (out != null && Files.exists(out) && Files.isSameFile(file, out)) {
        throw new ParameterException(
            command.commandLine(), "--out " + out + " is the file of the decisions");
      }
      return DecisionsFile.read(file);
    } catch (IOException failed) {
      throw new ParameterException(
          command.commandLine(), "cannot read " + file + ": " + Trouble.of(failed));
    }
  }
}

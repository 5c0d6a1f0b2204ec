package org.saksi.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where to write. */
final class OutputOptions {

  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** As typed. */
    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:formats}")
  Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  @Nullable Path out;

  @Option(names = "--all", description = "Show whole lists in text and md, however long.")
  boolean all;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour in text: auto (on a terminal, unless NO_COLOR is set), always, never.")
  Colour colour = Colour.AUTO;
}

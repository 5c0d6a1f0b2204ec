package org.saksi.bench.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;
import org.saksi.source.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes as many reports as one asks, to measure with. */
@Command(
    name = "grow",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Tells real reports again and again with other words and figures, until there are as many"
            + " as one asks, and writes them as JSON lines: a stream to measure with. The number of"
            + " stories grows, not their size.",
    footerHeading = "%nExamples:%n",
    footer = "  saksi grow sehari.jsonl.gz --reports 100000 --out many.jsonl.gz")
public final class GrowCommand implements Subcommand {

  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 3, 2, 0, 0, 0, 0, ZoneOffset.ofHours(7));

  /** More real ones of one file would take too much memory. */
  private static final int MOST_REAL = 20_000;

  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files of real reports.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--reports",
      paramLabel = "N",
      required = true,
      description = "How many there are to be.")
  private int reports;

  @Option(
      names = "--hours",
      paramLabel = "N",
      description =
          "Have them published at even distances within so many hours (default: when the real ones"
              + " were).")
  private @Nullable Integer hours;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where they go; compressed if the name ends in .gz.")
  private Path out = Path.of("");

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    if (reports < 1 || hours != null && hours < 1) {
      throw new ParameterException(
          command.commandLine(), "--reports and --hours are 1 at least: nothing was written");
    }
    try {
      write(new GrownReports(real(), reports));
      return 0;
    } catch (IOException failed) {
      throw new ParameterException(command.commandLine(), out + ": " + Trouble.of(failed));
    }
  }

  private List<Report> real() {
    List<Report> real = new ArrayList<>();
    for (String input : inputs) {
      try {
        real.addAll(Reports.of(input, MOST_REAL));
      } catch (IllegalStateException none) {
        throw new ParameterException(command.commandLine(), none.getMessage());
      }
    }
    return real;
  }

  private void write(GrownReports grown) throws IOException {
    long told = System.nanoTime();
    try (OutputStream lines = open()) {
      for (int i = 0; i < reports; i++) {
        lines.write(ReportLine.of(dated(grown.next(), i)));
        lines.write('\n');
        if (System.nanoTime() - told > LINE_NANOS) {
          System.err.printf("%,d reports so far%n", i + 1);
          told = System.nanoTime();
        }
      }
    }
  }

  private OutputStream open() throws IOException {
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
    return out.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
  }

  private Report dated(Report report, int number) {
    if (hours == null) {
      return report;
    }
    Duration since = Duration.ofHours(hours).multipliedBy(number).dividedBy(reports);
    OffsetDateTime moment = START.plus(since);
    return new Report(
        report.id(),
        report.outlet(),
        report.url(),
        report.headline(),
        report.author(),
        new Published(moment.toLocalDate(), moment),
        report.language(),
        report.body(),
        report.origin());
  }
}

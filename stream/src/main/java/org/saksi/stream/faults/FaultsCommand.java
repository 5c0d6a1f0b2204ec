package org.saksi.stream.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.report.Report;
import org.saksi.stream.local.Alone;
import org.saksi.stream.local.Inputs;
import org.saksi.stream.local.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has things fail while the job runs, and looks at what came of it. */
@Command(
    name = "stream-faults",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Runs the fold on Flink while workers are lost, the broker is started again and jobs are"
            + " killed, each at random moments, and says whether what came out is what the fold"
            + " comes to without Flink. 100,000 reports take a quarter of an hour.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi grow sehari.jsonl.gz --reports 100000 --out many.jsonl.gz",
      "  saksi stream-faults many.jsonl.gz --times 10 --out docs/stream-faults.md"
    })
public final class FaultsCommand implements Subcommand {

  private static final int DIFFERENT = 1;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files of reports.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often each of the three fails (default: ${DEFAULT-VALUE}).")
  private int times = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Other moments for another number (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      defaultValue = "2",
      description = "Subtasks of each task (default: ${DEFAULT-VALUE}).")
  private int parallelism = 2;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    if (times < 1 || parallelism < 1) {
      throw new ParameterException(
          command.commandLine(), "--times and --parallelism are 1 at least");
    }
    List<Report> reports = new ArrayList<>();
    Inputs.forEach(inputs, reports::add);
    say("%,d reports; first what they come to without Flink.".formatted(reports.size()));
    Alone alone = Alone.of(reports);
    say("%,d stories. Now with faults.".formatted(alone.outcomes().size()));
    List<Fault> faults = Fault.random(times, reports.size(), Ordeal.CHECKPOINTS.toMillis(), seed);
    long start = System.nanoTime();
    try (Ordeal ordeal = new Ordeal(Scratch.folder(), parallelism, reports)) {
      Map<Fault.Kind, List<Long>> delays = suffer(ordeal, faults);
      ordeal.end(reports.size());
      double seconds = (System.nanoTime() - start) / 1e9;
      Verdict verdict = Verdict.of(alone, ordeal.placements(), ordeal.outcomes());
      write(new FaultsPage(reports.size(), parallelism, seed, seconds, delays, verdict).text());
      return verdict.isSame() ? 0 : DIFFERENT;
    }
  }

  /** How long it took each time until state was saved again, in milliseconds. */
  private static Map<Fault.Kind, List<Long>> suffer(Ordeal ordeal, List<Fault> faults)
      throws Exception {
    Map<Fault.Kind, List<Long>> delays = new EnumMap<>(Fault.Kind.class);
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      long millis = ordeal.suffer(fault);
      delays.computeIfAbsent(fault.kind(), kind -> new ArrayList<>()).add(millis);
      say(
          String.format(
              Locale.ROOT,
              "%d of %d, behind about %,d reports: %s; saved again after %.1f s",
              i + 1,
              faults.size(),
              fault.moment(),
              fault.kind().words(),
              millis / 1e3));
    }
    return delays;
  }

  private void write(String page) throws IOException {
    if (out == null) {
      System.out.print(page);
    } else {
      Files.writeString(out, page);
    }
  }

  private static void say(String message) {
    System.err.println(message);
  }
}

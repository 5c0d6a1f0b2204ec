package org.saksi.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.group.Desk;
import org.saksi.app.html.SheetPage;
import org.saksi.app.sheet.MarkdownPrinter;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.TerminalPrinter;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.source.DecisionsFile;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.source.Trouble;
import org.saksi.source.web.Fetcher;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * One run of a command over its input: reads the reports, names what is rejected, writes results,
 * and in the end knows the exit code. Used by one thread.
 */
final class Session implements AutoCloseable {

  /** So many reports without a date are named; a stream may hold nothing else. */
  private static final int MOST_UNDATED = 5;

  private final Surroundings surroundings;
  private final InputOptions input;
  private final OutputOptions options;
  private final Saksi saksi = Saksi.indonesian();
  private final Output output;
  private final Progress progress;
  private final WebAccess web;
  private final Thread onInterrupt = new Thread(this::interrupted);
  private int read;
  private int rejected;
  private int undated;
  private final List<Origin> firstUndated = new ArrayList<>();

  private Session(
      Surroundings surroundings, InputOptions input, OutputOptions options, Output output) {
    this.surroundings = surroundings;
    this.input = input;
    this.options = options;
    this.output = output;
    web = new WebAccess(input.web);
    boolean bar =
        surroundings.errIsTerminal() && (!surroundings.outIsTerminal() || options.out != null);
    progress = new Progress(surroundings.err(), bar);
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  /**
   * Begins a run.
   *
   * @throws ParameterException if the output file cannot be written, or would be its own input
   */
  static Session open(
      CommandSpec command, Surroundings surroundings, InputOptions input, OutputOptions options) {
    OutputStream out = surroundings.out();
    if (options.out != null) {
      try {
        refuseOwnInput(command, input, options.out);
        out = new LateFile(options.out);
      } catch (IOException failed) {
        throw new ParameterException(
            command.commandLine(), "cannot write to " + options.out + ": " + Trouble.of(failed));
      }
    }
    return new Session(surroundings, input, options, new Output(out));
  }

  /** What is written while it is read would never end, and what is emptied first is lost. */
  private static void refuseOwnInput(CommandSpec command, InputOptions input, Path out)
      throws IOException {
    Path parent = out.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new FileSystemException(out.toString(), null, "there is no folder " + parent);
    }
    if (Files.isDirectory(out)) {
      throw new FileSystemException(out.toString(), null, "it is a folder");
    }
    Path archive = input.web.archive;
    if (archive != null
        && archive.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
      throw new ParameterException(command.commandLine(), "--out " + out + " is the archive");
    }
    Path real = parent == null ? out : parent.toRealPath().resolve(out.getFileName());
    for (String place : input.places) {
      if (!place.equals(Intake.STANDARD_INPUT)
          && !Intake.isAddress(place)
          && Files.exists(Path.of(place))) {
        if (real.startsWith(Path.of(place).toRealPath())) {
          throw new ParameterException(
              command.commandLine(), "--out " + out + " lies in the input " + place);
        }
      }
    }
  }

  Saksi saksi() {
    return saksi;
  }

  Format format() {
    return options.format;
  }

  boolean all() {
    return options.all;
  }

  /**
   * Reads the whole input.
   *
   * @param work what to do with each report, on any thread
   * @param receiver takes what came of it, in the order of the input, on this thread
   */
  <T> void forEach(Function<Ingested.Accepted, T> work, Consumer<T> receiver) {
    LanguageDetector detector = new LanguageDetector(LanguagePack.of("id"));
    Intake intake = new Intake(Limits.STANDARD, detector, input.published, this::web);
    try (Conveyor<Ingested.Accepted, Attempt<T>> conveyor =
        new Conveyor<>(accepted -> Attempt.of(accepted, work), done -> take(done, receiver))) {
      intake.read(
          input.places,
          new Unhurried(surroundings.in(), conveyor::finish),
          ingested -> {
            switch (ingested) {
              case Ingested.Accepted accepted -> conveyor.put(accepted);
              case Ingested.Rejected bad -> reject(bad);
              case Ingested.PassedOver others ->
                  progress.message(others.origin() + ": " + others.reason());
            }
          });
      conveyor.finish();
    }
  }

  /** Reads the whole input, and every report in it. */
  void forEachReading(Consumer<Reading> receiver) {
    forEach(accepted -> saksi.read(accepted.report()), receiver);
  }

  /** A desk for grouping as editors have decided; lines that are no decisions are rejected. */
  Desk desk(DecisionsFile decided) {
    decided.rejected().forEach(this::reject);
    return new Desk(saksi.grouper(), decided.entries());
  }

  /** What came of a report: a fault of Saksi's own costs that report, and no other. */
  private record Attempt<T>(Ingested.Accepted accepted, @Nullable T result, String fault) {
    static <T> Attempt<T> of(Ingested.Accepted accepted, Function<Ingested.Accepted, T> work) {
      try {
        return new Attempt<>(accepted, work.apply(accepted), "");
      } catch (RuntimeException | StackOverflowError fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return new Attempt<>(accepted, null, fault + (trace.length == 0 ? "" : " at " + trace[0]));
      }
    }
  }

  private <T> void take(Attempt<T> attempt, Consumer<T> receiver) {
    T result = attempt.result();
    if (result == null) {
      reject(
          new Ingested.Rejected(
              attempt.accepted().origin(),
              "a fault in Saksi, please report it: " + attempt.fault()));
      return;
    }
    for (String remark : attempt.accepted().receipt().remarks()) {
      progress.message(attempt.accepted().origin() + ": " + remark);
    }
    read++;
    if (attempt.accepted().report().published() == null) {
      undated++;
      if (firstUndated.size() < MOST_UNDATED) {
        firstUndated.add(attempt.accepted().origin());
      }
    }
    progress.step();
    receiver.accept(result);
  }

  private void reject(Ingested.Rejected bad) {
    rejected++;
    progress.message(bad.origin() + ": " + bad.reason());
  }

  /** Names a report that was read and cannot be kept. */
  void refuse(String report, String reason) {
    rejected++;
    progress.message(report + ": " + reason);
  }

  /** What asks the web. */
  Fetcher web() {
    return web.fetcher();
  }

  /** A message to the user. */
  void message(String message) {
    progress.message(message);
  }

  void write(byte[] whole) {
    output.write(whole);
    if (surroundings.outIsTerminal()) {
      output.flush();
    }
  }

  void write(String text) {
    output.write(text);
  }

  /** Lets a reader have what is written so far. */
  void flush() {
    output.flush();
  }

  /** Writes a sheet as text, Markdown or HTML. */
  void write(Sheet sheet) {
    write(print(sheet));
  }

  /** A sheet as it will be written. */
  String print(Sheet sheet) {
    if (options.format == Format.MD) {
      return new MarkdownPrinter().print(sheet);
    }
    if (options.format == Format.HTML) {
      return SheetPage.of(sheet);
    }
    boolean colour =
        switch (options.colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> surroundings.colourful() && options.out == null;
        };
    return new TerminalPrinter(surroundings.columns(), colour).print(sheet);
  }

  /** Nothing could be read. */
  boolean isEmpty() {
    return read == 0;
  }

  /** Says what is left to say. */
  int exitCode() {
    tellUndated();
    if (rejected > 1) {
      progress.message("reports read: %d, inputs rejected: %d".formatted(read, rejected));
    }
    if (read == 0) {
      return ExitCode.NOTHING_READ;
    }
    done();
    return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  /** The run came to something: its file is made, even where there is nothing to write in it. */
  void done() {
    output.begin();
  }

  private void tellUndated() {
    if (undated == 0) {
      return;
    }
    String named = firstUndated.stream().map(Origin::toString).collect(Collectors.joining(", "));
    progress.message(
        "without publication date: %d of %d (%s%s); weekdays and words like kemarin stay open"
                .formatted(undated, read, named, undated > MOST_UNDATED ? ", …" : "")
            + " there; --published DATE gives one");
  }

  private void interrupted() {
    output.stop();
    surroundings.err().println("saksi: interrupted; what was done until then is written");
  }

  @Override
  public void close() {
    web.close();
    progress.close();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException stoppingAlready) {
      return;
    }
    if (options.out == null) {
      output.flush();
    } else {
      output.close();
    }
  }
}

package org.saksi.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.saksi.store.sql.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code saksi}, for example {@code saksi compare laporan/}. */
@Command(
    name = "saksi",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads Indonesian news reports of one event, sets them side by side and shows what they agree"
          + " on, where they conflict and who said what. It writes no text of its own: whatever it"
          + " shows are words of a report, or fixed labels."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi compare laporan/               the reports in a folder as one story",
      "  saksi compare a.txt b.html --published 2025-01-21",
      "  saksi compare laporan/ --format html --out cerita.html",
      "  saksi compare sehari.jsonl.gz --group --story ID",
      "                                       one story out of a day's reports",
      "  saksi group sehari.jsonl.gz          which reports tell of one event",
      "  saksi read a.json --format json      every layer of a report, for programs",
      "  saksi trace a.json                   a report at each stop of its way",
      "  saksi fetch https://… https://… | saksi compare -",
      "                                       reports from the web, side by side",
      "  saksi watch antaranews.com --out laporan.jsonl",
      "                                       every new report of an outlet",
      "  saksi serve --store redaksi laporan/ a newsroom in the browser",
      "  saksi account add Ratih --role admin --store redaksi",
      "                                       from then on nobody gets in without an account",
      "  saksi stream --local sehari.jsonl.gz the same on Apache Flink, fetched when first asked for",
      "",
      "Exit codes: 0 done; 1 done, but some inputs were rejected, each named on standard error"
          + " with",
      "its reason; 2 the command line is wrong; 3 nothing could be read; 130 interrupted.",
      "",
      "saksi COMMAND --help tells more of each command."
    })
public final class Main implements Runnable {

  @Spec private CommandSpec command = CommandSpec.create();

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments, Surroundings.ofProcess()));
  }

  /**
   * Runs a command within this program.
   *
   * @param in standard input
   * @param out takes the results
   * @param err takes messages
   * @return the exit code
   */
  public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
    return run(arguments, Surroundings.ofStreams(in, out, err));
  }

  private static int run(String[] arguments, Surroundings surroundings) {
    CommandLine saksi =
        new CommandLine(new Main())
            .addSubcommand(new CompareCommand(surroundings))
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand(new GroupCommand(surroundings))
            .addSubcommand(new TraceCommand(surroundings))
            .addSubcommand(new FetchCommand(surroundings))
            .addSubcommand(new WatchCommand(surroundings))
            .addSubcommand(new OutletsCommand(surroundings))
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new AccountCommand(surroundings))
            .addSubcommand(new SearchCommand(surroundings))
            .addSubcommand(new ImportCommand(surroundings))
            .addSubcommand(new ExportCommand(surroundings))
            .addSubcommand(new RebuildCommand(surroundings))
            .addSubcommand(new CheckCommand(surroundings))
            .addSubcommand(new BackupCommand(surroundings))
            .addSubcommand(new RestoreCommand(surroundings));
    ServiceLoader.load(Subcommand.class).forEach(saksi::addSubcommand);
    saksi
        .addSubcommand(new CompletionCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(80, Math.min(Surroundings.PAGE, surroundings.columns())))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                surroundings.colourful() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(Main::wrong)
        .setExecutionExceptionHandler((fault, line, parsed) -> failed(fault, surroundings));
    return saksi.execute(arguments);
  }

  private static int wrong(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println("saksi: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_COMMAND;
  }

  /** A reader that has had enough, like {@code head}, is no failure; everything else is a fault. */
  private static int failed(Exception fault, Surroundings surroundings) throws Exception {
    if (fault instanceof Output.Failure failure) {
      if (failure.isReaderGone()) {
        return ExitCode.DONE;
      }
      surroundings.err().println("saksi: cannot write: " + failure.reason());
      return ExitCode.WRONG_COMMAND;
    }
    if (fault instanceof StoreException || fault instanceof NothingRead) {
      surroundings.err().println("saksi: " + fault.getMessage());
      return ExitCode.NOTHING_READ;
    }
    throw fault;
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "which command?");
  }
}

package org.saksi.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.source.Intake;
import org.saksi.source.ReportLine;
import org.saksi.source.Trouble;
import org.saksi.source.outlet.Outlet;
import org.saksi.source.watch.Outlook;
import org.saksi.source.watch.Watch;
import org.saksi.source.web.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Watches outlets. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Asks outlets again and again what is new, and writes each new report once, a line of JSON,"
            + " and each later version of it. What it remembers lies in a folder: however it is"
            + " stopped, the next run goes on from there.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi watch antaranews.com https://…/rss --every 10m | saksi group - --format json",
      "  saksi watch antaranews.com --out laporan.jsonl --archive bukti.warc.gz",
      "  saksi watch antaranews.com --once    one round, for example by cron",
      "  saksi watch antaranews.com --dry-run",
      "",
      "saksi outlets shows the outlets that are known by name."
    })
final class WatchCommand implements Callable<Integer> {

  /** No server is asked more often than that whether it has something new. */
  static final Duration LEAST_PAUSE = Duration.ofSeconds(30);

  @Parameters(
      arity = "1..*",
      paramLabel = "OUTLET|FEED",
      description = "Outlets by name or domain; addresses of feeds, sitemaps or home pages.")
  private List<String> watched = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = PauseConverter.class,
      description = "From round to round: 90s, 10m (the default), 2h; at least 30s.")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--once", description = "One round, then stop.")
  private boolean once;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      defaultValue = "saksi-watch",
      description = "What the watch remembers (default: saksi-watch, in the current folder).")
  private Path state = Path.of("saksi-watch");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Add the reports to FILE, exactly once each; without it they go to standard output, and"
              + " to reports.jsonl in the folder.")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "Ask nobody; say what would be asked of whom.")
  private boolean dryRun;

  @Mixin private WebOptions webOptions = new WebOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<String> known = new ArrayList<>();
    List<URI> feeds = feeds(watched, command, known);
    InputOptions input = new InputOptions();
    input.web = webOptions;
    if (dryRun) {
      webOptions.archive = null;
    }
    OutputOptions options = new OutputOptions();
    options.format = Format.JSON;
    try (Session session = Session.open(command, surroundings, input, options)) {
      known.forEach(session::message);
      if (dryRun) {
        return DryRun.tell(Outlook.of(state, feeds), session);
      }
      LanguageDetector detector = new LanguageDetector(LanguagePack.of("id"));
      try (Watch watch = Watch.open(state, out, session.web(), detector);
          Delivery delivery = Delivery.open(out == null ? state : null, session)) {
        return watch(watch, feeds, delivery, session);
      }
    } catch (IOException failed) {
      throw new ParameterException(
          command.commandLine(),
          "cannot go on with this watch: " + place(failed) + Trouble.of(failed));
    }
  }

  private static String place(IOException failed) {
    return failed instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": "
        : "";
  }

  /**
   * What is watched.
   *
   * @param watched outlets by name, or addresses
   * @param known takes a message for each outlet that was meant by a name
   */
  static List<URI> feeds(List<String> watched, CommandSpec command, List<String> known) {
    List<URI> feeds = new ArrayList<>();
    for (String name : watched) {
      if (Intake.isAddress(name)) {
        feeds.add(
            Address.of(name)
                .orElseThrow(() ->
                    new ParameterException(
                        command.commandLine(), name + " is no address of the web")));
      } else if (name.contains("://")) {
        throw new ParameterException(
            command.commandLine(), name + " is no address of the web: http and https are watched");
      } else {
        Outlet outlet = OutletsCommand.find(name, command);
        List<URI> lists =
            !outlet.feeds().isEmpty()
                ? outlet.feeds()
                : !outlet.sitemaps().isEmpty() ? outlet.sitemaps() : List.of(outlet.home());
        known.add(
            "watches %s (%s) at %s"
                .formatted(
                    outlet.name(),
                    outlet.domain(),
                    String.join(", ", lists.stream().map(URI::toString).toList())));
        feeds.addAll(lists);
      }
    }
    return feeds;
  }

  private int watch(Watch watch, List<URI> feeds, Delivery delivery, Session session)
      throws IOException {
    try {
      while (true) {
        Round round = new Round(delivery, session);
        int lists = watch.round(feeds, round::take);
        session.message(
            "%d new, %d not read, %d still to fetch"
                .formatted(round.reports, round.rejected, watch.waiting()));
        if (once) {
          return round.exitCode(lists);
        }
        Thread.sleep(every);
      }
    } catch (InterruptedException stopped) {
      return ExitCode.INTERRUPTED;
    }
  }

  /** What one round brought. */
  private static final class Round {
    private final Delivery delivery;
    private final Session session;
    private int reports;
    private int rejected;

    Round(Delivery delivery, Session session) {
      this.delivery = delivery;
      this.session = session;
    }

    /** The exit code, if so many lists of pages could be read. */
    int exitCode(int lists) {
      if (rejected == 0) {
        return ExitCode.DONE;
      }
      return lists == 0 && reports == 0 ? ExitCode.NOTHING_READ : ExitCode.SOME_REJECTED;
    }

    void take(Ingested ingested) {
      switch (ingested) {
        case Ingested.Accepted accepted -> {
          reports++;
          delivery.deliver(ReportLine.of(accepted.report()));
          for (String remark : accepted.receipt().remarks()) {
            session.message(accepted.origin() + ": " + remark);
          }
        }
        case Ingested.Rejected bad -> {
          rejected++;
          session.message(bad.origin() + ": " + bad.reason());
        }
        case Ingested.PassedOver others ->
            session.message(others.origin() + ": " + others.reason());
      }
    }
  }
}

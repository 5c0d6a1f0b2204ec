package org.saksi.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.access.Exposure;
import org.saksi.app.alert.MailServer;
import org.saksi.app.api.Reception;
import org.saksi.app.serve.Service;
import org.saksi.app.serve.ServiceLimits;
import org.saksi.app.serve.ServiceLog;
import org.saksi.source.Trouble;
import org.saksi.store.Newsroom;
import org.saksi.store.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a newsroom for browsers and programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Keeps reports in a store, groups and compares them as they come in, and shows them in the"
            + " browser and to programs, until it is stopped. It answers to this machine alone, unless"
            + " there are accounts: saksi account.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi serve --store redaksi laporan/",
      "  saksi serve --store redaksi --watch antaranews.com --every 15m",
      "  curl -H 'Content-Type: application/json' -d @laporan.json"
          + " http://127.0.0.1:8765/api/v1/reports",
      "  saksi serve --store redaksi --https --host saksi.redaksi.example --proxy 127.0.0.1 \\",
      "    --public-address https://saksi.redaksi.example",
      "                             behind a proxy on this machine that speaks https",
      "",
      "http://127.0.0.1:8765/api/v1/openapi.json describes what programs can ask."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private ReachOptions reach = new ReachOptions();

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many requests a second are answered (default: 500).")
  private int rate;

  @Option(
      names = "--log",
      description =
          "Tell each request on standard error too, and all that is told there in lines of JSON.")
  private boolean asJson;

  @Option(
      names = "--watch",
      arity = "1..*",
      paramLabel = "OUTLET|FEED",
      description = "Take in every new report of outlets and feeds, as saksi watch does.")
  private List<String> watched = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = PauseConverter.class,
      description = "From round to round of the watch: 90s, 10m (the default), 2h; at least 30s.")
  private Duration every = Duration.ofMinutes(10);

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Reports to take in first, as saksi read takes them.")
  private List<String> places = List.of();

  @Mixin private AlertOptions alertOptions = new AlertOptions();

  @Mixin private WebOptions webOptions = new WebOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Exposure exposure = exposure();
    if (rate < 1) {
      throw wrong("--rate is a number from 1");
    }
    MailServer mail = alertOptions.mailServer(command, System.getenv());
    List<String> known = new ArrayList<>();
    List<URI> feeds = WatchCommand.feeds(watched, command, known);
    String objection = Service.objection(exposure, () -> AccountOption.anyIn(store.location));
    if (objection != null) {
      throw wrong(objection);
    }
    try (Stopping stopping = new Stopping();
        Accounts accounts = AccountOption.of(store.location)) {
      return serve(
          exposure, accounts, mail, new Watching.Watched(feeds, every, state()), known, stopping);
    } catch (InterruptedException stopped) {
      return ExitCode.INTERRUPTED;
    } catch (IOException failed) {
      throw wrong(Trouble.of(failed));
    }
  }

  private int serve(
      Exposure exposure,
      Accounts accounts,
      @Nullable MailServer mail,
      Watching.Watched watched,
      List<String> known,
      Stopping stopping)
      throws IOException, InterruptedException {
    Saksi saksi = Saksi.indonesian();
    try (Newsroom newsroom = store.open(saksi);
        Progress lines = new Progress(surroundings.err(), false)) {
      ServiceLog log = asJson ? new ServiceLog(surroundings.err()::println) : null;
      Consumer<String> messages = log == null ? lines::message : log::message;
      Reception reception = new Reception(newsroom, saksi);
      int exit = takeIn(reception);
      if (exit == ExitCode.NOTHING_READ) {
        return exit;
      }
      known.forEach(messages);
      try (Alerting alerting = new Alerting(newsroom, webOptions, mail, messages);
          Service service =
              Service.start(
                  newsroom,
                  accounts,
                  reception,
                  exposure,
                  new Service.Manner(
                      ServiceLimits.STANDARD.withRate(rate), alerting.reach(), messages, log));
          Watching watching = new Watching(watched, webOptions, reception, messages)) {
        watching.start();
        URI pages = exposure.publicAddress();
        alerting.start(pages == null ? service.address() : pages);
        announce(service, exposure, messages);
        stopping.await();
      }
      return exit;
    }
  }

  private static void announce(Service service, Exposure exposure, Consumer<String> messages) {
    messages.accept("answers at " + service.address());
    if (exposure.isBeyondLoopback() && !exposure.https()) {
      messages.accept("passwords and keys cross the network unencrypted: see --https");
    }
  }

  /** The watch remembers what it has seen beside the reports, where that is a folder. */
  private Path state() {
    return Path.of(store.location.startsWith("jdbc:") ? "saksi-watch" : store.location + "/watch");
  }

  private Exposure exposure() {
    try {
      return reach.exposure();
    } catch (IllegalArgumentException wrong) {
      throw wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** Takes in what was named, and says what the exit code would be if that were all. */
  private int takeIn(Reception reception) {
    if (places.isEmpty()) {
      return ExitCode.DONE;
    }
    InputOptions input = new InputOptions();
    input.places = places;
    input.web = webOptions;
    OutputOptions options = new OutputOptions();
    options.format = Format.JSON;
    try (Session session = Session.open(command, surroundings, input, options)) {
      new Deposit(reception::take, session).takeIn();
      return session.exitCode();
    }
  }
}

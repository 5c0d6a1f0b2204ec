package org.saksi.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.saksi.Saksi;
import org.saksi.app.api.Reception;
import org.saksi.app.serve.Service;
import org.saksi.app.serve.ServiceLimits;
import org.saksi.source.Trouble;
import org.saksi.store.Newsroom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a newsroom for browsers and programs of this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Keeps reports in a store, groups and compares them as they come in, and shows them in the"
            + " browser and to programs, until it is stopped. It answers to this machine alone.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi serve --store redaksi laporan/",
      "  saksi serve --store redaksi --watch antaranews.com --every 15m",
      "  curl -H 'Content-Type: application/json' -d @laporan.json"
          + " http://127.0.0.1:8765/api/v1/reports",
      "",
      "http://127.0.0.1:8765/api/v1/openapi.json describes what programs can ask."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8765",
      description = "Where to answer (default: 8765); 0 for any port that is free.")
  private int port;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "An address of this machine that no other can reach (default: 127.0.0.1).")
  private String listen = "";

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many requests a second are answered (default: 500).")
  private int rate;

  @Option(names = "--log", description = "Tell each request on standard error, a line of JSON.")
  private boolean log;

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

  @Mixin private WebOptions webOptions = new WebOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    InetAddress host = host();
    if (port < 0 || port > 0xFFFF || rate < 1) {
      throw wrong("--port is a number from 0 to 65535, and --rate one from 1");
    }
    List<String> known = new ArrayList<>();
    List<URI> feeds = WatchCommand.feeds(watched, command, known);
    Saksi saksi = Saksi.indonesian();
    try (Stopping stopping = new Stopping();
        Newsroom newsroom = store.open(saksi);
        Progress messages = new Progress(surroundings.err(), false)) {
      Reception reception = new Reception(newsroom, saksi);
      int exit = takeIn(reception);
      if (exit == ExitCode.NOTHING_READ) {
        return exit;
      }
      known.forEach(messages::message);
      Service.Manner manner =
          new Service.Manner(
              ServiceLimits.STANDARD.withRate(rate),
              messages::message,
              log ? surroundings.err()::println : null);
      Watching.Watched watched = new Watching.Watched(feeds, every, state());
      try (Service service = Service.start(newsroom, reception, host, port, manner);
          Watching watching = new Watching(watched, webOptions, reception, messages::message)) {
        watching.start();
        messages.message("answers at " + service.address());
        stopping.await();
      }
      return exit;
    } catch (InterruptedException stopped) {
      return ExitCode.INTERRUPTED;
    } catch (IOException failed) {
      throw wrong(Trouble.of(failed));
    }
  }

  /** The watch remembers what it has seen beside the reports, where that is a folder. */
  private Path state() {
    return Path.of(store.location.startsWith("jdbc:") ? "saksi-watch" : store.location + "/watch");
  }

  private InetAddress host() {
    try {
      InetAddress host = InetAddress.getByName(listen);
      if (host.isLoopbackAddress()) {
        return host;
      }
      throw wrong(
          "others could reach %s, and there are no accounts yet: listen on 127.0.0.1, and let"
                  .formatted(listen)
              + " others in through a proxy that knows them");
    } catch (UnknownHostException unknown) {
      throw wrong("'" + listen + "' is no address of this machine");
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

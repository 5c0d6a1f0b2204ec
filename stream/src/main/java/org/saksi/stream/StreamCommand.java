package org.saksi.stream;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.client.JobExecutionException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.stream.kafka.Refused;
import org.saksi.stream.kafka.Topics;
import org.saksi.stream.local.Cluster;
import org.saksi.stream.local.Producer;
import org.saksi.stream.local.Queue;
import org.saksi.stream.local.Reader;
import org.saksi.stream.local.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the fold on Flink, with all that it needs, in one process. */
@Command(
    name = "stream",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Groups and compares reports as group and compare do, but on Apache Flink, from and to"
            + " Kafka. With --local, broker and cluster run in this process, for trying out.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi stream --local sehari.jsonl.gz --parallelism 2",
      "                                       where each report goes, as group --format json says",
      "  saksi stream --local sehari.jsonl.gz --show findings",
      "                                       what the reports of each story come to",
      "  saksi stream --local                 stays, and says where to send reports",
      "",
      "On a real cluster: see stream/README.md."
    })
public final class StreamCommand implements Subcommand {

  private static final int SOME_REJECTED = 1;
  private static final int NOTHING_READ = 3;
  private static final int HIGHEST_PORT = 65_535;

  /** What can be printed; the names are those of the command line. */
  private enum Shown {
    STORIES,
    FINDINGS,
    REJECTED
  }

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files or folders of reports; none to wait for what others send.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--local", description = "Broker and cluster in this process.")
  private boolean local;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      defaultValue = "1",
      description = "Subtasks of each task (default: ${DEFAULT-VALUE}).")
  private int parallelism = 1;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "1",
      description = "Partitions of the topic of reports (default: ${DEFAULT-VALUE}).")
  private int partitions = 1;

  @Option(
      names = "--show",
      paramLabel = "TOPIC",
      defaultValue = "stories",
      description = "What is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Shown shown = Shown.STORIES;

  @Option(
      names = "--batch",
      description = "Read the files in batch mode, without a topic between; for years of reports.")
  private boolean batch;

  @Option(
      names = "--metrics",
      paramLabel = "PORT",
      description =
          "Show metrics to Prometheus at this port, on every interface of this machine (default:"
              + " nowhere).")
  private @Nullable Integer metrics;

  @Mixin private JobOptions job = new JobOptions();

  private int accepted;
  private int rejected;

  @Override
  public Integer call() throws Exception {
    check();
    return run(Scratch.folder());
  }

  private void check() {
    String fault = job.fault();
    if (!local) {
      fault =
          "a real cluster is given its job by flink run, see stream/README.md; --local runs all"
              + " of it here";
    } else if (batch && (inputs.isEmpty() || inputs.contains("-"))) {
      fault = "--batch wants files; standard input is none";
    } else if (parallelism < 1 || partitions < 1) {
      fault = "--parallelism and --partitions are 1 at least";
    } else if (metrics != null && (metrics < 1 || metrics > HIGHEST_PORT)) {
      fault = "--metrics is no port, from 1 to " + HIGHEST_PORT;
    } else if (metrics != null && isTaken(metrics)) {
      fault = "--metrics: something else answers at port " + metrics;
    } else if (fault == null) {
      fault = job.storeFault();
    }
    if (fault != null) {
      throw new ParameterException(command.commandLine(), fault);
    }
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return !socket.isBound();
    } catch (IOException taken) {
      return true;
    }
  }

  private int run(Path folder) throws Exception {
    Topics topics = job.topics();
    try (Queue queue = new Queue(folder.resolve("broker"), topics, partitions);
        Cluster cluster = Cluster.watched(folder.resolve("checkpoints"), parallelism, metrics)) {
      if (inputs.isEmpty()) {
        say(
            "Kafka is at %s; reports go to the topic %s, one JSON object a message."
                .formatted(queue.brokers(), topics.reports()));
      } else if (!batch) {
        send(queue.brokers(), topics.reports());
        if (accepted == 0) {
          return NOTHING_READ;
        }
        say("%,d reports are in the topic %s.".formatted(accepted, topics.reports()));
      }
      StreamExecutionEnvironment environment = cluster.environment();
      List<String> files = batch ? inputs : List.of();
      StreamJob.build(environment, job.settings(queue.brokers(), !inputs.isEmpty(), files));
      long start = System.nanoTime();
      JobID running = cluster.submit(environment, null);
      say("The job runs at parallelism %d.".formatted(parallelism));
      try {
        cluster.await(running, why -> say("The job begins again: " + root(why)));
      } catch (JobExecutionException givenUp) {
        say("The job was given up: " + root(givenUp));
        return NOTHING_READ;
      }
      say("It ended after %.1f s.".formatted((System.nanoTime() - start) / 1e9));
      tell(queue.brokers(), topics.rejected());
      return print(queue.brokers(), topics) == 0 ? NOTHING_READ : rejected > 0 ? SOME_REJECTED : 0;
    }
  }

  private static String root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }

  /** What the job could not take. */
  private void tell(String brokers, String topic) {
    Reader.forEach(
        brokers,
        topic,
        message -> {
          rejected++;
          String reason = Refused.reason(message);
          String place = text(message.value());
          boolean isPlace = batch && !place.startsWith("{");
          say((isPlace ? place : Refused.place(message)) + ": " + reason);
        });
  }

  private void send(String brokers, String topic) {
    try (Producer producer = new Producer(brokers, topic)) {
      new Intake(Limits.STANDARD, new LanguageDetector(LanguagePack.of("id")), null)
          .read(inputs, System.in, ingested -> take(ingested, producer));
    }
  }

  private void take(Ingested ingested, Producer producer) {
    switch (ingested) {
      case Ingested.Accepted(Report report, var receipt) -> {
        accepted++;
        producer.send(report);
      }
      case Ingested.Rejected(Origin origin, String reason) -> {
        rejected++;
        say(origin + ": " + reason);
      }
      case Ingested.PassedOver(Origin origin, String reason) ->
          say(origin + ": passed over, " + reason);
    }
  }

  /** How many stories there are messages of. */
  private int print(String brokers, Topics topics) {
    String topic =
        switch (shown) {
          case STORIES -> topics.stories();
          case FINDINGS -> topics.findings();
          case REJECTED -> topics.rejected();
        };
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    if (shown == Shown.FINDINGS) { // an earlier line of a story no longer holds
      new TreeMap<>(Reader.latest(brokers, topic)).values().forEach(lines::println);
    } else {
      Reader.forEach(brokers, topic, message -> print(message, lines));
    }
    lines.flush();
    int[] placed = {0};
    Reader.forEach(brokers, topics.stories(), message -> placed[0]++);
    return placed[0];
  }

  private static void print(ConsumerRecord<byte[], byte[]> message, PrintStream lines) {
    if (message.value() != null) {
      lines.println(text(message.value()));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void say(String message) {
    System.err.println(message);
  }
}

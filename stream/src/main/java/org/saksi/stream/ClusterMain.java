package org.saksi.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a cluster of Flink runs: {@code flink run saksi-stream-job.jar --brokers …}. */
@Command(
    name = "saksi-stream-job",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Reads reports from Kafka, groups them into stories, sets the reports of each story side by"
            + " side, and writes both to Kafka.")
public final class ClusterMain implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--brokers",
      paramLabel = "HOST:PORT",
      required = true,
      description = "Where Kafka is; several with commas between.")
  private String brokers = "";

  @Option(names = "--bounded", description = "End with the reports that are there now.")
  private boolean bounded;

  @Option(
      names = "--files",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Read the reports of these files in batch mode instead: JSON lines, pages, WARC; paths as"
              + " every worker sees them.")
  private List<String> files = new ArrayList<>();

  @Mixin private JobOptions job = new JobOptions();

  private ClusterMain() {}

  /** Runs the job in the environment that Flink gives. */
  public static void main(String[] arguments) {
    int code = new CommandLine(new ClusterMain()).execute(arguments);
    if (code != 0) {
      throw new IllegalArgumentException("no job was made, see above");
    }
  }

  @Override
  public Integer call() throws Exception {
    String fault = job.fault();
    if (fault != null) {
      throw new ParameterException(command.commandLine(), fault);
    }
    StreamSettings settings = job.settings(brokers, bounded, files);
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamJob.build(environment, settings);
    environment.execute(settings.name());
    return 0;
  }
}

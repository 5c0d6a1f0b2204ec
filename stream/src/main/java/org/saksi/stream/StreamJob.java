package org.saksi.stream;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.story.Placement;
import org.saksi.story.StoryEvent;
import org.saksi.stream.fold.Admit;
import org.saksi.stream.fold.Archive;
import org.saksi.stream.fold.Assignment;
import org.saksi.stream.fold.Batch;
import org.saksi.stream.fold.Group;
import org.saksi.stream.fold.GroupOperator;
import org.saksi.stream.fold.Membership;
import org.saksi.stream.fold.Parse;
import org.saksi.stream.fold.ParseOperator;
import org.saksi.stream.fold.Readout;
import org.saksi.stream.fold.Reconcile;
import org.saksi.stream.fold.Submission;
import org.saksi.stream.fold.Turn;
import org.saksi.stream.fold.Unpack;
import org.saksi.stream.kafka.Kafka;
import org.saksi.stream.keep.Deed;
import org.saksi.stream.keep.StoreSink;
import org.saksi.stream.wire.RecordType;

/** The fold as a job of Flink: which task hands what to which. */
public final class StreamJob {

  private StreamJob() {}

  /** Adds the job to what an environment is going to run. */
  public static void build(StreamExecutionEnvironment environment, StreamSettings settings) {
    environment.getConfig().enableObjectReuse(); // no task changes what it is handed
    Kafka kafka =
        new Kafka(settings.brokers(), settings.name(), settings.topics(), !settings.isBatch());
    SingleOutputStreamOperator<Submission> submissions =
        settings.isBatch()
            ? ofFiles(environment, settings.files())
            : ofTopic(environment, settings, kafka);
    SingleOutputStreamOperator<Readout> readouts =
        arrived(submissions, settings)
            .keyBy(submission -> submission.report().id(), Types.STRING)
            .process(new Admit(), RecordType.ofRecord(Readout.class))
            .name("read")
            .uid("read");
    SingleOutputStreamOperator<Turn> turns =
        readouts
            .keyBy(readout -> readout.reading().report().language(), Types.STRING)
            .transform(
                "group",
                RecordType.ofRecord(Turn.class),
                new GroupOperator(new Group(settings.isBatch())))
            .uid("group");
    SingleOutputStreamOperator<Outcome> outcomes = outcomes(readouts, turns, settings);

    placements(turns).sinkTo(kafka.stories()).name("stories").uid("stories");
    if (settings.store() != null) {
      keep(turns, outcomes, settings.store());
    }
    outcomes.sinkTo(kafka.findings()).name("findings").uid("findings");
    submissions
        .getSideOutput(Parse.REFUSED)
        .union(
            readouts.getSideOutput(Parse.REFUSED),
            turns.getSideOutput(Parse.REFUSED),
            outcomes.getSideOutput(Parse.REFUSED))
        .sinkTo(kafka.rejected())
        .name("rejected")
        .uid("rejected");
  }

  /**
   * One task reads all partitions: it is far from busy, and knows how far each of them is. A job
   * that is killed leaves its last checkpoint, from which another may go on.
   */
  private static SingleOutputStreamOperator<Submission> ofTopic(
      StreamExecutionEnvironment environment, StreamSettings settings, Kafka kafka) {
    environment.enableCheckpointing(
        settings.checkpoints().toMillis(), CheckpointingMode.EXACTLY_ONCE);
    environment
        .getCheckpointConfig()
        .setExternalizedCheckpointRetention(ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    return environment
        .fromSource(kafka.reports(settings.bounded()), kafka.arrival(), "reports")
        .uid("reports")
        .setParallelism(1)
        .transform(
            "parse",
            RecordType.ofRecord(Submission.class),
            new ParseOperator(new Parse(settings.topics().reports())))
        .uid("parse")
        .setParallelism(1);
  }

  /** Flink sorts by key and time what it works through in batch mode, so that order holds. */
  private static SingleOutputStreamOperator<Submission> ofFiles(
      StreamExecutionEnvironment environment, List<String> files) {
    environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
    List<Batch> batches = new ArrayList<>();
    for (String file : files) {
      batches.add(new Batch(batches.size(), file));
    }
    return environment
        .fromData(batches, RecordType.ofRecord(Batch.class))
        .rebalance()
        .process(new Unpack(), RecordType.ofRecord(Submission.class))
        .name("unpack")
        .uid("unpack");
  }

  /** Only what comes out of a topic knows already when it arrived. */
  private static DataStream<Submission> arrived(
      DataStream<Submission> submissions, StreamSettings settings) {
    return settings.isBatch()
        ? submissions.assignTimestampsAndWatermarks(
            WatermarkStrategy.<Submission>noWatermarks()
                .withTimestampAssigner((submission, time) -> submission.position().time()))
        : submissions;
  }

  /** One writer hears of all reports and of what stories come to. */
  private static void keep(DataStream<Turn> turns, DataStream<Outcome> outcomes, String location) {
    turns
        .map(Deed::of, RecordType.ofRecord(Deed.class))
        .name("tell")
        .union(outcomes.map(Deed::of, RecordType.ofRecord(Deed.class)).name("sum up"))
        .sinkTo(new StoreSink(location))
        .setParallelism(1)
        .name("store")
        .uid("store");
  }

  private static SingleOutputStreamOperator<Outcome> outcomes(
      DataStream<Readout> readouts, DataStream<Turn> turns, StreamSettings settings) {
    DataStream<Assignment> assignments =
        turns
            .flatMap(StreamJob::assign, RecordType.ofRecord(Assignment.class))
            .name("assign")
            .uid("assign");
    DataStream<Membership> memberships =
        readouts
            .keyBy(readout -> readout.reading().report().id(), Types.STRING)
            .connect(assignments.keyBy(Assignment::report, Types.STRING))
            .process(new Archive(), RecordType.ofRecord(Membership.class))
            .name("archive")
            .uid("archive");
    return memberships
        .keyBy(Membership::story, Types.STRING)
        .process(new Reconcile(settings.pause()), RecordType.ofRecord(Outcome.class))
        .name("reconcile")
        .uid("reconcile");
  }

  private static DataStream<Placement> placements(DataStream<Turn> turns) {
    return turns
        .flatMap(
            (Turn turn, Collector<Placement> out) -> turn.placements().forEach(out::collect),
            RecordType.ofRecord(Placement.class))
        .name("place")
        .uid("place");
  }

  /** Each report is sent to one place at the most: what is of one moment has no order. */
  private static void assign(Turn turn, Collector<Assignment> out) {
    for (Placement placement : turn.placements()) {
      out.collect(Assignment.to(placement.story(), placement.report()));
    }
    Set<String> touched = new LinkedHashSet<>();
    for (StoryEvent event : turn.events()) {
      switch (event) {
        case StoryEvent.Closed closed -> {
          List<String> reports = closed.reports();
          reports.forEach(report -> out.collect(Assignment.last(report, reports.size())));
          touched.remove(closed.story());
        }
        case StoryEvent.Merged merged -> touched.addAll(List.of(merged.story(), merged.from()));
        case StoryEvent.Split split -> touched.addAll(List.of(split.story(), split.from()));
        default -> touched.add(event.story());
      }
    }
    String report = turn.report().id();
    touched.forEach(story -> out.collect(Assignment.touching(story, report)));
  }
}

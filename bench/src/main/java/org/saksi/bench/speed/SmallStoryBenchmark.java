package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;

/** Milliseconds to set five reports of a story side by side, one story after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class SmallStoryBenchmark {

  /** How many stories are set side by side in turn. */
  static final int STORIES = 16;

  private static final int SIZE = 5;

  /** A file or folder of reports. */
  @Param("samples/banjir")
  public String reports = "";

  /** How many of the reports, the last to come, were never compared before. */
  @Param({"0", "1", "5"})
  public int fresh;

  private final Saksi saksi = Saksi.indonesian();
  private List<List<Reading>> stories = List.of();
  private int next;

  /** Reads the reports. */
  @Setup
  public void readReports() {
    stories = RealStories.of(reports, STORIES, SIZE);
  }

  /** The reports of the next story set side by side. */
  @Benchmark
  public Reconciliation reconciliation() {
    List<Reading> story = stories.get(next);
    next = (next + 1) % stories.size();
    int known = story.size() - Math.min(fresh, story.size());
    List<Reading> readings = new ArrayList<>(story.subList(0, known));
    story.subList(known, story.size()).forEach(reading -> readings.add(copy(reading)));
    return saksi.reconcile("story", readings);
  }

  /** The same, but not the same object: nothing is prepared for it. */
  private static Reading copy(Reading known) {
    return new Reading(
        known.report(),
        known.segmentation(),
        known.times(),
        known.figures(),
        known.entities(),
        known.roles(),
        known.quotations(),
        known.claims());
  }
}

package org.saksi.bench.speed;

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

/** Milliseconds to set the reports of one story side by side, by their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class StoryBenchmark {

  /** A file or folder of reports. */
  @Param("samples/banjir")
  public String reports = "";

  /** How many of them make the story. */
  @Param({"5", "12", "25", "50", "100", "200", "400"})
  public int size;

  private final Saksi saksi = Saksi.indonesian();
  private List<Reading> readings = List.of();

  /** Reads the reports. */
  @Setup
  public void readReports() {
    readings = LargestStory.of(reports, size);
  }

  /** The reports set side by side. */
  @Benchmark
  public Reconciliation reconciliation() {
    return saksi.reconcile("story", readings);
  }
}

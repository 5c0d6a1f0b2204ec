package org.saksi.bench.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saksi.Saksi;
import org.saksi.reading.Reading;

/** Reports grouped a second on one thread with ten thousand in the window, reading done before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx3g"})
public class GroupingBenchmark {

  static final int WINDOW = 10_000;

  /** So many that taking the time before and after does not count. */
  private static final int BATCH = 500;

  /** Growing streams needs readings of many stories, not all. */
  private static final int MOST_REPORTS = 2000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A file or folder of reports. */
  @Param("samples/banjir")
  public String reports = "";

  private final MeasuredGrouping grouping = new MeasuredGrouping(Saksi.indonesian());
  private final List<Reading> batch = new ArrayList<>();
  private Supplier<Reading> stream =
      () -> {
        throw new IllegalStateException("nothing has grown yet");
      };

  /** Counts bytes, so that JMH prints them by the second. Each thread has one. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Allocation {

    /** Bytes that the grouping allocated. */
    public long bytes;
  }

  /** Reads, grows, and fills the window. */
  @Setup(Level.Trial)
  public void fillWindow() {
    stream = Seedbed.of(List.of(reports), MOST_REPORTS).stream(WINDOW)::next;
    for (int i = 0; i < WINDOW; i++) {
      grouping.accept(stream.get());
    }
  }

  /** Grows the next reports. */
  @Setup(Level.Invocation)
  public void growBatch() {
    batch.clear();
    while (batch.size() < BATCH) {
      batch.add(stream.get());
    }
  }

  /** Groups the next reports. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public int accept(Allocation allocation) {
    long before = threads.getCurrentThreadAllocatedBytes();
    int said = 0;
    for (Reading reading : batch) {
      said += grouping.accept(reading);
    }
    allocation.bytes += threads.getCurrentThreadAllocatedBytes() - before;
    return said;
  }
}

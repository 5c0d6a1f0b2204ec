package org.saksi.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.saksi.Saksi;
import org.saksi.reading.Reading;

/**
 * Replays streams of several sizes and measures what one report costs when the window is full. Runs
 * in a process of its own ({@link GroupingSection}), so that heap and compilers are its alone.
 *
 * <p>For each size the window is filled, then the next reports are timed one by one; growing them
 * is not timed. What the grouping holds is the heap in use after a full collection, less that
 * before the first report; readings are not kept. What a full collection costs is not in the times:
 * the heap is large enough to do without.
 */
public final class GroupingReplay {

  /** Enough for a 99th percentile, few enough to leave the window as large as it is. */
  private static final int TIMED = 5_000;

  /** The scan over everything is slow, and steady. */
  private static final int SCANNED = 20;

  /** Reports that make the compilers do their work before anything is timed. */
  private static final int WARM_UP = 10_000;

  /** Word lists are loaded once for all, so they are not counted. */
  private final Saksi saksi = Saksi.indonesian();

  private final Seedbed seedbed;
  private final PrintStream out;

  private GroupingReplay(Seedbed seedbed, PrintStream out) {
    this.seedbed = seedbed;
    this.out = out;
  }

  /**
   * Prints a {@link WindowCost} a line.
   *
   * @param arguments the most reports to take of each place, the sizes with commas between, and the
   *     places: files or folders of reports
   */
  public static void main(String[] arguments) throws IOException {
    int most = Integer.parseInt(arguments[0]);
    int[] windows = Stream.of(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray();
    List<String> places = List.of(arguments).subList(2, arguments.length);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new GroupingReplay(Seedbed.of(places, most), out).run(windows);
  }

  private void run(int[] windows) throws IOException {
    measure(Math.min(WARM_UP, windows[windows.length - 1]));
    for (int window : windows) {
      out.println(measure(window).line());
    }
  }

  private WindowCost measure(int window) throws IOException {
    GrownStream stream = seedbed.stream(window);
    HeadlineScan scan = new HeadlineScan(window);
    long before = heap();
    MeasuredGrouping grouping = new MeasuredGrouping(saksi);
    for (int i = 0; i < window; i++) {
      Reading reading = stream.next();
      grouping.accept(reading);
      scan.add(reading);
    }
    double bytes = (heap() - before) / (double) window;
    int words = stream.distinctWords();
    double[] micros = micros(TIMED, stream, grouping::accept);
    double scanned = mean(micros(SCANNED, stream, scan::closest));
    Path state = Files.createTempFile("saksi-grouping", ".state");
    try {
      double writing = millis(() -> grouping.write(state));
      double written = Files.size(state) / (double) window;
      double reading = millis(() -> MeasuredGrouping.read(saksi, state));
      return new WindowCost(
          window,
          words,
          mean(micros),
          percentile(micros, 50),
          percentile(micros, 99),
          micros[micros.length - 1],
          bytes,
          scanned,
          written,
          writing,
          reading);
    } finally {
      Files.delete(state);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double millis(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /** How long some work on each of the next reports takes, in microseconds, ascending. */
  private static double[] micros(int reports, GrownStream stream, ToIntFunction<Reading> work) {
    double[] micros = new double[reports];
    int results = 0;
    for (int i = 0; i < reports; i++) {
      Reading reading = stream.next();
      long start = System.nanoTime();
      results += work.applyAsInt(reading);
      micros[i] = (System.nanoTime() - start) / 1e3;
    }
    if (results < 0) {
      throw new IllegalStateException("no work gives less than nothing: " + results);
    }
    Arrays.sort(micros);
    return micros;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /** The smallest of ascending values that so many percent do not exceed. */
  static double percentile(double[] ascending, int percent) {
    int rank = Math.ceilDiv(ascending.length * percent, 100);
    return ascending[Math.max(0, rank - 1)];
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

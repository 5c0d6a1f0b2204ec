package org.saksi.bench.speed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
  public static void main(String[] arguments) {
    int most = Integer.parseInt(arguments[0]);
    int[] windows = Stream.of(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray();
    List<String> places = List.of(arguments).subList(2, arguments.length);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new GroupingReplay(Seedbed.of(places, most), out).run(windows);
  }

  private void run(int[] windows) {
    measure(Math.min(WARM_UP, windows[windows.length - 1]));
    for (int window : windows) {
      out.println(measure(window).line());
    }
  }

  private WindowCost measure(int window) {
    GrownStream stream = seedbed.stream(window);
    HeadlineScan scan = new HeadlineScan(window);
    long before = heap();
    Grouping grouping = new Grouping();
    for (int i = 0; i < window; i++) {
      Reading reading = stream.next();
      grouping.accept(reading);
      scan.add(reading);
    }
    double bytes = (heap() - before) / (double) window;
    int words = stream.distinctWords();
    double[] micros = times(grouping, stream);
    return new WindowCost(
        window,
        words,
        Arrays.stream(micros).average().orElseThrow(),
        percentile(micros, 50),
        percentile(micros, 99),
        micros[micros.length - 1],
        bytes,
        scanTime(scan, stream));
  }

  /** Ascending. */
  private static double[] times(Grouping grouping, GrownStream stream) {
    double[] micros = new double[TIMED];
    int said = 0;
    for (int i = 0; i < TIMED; i++) {
      Reading reading = stream.next();
      long start = System.nanoTime();
      said += grouping.accept(reading);
      micros[i] = (System.nanoTime() - start) / 1e3;
    }
    if (said < 0) {
      throw new IllegalStateException("said " + said);
    }
    Arrays.sort(micros);
    return micros;
  }

  private static double scanTime(HeadlineScan scan, GrownStream stream) {
    long nanos = 0;
    for (int i = 0; i < SCANNED; i++) {
      Reading reading = stream.next();
      long start = System.nanoTime();
      if (scan.closest(reading) < 0) {
        throw new IllegalStateException();
      }
      nanos += System.nanoTime() - start;
    }
    return nanos / 1e3 / SCANNED;
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

package org.saksi.app;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person that a long run goes on: a bar on a terminal, a line now and then elsewhere,
 * nothing for a short run. All messages pass through here, so that none is lost under the bar.
 * Thread-safe.
 */
final class Progress implements AutoCloseable {

  private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(700);
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean bar;
  private final long start = System.nanoTime();
  private long nextLine = start + LINE_NANOS;
  private long count;
  private @Nullable ProgressBar shown;

  /**
   * Progress.
   *
   * @param bar whether to draw one: {@code err} is a terminal, and nothing else is printed there
   */
  Progress(PrintStream err, boolean bar) {
    this.err = err;
    this.bar = bar;
  }

  /** One more report is done. */
  synchronized void step() {
    count++;
    long now = System.nanoTime();
    if (!bar && now >= nextLine) {
      message(count + (count == 1 ? " report so far" : " reports so far"));
      nextLine = now + LINE_NANOS;
    } else if (bar && shown == null && now - start > SHORT_NANOS) {
      shown = draw();
    }
    if (shown != null) {
      shown.stepTo(count);
    }
  }

  private ProgressBar draw() {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(-1)
        .setUpdateIntervalMillis(200)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" reports", 1)
        .showSpeed()
        .setConsumer(new Drawing())
        .build();
  }

  private final class Drawing implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return Surroundings.PAGE - 30;
    }

    @Override
    public void accept(String rendered) {
      err.print(CLEAR + rendered);
      err.flush();
    }

    @Override
    public void close() {
      err.print(CLEAR);
      err.flush();
    }
  }

  /** A message on a line of its own; what came out of a file must not steer the terminal. */
  synchronized void message(String message) {
    err.println((shown == null ? "" : CLEAR) + "saksi: " + message.replaceAll("\\p{Cntrl}", "?"));
  }

  @Override
  public synchronized void close() {
    if (shown != null) {
      shown.close();
      shown = null;
    }
  }
}

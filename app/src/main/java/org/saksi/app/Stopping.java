package org.saksi.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a program that runs until it is told to stop: what is told so waits here, and the
 * process ends when all that was opened after this is closed again. Waited for by one thread.
 */
final class Stopping implements AutoCloseable {

  /** What has not ended by then is cut off; a store stands that. */
  private static final int MOST_SECONDS = 60;

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread onStop = new Thread(this::stop);
  private boolean waits;

  private void stop() {
    told.countDown();
    try {
      if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException neverWhileStopping) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until the process is told to stop.
   *
   * @throws InterruptedException if this thread alone is
   */
  void await() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(onStop);
    waits = true;
    told.await();
  }

  @Override
  public void close() {
    done.countDown();
    if (waits && told.getCount() > 0) {
      Runtime.getRuntime().removeShutdownHook(onStop);
    }
  }
}

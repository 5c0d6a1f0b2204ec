package org.saksi.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.saksi.store.sql.StoreException;

/** Where the work is done that follows a little behind, on one thread. Thread-safe. */
final class Backroom {

  /** What comes close together is worked on once, not each time. */
  private static final int SECONDS_BEHIND = 1;

  /** Closing waits so long for what is under way; what is lost then is made again on opening. */
  private static final int SECONDS_TO_CLOSE = 30;

  private final Runnable work;
  private final AtomicBoolean due = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("saksi-newsroom").daemon().factory());

  /**
   * @param work brings up to date all that follows behind
   */
  Backroom(Runnable work) {
    this.work = work;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Does something else first, at once. */
  void first(Runnable other) {
    thread.execute(other);
  }

  /** Does the work at once, without being waited for. */
  void now() {
    thread.execute(work);
  }

  /** Does the work soon. */
  void soon() {
    if (due.compareAndSet(false, true)) {
      thread.schedule(
          () -> {
            due.set(false);
            work.run();
          },
          SECONDS_BEHIND,
          TimeUnit.SECONDS);
    }
  }

  /** Does the work, and waits until it is done. */
  void await() {
    Future<?> done = thread.submit(work);
    try {
      done.get();
    } catch (ExecutionException failed) {
      throw new StoreException("the findings cannot be made", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for what is under way, and does nothing any more. */
  void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

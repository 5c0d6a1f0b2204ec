package org.saksi.app;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things on all processors and hands on the results in the order in which the things came.
 * It holds a bounded number of them, so its memory does not grow with the input. The receiver is
 * called on the thread that puts. Not thread-safe.
 */
final class Conveyor<I, O> implements AutoCloseable {

  private static final int MOST_WORKERS = 4;
  private static final int CAPACITY = 64;

  private final Function<I, O> work;
  private final Consumer<O> receiver;
  private final ArrayDeque<Future<O>> underWay = new ArrayDeque<>();
  private final ExecutorService workers;

  Conveyor(Function<I, O> work, Consumer<O> receiver) {
    this.work = work;
    this.receiver = receiver;
    int count = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    workers = Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().factory());
  }

  /** Takes the next thing, and waits for the first one when too many are under way. */
  void put(I thing) {
    underWay.add(workers.submit(() -> work.apply(thing)));
    while (underWay.size() > CAPACITY || (!underWay.isEmpty() && underWay.peek().isDone())) {
      handOn();
    }
  }

  /** Waits for everything that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      receiver.accept(underWay.remove().get());
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

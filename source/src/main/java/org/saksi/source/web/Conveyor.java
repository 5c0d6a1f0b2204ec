package org.saksi.source.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches many addresses at once, one of a host at a time, and hands on what came of them in the
 * order in which they were asked for. How far it looks ahead is bounded, in addresses, hosts and
 * bytes. Belongs to the thread that made it, for one run.
 */
final class Conveyor {

  private final WebLimits limits;
  private final Task task;
  private final Deque<Piece> line = new ArrayDeque<>();
  private final BlockingQueue<Piece> ready = new LinkedBlockingQueue<>();
  private final Set<String> hosts = new HashSet<>();
  private final Set<Thread> threads = new HashSet<>();
  private long held;

  Conveyor(WebLimits limits, Task task) {
    this.limits = limits;
    this.task = task;
  }

  /** Fetches one. */
  interface Task {
    Fetched fetch(Ask ask) throws InterruptedException;
  }

  /** An ask and, once there is any, what came of it. Written by one thread, then handed over. */
  private static final class Piece {
    private final Ask ask;
    private @Nullable Thread thread;
    private @Nullable Fetched fetched;
    private @Nullable Throwable failure;

    Piece(Ask ask) {
      this.ask = ask;
    }

    String host() {
      return String.valueOf(ask.address().getHost()).toLowerCase(Locale.ROOT);
    }

    int size() {
      return fetched instanceof Fetched.Got got ? got.capture().body().length : 0;
    }
  }

  /** Runs until all is handed on; leaves no thread behind, however it ends. */
  void run(Iterator<Ask> asks, Consumer<Fetched> receiver) throws InterruptedException {
    try {
      while (fill(asks)) {
        start();
        take(ready.take());
        handOn(receiver);
      }
    } finally {
      stop();
    }
  }

  private boolean fill(Iterator<Ask> asks) {
    while (line.size() < limits.manners().ahead() && asks.hasNext()) {
      line.add(new Piece(asks.next()));
    }
    return !line.isEmpty();
  }

  private void start() {
    for (Piece piece : line) {
      boolean room = held < limits.sizes().heldBytes() || piece == line.getFirst();
      if (threads.size() >= limits.manners().hosts() || !room) {
        return;
      }
      if (piece.thread == null && hosts.add(piece.host())) {
        piece.thread = Thread.ofVirtual().unstarted(() -> fetch(piece));
        threads.add(piece.thread);
        piece.thread.start();
      }
    }
  }

  private void fetch(Piece piece) {
    try {
      piece.fetched = task.fetch(piece.ask);
    } catch (Throwable failure) { // handed to the thread that waits for it
      piece.failure = failure;
    }
    ready.add(piece);
  }

  private void take(Piece piece) throws InterruptedException {
    hosts.remove(piece.host());
    threads.remove(piece.thread);
    held += piece.size();
    switch (piece.failure) {
      case null -> {}
      case RuntimeException bug -> throw bug;
      case Error error -> throw error;
      case InterruptedException interrupted -> throw interrupted;
      default -> throw new IllegalStateException(piece.failure);
    }
  }

  private void handOn(Consumer<Fetched> receiver) {
    while (!line.isEmpty() && line.getFirst().fetched instanceof Fetched fetched) {
      held -= line.removeFirst().size();
      receiver.accept(fetched);
    }
  }

  private void stop() {
    threads.forEach(Thread::interrupt);
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

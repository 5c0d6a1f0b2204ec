package org.saksi.app.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.saksi.store.AlertDesk;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Notices;
import org.saksi.store.sql.StoreException;

/**
 * Sends what is due, from the moment it is started until it is closed. What it could not send by
 * then is kept, and goes on when the next one is started. Thread-safe.
 */
public final class Dispatch implements AutoCloseable {

  /** So many messages are on their way at a time. */
  static final int AT_ONCE = 8;

  /** After so long it looks again, whether it was told of anything or not. */
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private final AlertDesk desk;
  private final Map<Delivery.Channel, Carrier> carriers;
  private final Clock clock;
  private final Consumer<String> messages;
  private final Semaphore wake = new Semaphore(0);
  private final ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable Thread thread;
  private @Nullable AutoCloseable listening;

  /**
   * A dispatch that has not begun.
   *
   * @param carriers who brings what; what nobody brings is tried again as what fails
   * @param messages takes what whoever runs the service must know, a line at a time
   */
  public Dispatch(
      AlertDesk desk,
      Map<Delivery.Channel, Carrier> carriers,
      Clock clock,
      Consumer<String> messages) {
    this.desk = desk;
    this.carriers = Map.copyOf(carriers);
    this.clock = clock;
    this.messages = messages;
  }

  /** Begins. */
  public void start() {
    listening = desk.listen(notice -> wake.release());
    thread = Thread.ofVirtual().name("saksi-dispatch").start(this::run);
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        wake.drainPermits();
        wake.tryAcquire(roundAndRest().toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** A store that cannot be asked now is asked again later, and so after any other trouble. */
  private Duration roundAndRest() throws InterruptedException {
    try {
      round();
      Instant next = desk.deliveries().next().orElse(Instant.MAX);
      Instant latest = clock.instant().plus(LONGEST_REST);
      Duration rest = Duration.between(clock.instant(), next.isBefore(latest) ? next : latest);
      return rest.isNegative() ? Duration.ZERO : rest;
    } catch (StoreException | JdbiException broken) {
      messages.accept("alerts are not sent: " + broken.getMessage());
      return LONGEST_REST;
    } catch (RuntimeException fault) {
      if (!sending.isShutdown()) { // What is ended in the middle of a round is no fault.
        messages.accept("a fault in Saksi, please report it: alerts are not sent: " + fault);
      }
      return LONGEST_REST;
    }
  }

  /** Sends all that is due now, and returns when each has arrived or failed. */
  void round() throws InterruptedException {
    Instant now = clock.instant();
    for (List<Delivery> due = desk.deliveries().take(now, AT_ONCE);
        !due.isEmpty();
        due = desk.deliveries().take(now, AT_ONCE)) {
      sending.invokeAll(due.stream().map(this::task).toList());
    }
  }

  private Callable<Boolean> task(Delivery delivery) {
    return () -> {
      send(delivery);
      return true;
    };
  }

  private void send(Delivery delivery) throws InterruptedException {
    String trouble;
    try {
      trouble = carry(delivery);
    } catch (RuntimeException fault) {
      messages.accept("a fault in Saksi, please report it: alert " + delivery.id() + ": " + fault);
      trouble = "a fault in Saksi; whoever runs it finds it told there";
    }
    if (trouble == null) {
      desk.deliveries().arrived(delivery);
    } else {
      desk.deliveries().failed(delivery, trouble);
    }
  }

  private @Nullable String carry(Delivery delivery) throws InterruptedException {
    Alert alert = desk.find(delivery.alert()).orElse(null);
    List<Notice> notices =
        desk.notices()
            .between(delivery.alert(), delivery.first(), delivery.last(), Notices.MOST_LISTED);
    if (alert == null || !alert.inForce() || notices.isEmpty()) {
      return null;
    }
    Carrier carrier = carriers.get(delivery.channel());
    return carrier == null
        ? "nothing is sent this way; whoever runs the service can start it with --mail"
        : carrier.carry(delivery, alert, notices);
  }

  /** Ends what is under way, which will be tried again; a mail server is not waited for. */
  @Override
  public void close() {
    sending.shutdownNow();
    try {
      if (listening != null) {
        listening.close();
      }
      if (thread != null) {
        thread.interrupt();
        thread.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (Exception neverThrown) {
      throw new IllegalStateException(neverThrown);
    }
  }
}

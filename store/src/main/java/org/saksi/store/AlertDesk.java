package org.saksi.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.AlertLimits;
import org.saksi.store.alert.Alerts;
import org.saksi.store.alert.Deliveries;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Notices;
import org.saksi.store.alert.Notices.Tale;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;
import org.saksi.store.desk.Findings.Settled;
import org.saksi.store.desk.Ledger;
import org.saksi.store.desk.Memory;
import org.saksi.store.desk.Stories;
import org.saksi.store.desk.Whereabouts;
import org.saksi.store.search.Mistake;
import org.saksi.store.sql.Database;

/**
 * Where people say of what they want to be told, and where it is noted what they were. Each thing
 * that happens to a story is told once: it is put down in the same transaction as the findings by
 * which it is known. A rebuild tells nothing. Thread-safe.
 */
public final class AlertDesk {

  private final Alerts alerts;
  private final Notices notices;
  private final Deliveries deliveries;
  private final Memory memory;
  private final Ledger ledger;
  private final Whereabouts whereabouts;
  private final Stories stories;
  private final Finder finder;
  private final List<Consumer<Notice>> listeners = new CopyOnWriteArrayList<>();

  AlertDesk(
      Database database, Ledger ledger, Whereabouts whereabouts, Stories stories, Finder finder) {
    alerts = new Alerts(database, AlertLimits.STANDARD);
    notices = new Notices(database, AlertLimits.STANDARD);
    deliveries = new Deliveries(database);
    memory = new Memory(database);
    this.ledger = ledger;
    this.whereabouts = whereabouts;
    this.stories = stories;
    this.finder = finder;
  }

  /**
   * Makes an alert, which tells of what happens from now on.
   *
   * @throws IllegalArgumentException if its query cannot be understood, its story is not there, or
   *     there are too many alerts: the message is for the editor
   */
  public Alerts.Made make(Wish wish, Instant at) {
    switch (wish.subject()) {
      case Subject.Asked asked -> {
        if (asked.query().isBlank()) {
          throw new IllegalArgumentException("the query is empty, which would find all reports");
        }
        if (finder.read(asked.query()) instanceof Mistake mistake) {
          throw new IllegalArgumentException(mistake.message());
        }
      }
      case Subject.Followed one -> {
        if (stories.line(whereabouts.current(one.story())).isEmpty()) {
          throw new IllegalArgumentException("no story has the id " + one.story());
        }
      }
    }
    return alerts.make(wish, at);
  }

  /** Ends an alert; empty if there is none. */
  public Optional<Alert> end(int id, Instant at) {
    return alerts.end(id, at);
  }

  /** All alerts, those in force first, and of each the latest first. */
  public List<Alert> list() {
    return alerts.list();
  }

  /** An alert by its id. */
  public Optional<Alert> find(int id) {
    return alerts.find(id);
  }

  /** An alert by what its feed is known by. */
  public Optional<Alert> ofToken(String token) {
    return alerts.ofToken(token);
  }

  /** What the messages of an alert are signed with, for the one who signs them. */
  public Optional<String> secret(int id) {
    return alerts.secret(id);
  }

  /** What alerts told. */
  public Notices notices() {
    return notices;
  }

  /** What is on its way to other places. */
  public Deliveries deliveries() {
    return deliveries;
  }

  /**
   * Tells of every notice, on the thread that found it out, once it is on the disk; a listener
   * hands it on and returns at once.
   *
   * @return ends the telling when it is closed
   */
  public AutoCloseable listen(Consumer<Notice> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** What is to be told of stories that were compared anew, before that is put down. */
  List<Tale> tales(List<Settled> settled) {
    List<Alert> inForce = alerts.inForce();
    return inForce.isEmpty()
        ? List.of()
        : new Tidings(whereabouts, memory, finder).of(settled, inForce, ledger.rebuilt());
  }

  /** Puts it down, with the findings by which it is known. */
  List<Notice> put(Handle handle, List<Tale> tales) {
    return notices.put(handle, tales, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  void tell(List<Notice> told) {
    told.forEach(notice -> listeners.forEach(listener -> listener.accept(notice)));
  }
}

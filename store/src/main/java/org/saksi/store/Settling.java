package org.saksi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Notices.Tale;
import org.saksi.store.desk.Findings;
import org.saksi.store.desk.Findings.Settled;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.Whereabouts;
import org.saksi.store.log.Log;

/**
 * Sets the reports of stories side by side, whenever they are others than before. A story that
 * changes often is compared once for many changes. Thread-safe.
 */
final class Settling {

  /** So many stories are put down in one transaction. */
  static final int BATCH = 128;

  /**
   * Of a larger story the latest reports are compared: each further one costs more than the last.
   */
  static final int MOST_REPORTS = 500;

  /** Reports that are compared take memory: so many are at a time, of all stories together. */
  private static final int MOST_AT_A_TIME = 600;

  private final Saksi saksi;
  private final Log log;
  private final Whereabouts whereabouts;
  private final Findings findings;
  private final Readings readings;
  private final AlertDesk alerts;
  private final Shown shown = new Shown();
  private final Semaphore room = new Semaphore(MOST_AT_A_TIME, true);
  private volatile boolean stopped;
  private volatile int turns;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  Settling(
      Saksi saksi,
      Log log,
      Whereabouts whereabouts,
      Findings findings,
      Readings readings,
      AlertDesk alerts) {
    this.saksi = saksi;
    this.log = log;
    this.whereabouts = whereabouts;
    this.findings = findings;
    this.readings = readings;
    this.alerts = alerts;
  }

  AutoCloseable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Up to this position of the log all findings hold. */
  int before() {
    List<StoryLine> due = findings.unsettled(1);
    return due.isEmpty() ? 0 : due.getFirst().changed() - 1;
  }

  /**
   * Compares some of the stories that changed, those that changed first.
   *
   * @return whether there may be more
   */
  synchronized boolean settle() {
    List<StoryLine> due = findings.unsettled(BATCH);
    if (stopped) {
      return false;
    }
    if (due.isEmpty()) {
      findings.sweep();
      return false;
    }
    Judgements judgements = judgements();
    List<Settled> settled =
        inTurnOrAtOnce(due)
            .map(line -> new Settled(line.id(), line.changed(), compare(line.id(), judgements)))
            .toList();
    putDown(settled);
    turns++;
    settled.forEach(this::tell);
    return true;
  }

  /** Readers are left a processor, unless more is waiting than one turn takes. */
  private static Stream<StoryLine> inTurnOrAtOnce(List<StoryLine> due) {
    return due.size() < BATCH ? due.stream() : due.parallelStream();
  }

  /** How often stories have come to something else. */
  int turns() {
    return turns;
  }

  /** Whoever wants to be told is told with the findings, or neither is on the disk. */
  private void putDown(List<Settled> settled) {
    List<Tale> tales = alerts.tales(settled);
    List<Notice> told = new ArrayList<>();
    findings.settle(settled, handle -> told.addAll(alerts.put(handle, tales)));
    alerts.tell(told);
  }

  /** Does something else while nothing is compared or put down. */
  synchronized void rest(Runnable other) {
    other.run();
    shown.forget();
  }

  /** What is under way ends soon; what it leaves undone stays due. */
  void stop() {
    stopped = true;
  }

  private void tell(Settled story) {
    shown.renew(story);
    Change change = new Change(story.id(), story.changed(), story.reconciliation() == null);
    listeners.forEach(listener -> listener.accept(change));
  }

  private Judgements judgements() {
    return new Judgements(Rulings.inForce(log.rulings()));
  }

  /**
   * The reports of a story side by side; none if it has no reports.
   *
   * @param changed the position in the log that changed it last
   */
  Optional<Reconciliation> story(String story, int changed) {
    Optional<Reconciliation> known = shown.story(story, changed);
    if (known.isPresent()) {
      return known;
    }
    int world = shown.world();
    Reconciliation now = compare(story, judgements());
    if (now != null) {
      shown.put(world, story, changed, now);
    }
    return Optional.ofNullable(now);
  }

  private @Nullable Reconciliation compare(String story, Judgements judgements) {
    List<Report> reports = whereabouts.reports(story, MOST_REPORTS);
    if (reports.isEmpty()) {
      return null;
    }
    room.acquireUninterruptibly(reports.size());
    try {
      List<Reading> read = reports.stream().map(readings::of).toList();
      return judgements.over(saksi.reconcile(story, read));
    } finally {
      room.release(reports.size());
    }
  }
}

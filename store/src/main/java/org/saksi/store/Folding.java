package org.saksi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.store.desk.Fold;
import org.saksi.store.desk.Ledger;
import org.saksi.store.desk.Step;
import org.saksi.store.log.Arrival;
import org.saksi.store.log.Entry;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;

/**
 * Keeps the ledger in step with the log. There is one way for an entry to have an effect: it is
 * read from the log, be it new, left over from a crash, or old and gone through again. Reports are
 * grouped as the machine reads them, whatever editors say of their speakers. Thread-safe.
 */
final class Folding {

  /** After a crash a start goes through so many entries of the log again, and some. */
  private static final int MOST_AHEAD = 25_000;

  private final Log log;
  private final Ledger ledger;
  private final Readings readings;
  private final Concern concern;
  private final Consumer<Runnable> quiet;
  private final Saksi saksi;
  private final Checkpoint checkpoint;
  private Fold fold;
  private Set<Integer> undone = Set.of();

  /** The last ruling that was known when the fold began. */
  private int begun;

  private int position;
  private int checkpointed;
  private volatile boolean stopped;
  private volatile int restarts;

  /**
   * @param quiet runs something while nothing else changes what follows from the ledger
   * @param checkpoint where the next start goes on
   */
  Folding(
      Log log,
      Ledger ledger,
      Readings readings,
      Concern concern,
      Consumer<Runnable> quiet,
      Saksi saksi,
      Checkpoint checkpoint) {
    this.log = log;
    this.ledger = ledger;
    this.readings = readings;
    this.concern = concern;
    this.quiet = quiet;
    this.saksi = saksi;
    this.checkpoint = checkpoint;
    fold = new Fold(saksi.grouper());
  }

  /**
   * Goes on to the end of the log. The first time it goes on from the last checkpoint, or from the
   * beginning, which takes as long as reading all reports; what the ledger has of them is not
   * entered again.
   */
  synchronized void advance() {
    int entered = ledger.position();
    if (position == 0) {
      begin();
      resume(entered);
    }
    for (List<Entry> page = log.page(position);
        !page.isEmpty() && !stopped;
        page = log.page(position)) {
      if (takesBack(page, entered) || reachesBack(page, entered)) {
        restart();
        return;
      }
      enter(page, entered);
      if (position - checkpointed >= MOST_AHEAD) {
        save();
      }
    }
  }

  private void enter(List<Entry> page, int entered) {
    int end = page.getLast().position();
    position = 0; // if this fails, the fold knows what the ledger does not, and begins again
    List<Step> steps = fold(page);
    ledger.enter(steps.stream().filter(step -> step.position() > entered).toList());
    position = end;
  }

  /** Has the next start go on from here. */
  private void save() {
    if (position > checkpointed) {
      checkpoint.write(new Checkpoint.Taken(position, fold));
      checkpointed = position;
    }
  }

  /** Goes on from the last checkpoint, if what came since lets it. */
  private void resume(int entered) {
    Checkpoint.Taken taken = checkpoint.read().orElse(null);
    if (taken != null && taken.position() <= entered && holds(taken)) {
      fold = taken.fold();
      follow(log.rulings());
      position = taken.position();
      checkpointed = position;
    }
  }

  /** Whether nothing decided since takes back what a fold knows, or names what it does not. */
  private boolean holds(Checkpoint.Taken taken) {
    List<Ruling> rulings = log.rulings();
    return rulings.stream()
        .filter(ruling -> ruling.position() > taken.position())
        .map(Ruling::verdict)
        .allMatch(verdict ->
            !Rulings.moves(verdict, rulings)
                && (!(verdict instanceof Verdict.Placed placed)
                    || taken.fold().missing(placed.decision()).stream()
                        .flatMap(report -> log.report(report).stream())
                        .allMatch(late -> late.position() > taken.position())));
  }

  /**
   * Whether something new says that what was decided before never was: whoever meets it first
   * begins again, so that no crash comes between.
   */
  private boolean takesBack(List<Entry> page, int entered) {
    return page.stream()
        .filter(entry -> entry.position() > entered)
        .filter(Ruling.class::isInstance)
        .map(entry -> ((Ruling) entry).verdict())
        .anyMatch(verdict -> Rulings.moves(verdict, log.rulings()));
  }

  /** A fold that knows which reports rulings name finds them however long ago they came. */
  private void begin() {
    List<Ruling> rulings = log.rulings();
    undone = Rulings.undone(rulings);
    fold = new Fold(saksi.grouper());
    checkpointed = 0;
    begun = rulings.stream().mapToInt(Ruling::position).max().orElse(0);
    follow(rulings);
  }

  private void follow(List<Ruling> rulings) {
    fold.follow(
        rulings.stream()
            .map(Ruling::verdict)
            .filter(Verdict.Placed.class::isInstance)
            .map(verdict -> ((Verdict.Placed) verdict).decision())
            .toList());
  }

  /** Whether something new names a report that came too long ago for this fold to find it. */
  private boolean reachesBack(List<Entry> page, int entered) {
    return page.stream()
        .filter(entry -> entry.position() > entered && entry.position() > begun)
        .filter(Ruling.class::isInstance)
        .anyMatch(entry ->
            ((Ruling) entry).verdict() instanceof Verdict.Placed placed
                && !fold.missing(placed.decision()).isEmpty());
  }

  private List<Step> fold(List<Entry> page) {
    List<Reading> read = page.parallelStream().flatMap(this::reading).toList();
    List<Step> steps = new ArrayList<>(page.size());
    int next = 0;
    for (Entry entry : page) {
      steps.add(
          switch (entry) {
            case Arrival arrival -> fold.arrive(arrival.position(), read.get(next++));
            case Ruling ruling -> fold(ruling);
          });
    }
    return steps;
  }

  private Stream<Reading> reading(Entry entry) {
    return entry instanceof Arrival arrival
        ? Stream.of(readings.read(arrival.report()))
        : Stream.empty();
  }

  private Step fold(Ruling ruling) {
    return switch (ruling.verdict()) {
      case Verdict.Placed placed ->
          undone.contains(ruling.position())
              ? fold.judge(ruling.position(), List.of())
              : fold.decide(ruling.position(), placed.decision());
      case Verdict.Judged judged -> fold.judge(ruling.position(), concern.reports(ruling));
      case Verdict.Spoken spoken -> fold.judge(ruling.position(), concern.reports(ruling));
      case Verdict.Alias alias -> fold.judge(ruling.position(), concern.reports(ruling));
      case Verdict.Undone undone -> fold.judge(ruling.position(), concern.reports(ruling));
    };
  }

  /** What is under way ends soon; the next fold goes on with the log where the ledger ends. */
  void stop() {
    stopped = true;
  }

  /** Nothing comes any more. */
  synchronized void close() {
    save();
  }

  /**
   * Makes all that follows from the log again. Until it is made, all stays as it was; what comes
   * out is no news.
   */
  synchronized void restart() {
    quiet.accept(() -> {
      List<Step> all = again();
      if (position > 0) {
        ledger.replace(all);
        save();
      }
    });
    restarts++; // last: whoever sees it finds nothing of before
  }

  /** Does something else while no entry has its effect. */
  synchronized <T> T whileStill(Supplier<T> other) {
    return other.get();
  }

  private List<Step> again() {
    List<Step> all = new ArrayList<>();
    begin();
    int done = 0;
    position = 0;
    try {
      for (List<Entry> page = log.page(done); !page.isEmpty() && !stopped; page = log.page(done)) {
        all.addAll(fold(page));
        done = page.getLast().position();
      }
      position = stopped ? 0 : done;
    } finally {
      if (position == 0) {
        fold = new Fold(saksi.grouper());
      }
    }
    return all;
  }

  /** How often it did. */
  int restarts() {
    return restarts;
  }
}

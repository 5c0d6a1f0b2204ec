package org.saksi.store;

import java.time.Instant;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;

/** Keeps what editors decide, and lets it have its effect. Thread-safe. */
final class Editing {

  private final Log log;
  private final NameList names;
  private final Readings readings;
  private final Folding folding;
  private final Finder finder;
  private volatile int decided;

  Editing(Log log, NameList names, Readings readings, Folding folding, Finder finder) {
    this.log = log;
    this.names = names;
    this.readings = readings;
    this.folding = folding;
    this.finder = finder;
    decided = log.rulings().stream().mapToInt(Ruling::position).max().orElse(0);
  }

  /**
   * Keeps a ruling that makes sense. Readings are at once as it says; the findings that it concerns
   * are due.
   */
  Ruling rule(String editor, Instant at, String reason, Verdict verdict) {
    Ruling ruling =
        folding.whileStill(() -> {
          Ruling kept = log.append(editor, at, reason, verdict);
          correct(); // before anybody compares what follows from it
          return kept;
        });
    folding.advance();
    decided(ruling.position());
    return ruling;
  }

  private synchronized void decided(int position) {
    decided = Math.max(decided, position);
  }

  /** The position in the log of the last ruling that has had its effect; 0 for none. */
  int decided() {
    return decided;
  }

  /** One at a time, so that the last one knows all rulings. */
  private synchronized void correct() {
    readings.correct(new Corrections(names, Rulings.inForce(log.rulings())));
    finder.correct();
  }
}

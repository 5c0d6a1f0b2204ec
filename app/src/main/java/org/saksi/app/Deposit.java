package org.saksi.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.store.log.Acknowledgement;

/** Takes the whole input of a run into a store, many reports at once. Not thread-safe. */
final class Deposit {

  /** So many reports are put on the disk together. */
  private static final int BATCH = 64;

  private final Function<List<Report>, List<Acknowledgement>> store;
  private final Session session;
  private final List<Report> batch = new ArrayList<>(BATCH);
  private int taken;
  private int known;

  /**
   * @param store keeps reports and says what became of each
   */
  Deposit(Function<List<Report>, List<Acknowledgement>> store, Session session) {
    this.store = store;
    this.session = session;
  }

  /** Takes all reports in, in the order of the input; what cannot be kept is named. */
  void takeIn() {
    session.forEach(Ingested.Accepted::report, this::add);
    keep();
  }

  private void add(Report report) {
    batch.add(report);
    if (batch.size() == BATCH) {
      keep();
    }
  }

  private void keep() {
    for (Acknowledgement acknowledgement : store.apply(List.copyOf(batch))) {
      switch (acknowledgement) {
        case Acknowledgement.Taken one -> taken++;
        case Acknowledgement.Known one -> known++;
        case Acknowledgement.Refused refused -> session.refuse(refused.report(), refused.reason());
      }
    }
    batch.clear();
  }

  /** How many reports were new. */
  int taken() {
    return taken;
  }

  /** How many were there before. */
  int known() {
    return known;
  }
}

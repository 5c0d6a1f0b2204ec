package org.saksi.store;

import org.saksi.store.log.Log;

/** Has search and findings follow the log in turn, so that neither falls behind the other. */
final class Following implements Runnable {

  private final Log log;
  private final Finder finder;
  private final Settling settling;
  private final Lead lead;

  Following(Log log, Finder finder, Settling settling, Lead lead) {
    this.log = log;
    this.finder = finder;
    this.settling = settling;
    this.lead = lead;
  }

  @Override
  public void run() {
    int position = log.last();
    try {
      do {
        position = log.last();
        finder.advance();
        lead.follow(settling.before());
      } while (settling.settle());
    } finally {
      // Nobody waits for what failed: it stays due.
      lead.follow(position);
    }
  }
}

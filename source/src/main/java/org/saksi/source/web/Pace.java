package org.saksi.source.web;

import java.time.Duration;
import java.time.Instant;

/** Time as the fetcher sees it, so that tests need not wait. */
interface Pace {

  /** The clock on the wall. */
  Pace OF_THE_WORLD =
      new Pace() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration pause) throws InterruptedException {
          Thread.sleep(pause);
        }
      };

  Instant now();

  /** Comes back after a pause, at once when it is not above zero. */
  void pause(Duration pause) throws InterruptedException;
}

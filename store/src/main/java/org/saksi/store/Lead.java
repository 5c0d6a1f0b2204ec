package org.saksi.store;

/**
 * How far what comes in may go ahead of its findings. Within the lead reports are taken as fast as
 * they can be kept; beyond it whoever brings them waits. Thread-safe.
 */
final class Lead {

  /** So many entries of the log: their readings are still remembered when they are compared. */
  static final int MOST = 512;

  private final int most;
  private int followed;
  private boolean ended;

  Lead() {
    this(MOST);
  }

  Lead(int most) {
    this.most = most;
  }

  /** Whether whoever brought an entry has to wait. */
  synchronized boolean isTooLong(int position) {
    return !ended && position - followed > most;
  }

  /** Waits until an entry is within the lead. */
  synchronized void await(int position) {
    try {
      while (isTooLong(position)) {
        wait();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** All entries up to a position have been followed up. */
  synchronized void follow(int position) {
    followed = Math.max(followed, position);
    notifyAll();
  }

  /** Nothing is followed up any more, and nobody waits for it. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }
}

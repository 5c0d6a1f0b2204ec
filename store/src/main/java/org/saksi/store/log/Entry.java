package org.saksi.store.log;

/** Something in the log: a report that came, or what an editor decided. Immutable. */
public sealed interface Entry permits Arrival, Ruling {

  /** Its place in the log, from 1. */
  int position();
}

package org.saksi.store.search;

/** In which order reports are found. */
public enum Order {
  /** What answers the query best first, of equals the latest. */
  RELEVANCE,
  /** The last published first; what has no date last. */
  DATE
}

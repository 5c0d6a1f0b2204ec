package org.saksi.store.desk;

/** In which order stories are listed. */
public enum StoryOrder {
  /** What changed last comes first. */
  NEWEST,
  /** Most conflicts first, then what changed last. */
  CONTRADICTED,
  /** What most witnesses agree on first, then what changed last. */
  CORROBORATED
}

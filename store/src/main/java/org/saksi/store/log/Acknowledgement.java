package org.saksi.store.log;

/** What became of a report that was to be kept. */
public sealed interface Acknowledgement {

  /** The id of the report. */
  String report();

  /** It is kept, and on the disk. */
  record Taken(String report, int position) implements Acknowledgement {}

  /** It was there before, with the same text. */
  record Known(String report, int position) implements Acknowledgement {}

  /** It cannot be kept: the reason is for a person. */
  record Refused(String report, String reason) implements Acknowledgement {}
}

package org.saksi.report;

/** What became of one piece of input: a report, or a reason why it is none. */
public sealed interface Ingested {

  Origin origin();

  /**
   * Input that is a report.
   *
   * @param receipt what its bytes were
   */
  record Accepted(Report report, Receipt receipt) implements Ingested {
    @Override
    public Origin origin() {
      return report.origin();
    }
  }

  /**
   * Input that could not be read.
   *
   * @param reason one plain clause for a person, such as {@code the file is empty}
   */
  record Rejected(Origin origin, String reason) implements Ingested {}
}

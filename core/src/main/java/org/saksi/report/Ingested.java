package org.saksi.report;

/** What became of one piece of input: a report, or a reason why there is none. */
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

  /**
   * Input that is no report, or none that was not read already; nothing is wrong with it.
   *
   * @param reason one plain clause for a person, such as the names of files in a folder
   */
  record PassedOver(Origin origin, String reason) implements Ingested {}
}

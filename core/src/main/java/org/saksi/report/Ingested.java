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
   * Files in a folder that do not claim to be reports; nothing is wrong with them.
   *
   * @param origin the folder
   * @param reason one plain clause for a person, with the names of files
   */
  record PassedOver(Origin origin, String reason) implements Ingested {}
}

package org.saksi.stream.fold;

import org.saksi.report.Report;
import org.saksi.source.ReportLine;

/**
 * A message that is no report, or none that can be taken.
 *
 * @param reason one plain clause
 * @param bytes the message as it came
 */
public record Refusal(Position position, String reason, byte[] bytes) {

  /** A report that Saksi cannot work with, by a fault of its own. */
  static Refusal of(Position position, Report report, Throwable fault) {
    return new Refusal(position, reason(fault), ReportLine.of(report));
  }

  /** What is said of a fault of Saksi's own. */
  static String reason(Throwable fault) {
    return "a fault in Saksi, please report it: " + fault;
  }
}

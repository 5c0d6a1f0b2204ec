package org.saksi.stream.kafka;

import java.io.Serializable;

/**
 * The topics that a job reads and writes.
 *
 * @param reports reports as JSON, one a message
 * @param stories where each report goes, by its id: the last message of an id holds
 * @param findings what the reports of a story come to, by its id: the last message holds, and an
 *     empty one says that the story is gone
 * @param rejected messages that could not be taken, as they came, with the reason in a header
 */
public record Topics(String reports, String stories, String findings, String rejected)
    implements Serializable {

  /** Their names where nobody asks for others. */
  public static final Topics STANDARD = new Topics("reports", "stories", "findings", "rejected");

  /** The same names behind a prefix. */
  public static Topics behind(String prefix) {
    return new Topics(
        prefix + STANDARD.reports,
        prefix + STANDARD.stories,
        prefix + STANDARD.findings,
        prefix + STANDARD.rejected);
  }
}

package org.saksi.store.log;

import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;

/** Whether a report can be kept, and as which. */
final class Kept {

  /** A report that is kept already. */
  record Known(int position, String sha256) {}

  private Kept() {}

  /**
   * @param taken reports of the same transaction by their ids
   * @param next the position that it would have
   */
  static Acknowledgement acknowledgement(
      Handle handle, Report report, Map<String, Known> taken, int next) {
    String reason = reason(report);
    if (reason != null) {
      return new Acknowledgement.Refused(report.id(), reason);
    }
    Known known = taken.get(report.id());
    if (known == null) {
      known = known(handle, report.id());
    }
    if (known == null) {
      return new Acknowledgement.Taken(report.id(), next);
    }
    return known.sha256.equals(report.sha256())
        ? new Acknowledgement.Known(report.id(), known.position)
        : new Acknowledgement.Refused(
            report.id(), "another text is kept as " + report.id() + "; give it an id of its own");
  }

  private static @Nullable Known known(Handle handle, String id) {
    return handle
        .createQuery("SELECT position, sha256 FROM report WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> new Known(row.getInt("position"), row.getString("sha256")))
        .findOne()
        .orElse(null);
  }

  /** Why it cannot be kept as it is on every engine; null if it can. */
  private static @Nullable String reason(Report report) {
    int lone = loneSurrogate(report.body());
    if (lone >= 0) {
      return "its text is no Unicode: half a character at " + lone;
    }
    boolean nul =
        Stream.of(
                report.id(),
                report.outlet(),
                report.url(),
                report.headline(),
                report.author(),
                report.language(),
                report.owner(),
                report.agency(),
                report.origin().place())
            .anyMatch(text -> text != null && (text.indexOf(0) >= 0 || loneSurrogate(text) >= 0));
    return nul ? "what is known about it holds characters that are no text" : null;
  }

  /** Where half of a surrogate pair stands alone, or -1. */
  private static int loneSurrogate(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isHighSurrogate(text.charAt(at))
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (Character.isSurrogate(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }
}

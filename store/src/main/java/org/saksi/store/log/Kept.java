package org.saksi.store.log;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;

/**
 * What is kept, as of one transaction that takes more: which reports can be kept, and as what. Not
 * thread-safe.
 */
final class Kept {

  /** A report that is kept already. */
  record Known(int position, String sha256) {}

  private final Handle handle;
  private final AddressBook addresses;

  /** What this transaction took, by their ids. */
  private final Map<String, Known> taken = new HashMap<>();

  private int position;

  /**
   * @param last the position of what came last
   */
  Kept(Handle handle, int last) {
    this.handle = handle;
    addresses = new AddressBook(handle);
    position = last;
  }

  /** The position of what was taken last. */
  int position() {
    return position;
  }

  /**
   * Takes a report that comes in.
   *
   * @param log is given what is to be written at {@link #position}, if it can be kept and is new
   */
  Acknowledgement take(Report report, Consumer<Report> log) {
    String reason = reason(report);
    return reason != null
        ? new Acknowledgement.Refused(report.id(), reason)
        : enter(
            addresses.named(report, known(report.id())),
            named -> log.accept(addresses.succeeding(named)));
  }

  /** The same for a report that is written as it is. */
  Acknowledgement copy(Report report, Consumer<Report> log) {
    String reason = reason(report);
    return reason != null ? new Acknowledgement.Refused(report.id(), reason) : enter(report, log);
  }

  private Acknowledgement enter(Report report, Consumer<Report> log) {
    Known known = known(report.id());
    if (known == null) {
      position++;
      log.accept(report);
      taken.put(report.id(), new Known(position, report.sha256()));
      addresses.add(report);
      return new Acknowledgement.Taken(report.id(), position);
    }
    return known.sha256.equals(report.sha256())
        ? new Acknowledgement.Known(report.id(), known.position)
        : new Acknowledgement.Refused(
            report.id(), "another text is kept as " + report.id() + "; give it an id of its own");
  }

  private @Nullable Known known(String id) {
    Known brought = taken.get(id);
    return brought == null ? kept(id) : brought;
  }

  private @Nullable Known kept(String id) {
    return handle
        .createQuery("SELECT position, sha256 FROM report WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> new Known(row.getInt("position"), row.getString("sha256")))
        .findOne()
        .orElse(null);
  }

  /** Why it cannot be kept as it is on every engine; null if it can. */
  static @Nullable String reason(Report report) {
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

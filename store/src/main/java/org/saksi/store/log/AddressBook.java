package org.saksi.store.log;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * Which report came last from each address of an outlet, as of one transaction: another text at the
 * same address is a new version of it. Not thread-safe.
 */
final class AddressBook {

  /** Characters of a text's SHA-256 in the id of a later version, as the web's have them. */
  private static final int MARK = 8;

  private static final String AT =
      "SELECT id, sha256, published, updated FROM report"
          + " WHERE substr(url, 1, 200) = substr(:url, 1, 200) AND url = :url"
          + " AND COALESCE(outlet, '') = :outlet ORDER BY position DESC";

  private record Address(String url, @Nullable String outlet) {}

  /**
   * @param told when it was published or updated last, as far as it says so
   */
  private record Version(String id, String sha256, @Nullable Published told) {

    static Version of(Report report) {
      Published updated = report.updated();
      return new Version(
          report.id(), report.sha256(), updated == null ? report.published() : updated);
    }

    /** An older text that comes later, as from an archive, is no new version. */
    boolean isLaterThan(Version other) {
      if (told == null || other.told == null) {
        return false;
      }
      return told.moment() == null || other.told.moment() == null
          ? told.date().isAfter(other.told.date())
          : told.moment().isAfter(other.told.moment());
    }
  }

  private final Handle handle;

  /** What this transaction brought. */
  private final Map<Address, Version> brought = new HashMap<>();

  AddressBook(Handle handle) {
    this.handle = handle;
  }

  /**
   * A report under the id that it is kept by. A page that nobody gave an id is known by its
   * address; with another text than the one kept so, it gets an id that says which, the same
   * whenever it comes.
   *
   * @param known what is kept under the report's id; null if nothing is
   */
  Report named(Report report, Kept.@Nullable Known known) {
    return known == null
            || !report.id().equals(report.url())
            || known.sha256().equals(report.sha256())
            || address(report) == null
        ? report
        : report.withId(report.id() + "-" + report.sha256().substring(0, MARK), report.origin());
  }

  /** A new report, with the id of the version before it where it does not bring one. */
  Report succeeding(Report report) {
    Address address = address(report);
    if (address == null || report.supersedes() != null) {
      return report;
    }
    Version before = brought.get(address);
    if (before == null) {
      before = kept(address);
    }
    return before == null
            || before.sha256.equals(report.sha256())
            || before.isLaterThan(Version.of(report))
        ? report
        : report.withSupersedes(before.id);
  }

  private @Nullable Version kept(Address address) {
    return handle
        .createQuery(AT)
        .bind("url", address.url)
        .bind("outlet", address.outlet == null ? "" : address.outlet)
        .map((row, context) ->
            new Version(
                row.getString("id"),
                row.getString("sha256"),
                told(row.getString("updated"), row.getString("published"))))
        .list()
        .stream()
        .reduce((latest, version) -> version.isLaterThan(latest) ? version : latest)
        .orElse(null);
  }

  private static @Nullable Published told(@Nullable String updated, @Nullable String published) {
    String iso = updated == null ? published : updated;
    return iso == null ? null : Published.parse(iso).orElse(null);
  }

  /** Notes a report that enters the log. */
  void add(Report report) {
    Address address = address(report);
    if (address != null) {
      Version before = brought.containsKey(address) ? brought.get(address) : kept(address);
      Version version = Version.of(report);
      brought.put(address, before != null && before.isLaterThan(version) ? before : version);
    }
  }

  /** Where a report came from; null if nowhere, or from a front page, which is no report's own. */
  private static @Nullable Address address(Report report) {
    String url = report.url();
    if (url == null) {
      return null;
    }
    int host = url.indexOf("://");
    int path = url.indexOf('/', host < 0 ? 0 : host + 3);
    return path < 0 || path + 1 == url.length() ? null : new Address(url, report.outlet());
  }
}

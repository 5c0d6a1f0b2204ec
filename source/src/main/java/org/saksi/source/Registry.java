package org.saksi.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguageDetector;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Receipt;
import org.saksi.report.Report;
import org.saksi.source.outlet.Outlet;
import org.saksi.source.outlet.Outlets;

/**
 * Makes reports of drafts, and knows the reports made so far: no two of one input share an id, and
 * another text at the same address is a new version. Not thread-safe.
 */
final class Registry {

  private static final String LANGUAGE = "id";

  /** ISO 639 renamed the language in 1989; Java and old pages still use this tag. */
  private static final String LANGUAGE_BEFORE_1989 = "in";

  /** Length of {@code 2025-01-21}. */
  private static final int DATE_LENGTH = 10;

  /** Hexadecimal digits of a text's SHA-256 in the id of a later version. */
  private static final int VERSION_LENGTH = 8;

  private final LanguageDetector detector;
  private final @Nullable Published fallback;

  /** Where each id was first given. */
  private final Map<String, Origin> ids = new HashMap<>();

  private final VersionLog versions = new VersionLog();

  /** The last number put behind an id to make another of it. */
  private final Map<String, Integer> suffixes = new HashMap<>();

  Registry(LanguageDetector detector, @Nullable Published fallback) {
    this.detector = detector;
    this.fallback = fallback;
  }

  /**
   * A report, or the reason why there is none.
   *
   * @param name the id where the draft has none
   */
  Ingested register(Draft draft, Origin origin, String name, Receipt receipt) {
    List<String> remarks = new ArrayList<>(receipt.remarks());
    remarks.addAll(draft.remarks());
    if (draft.body().isBlank()) {
      return new Ingested.Rejected(origin, "the text is empty");
    }
    String foreign = foreignLanguage(draft);
    if (foreign != null) {
      return new Ingested.Rejected(origin, foreign);
    }
    Optional<Published> published = published(draft, remarks);
    if (published.isEmpty() && draft.published() != null) {
      return new Ingested.Rejected(
          origin, "published is no ISO 8601 date: " + shorten(draft.published()));
    }
    return accept(draft, published.orElse(fallback), origin, name, receipt.with(remarks));
  }

  private Ingested accept(
      Draft draft, @Nullable Published published, Origin origin, String name, Receipt receipt) {
    List<String> remarks = new ArrayList<>(receipt.remarks());
    String body = whole(draft.body(), remarks);
    String sha256 = Report.sha256(body.getBytes(StandardCharsets.UTF_8));
    VersionLog.Version before = draft.url() == null ? null : versions.at(draft.url());
    boolean same = before != null && before.sha256().equals(sha256);
    if (before != null && same && draft.id() == null) {
      return new Ingested.PassedOver(
          origin,
          before.id().equals(origin.toString())
              ? "the same text as before"
              : "the same text at the same address as " + before.id());
    }
    String id = uniqueId(draft, origin, before == null ? name : name + "-" + mark(sha256), remarks);
    if (draft.url() != null) {
      versions.add(draft.url(), new VersionLog.Version(id, sha256));
    }
    Report report =
        new Report(
            id,
            whole(draft.outlet()),
            whole(draft.url()),
            whole(draft.headline()),
            whole(draft.author()),
            published,
            LANGUAGE,
            body,
            origin,
            whole(owner(draft)),
            updated(draft),
            whole(draft.agency()),
            draft.supersedes() != null || before == null || same
                ? whole(draft.supersedes())
                : before.id(),
            draft.pageSha256());
    return new Ingested.Accepted(report, receipt.with(remarks));
  }

  /** What tells a later version from the first, whatever is known of those between. */
  private static String mark(String sha256) {
    return sha256.substring(0, VERSION_LENGTH);
  }

  /** Notes a report that was made before. False if the draft has no id, as no report would. */
  boolean know(Draft draft, Origin origin) {
    if (draft.id() == null) {
      return false;
    }
    String sha256 = Report.sha256(draft.body().getBytes(StandardCharsets.UTF_8));
    know(new VersionLog.Version(draft.id(), sha256), draft.url(), origin);
    return true;
  }

  /** Notes the version of a report that was made before at an address. */
  void know(VersionLog.Version version, @Nullable String url, Origin origin) {
    ids.putIfAbsent(version.id(), origin);
    if (url != null) {
      versions.add(url, version);
    }
  }

  /** The last version of the report at the address of a draft; null if there is none. */
  VersionLog.@Nullable Version known(Draft draft) {
    return draft.url() == null ? null : versions.at(draft.url());
  }

  private @Nullable String foreignLanguage(Draft draft) {
    String declared = draft.language();
    if (declared != null) {
      String primary = declared.strip().split("[-_]", 2)[0];
      return primary.equalsIgnoreCase(LANGUAGE) || primary.equalsIgnoreCase(LANGUAGE_BEFORE_1989)
          ? null
          : "in another language than Indonesian: declared as " + shorten(declared);
    }
    String detected = detector.detect(draft.body());
    if (detected.equals(LANGUAGE)) {
      return null;
    }
    return detected.equals(LanguageDetector.UNDETERMINED)
        ? "not in Indonesian: it has hardly any of the small words of the language"
        : "in another language than Indonesian: its small words are those of " + detected;
  }

  /** The date as written; a date-time without an offset gives its date alone. */
  private static Optional<Published> published(Draft draft, List<String> remarks) {
    String written = draft.published();
    if (written == null) {
      return Optional.empty();
    }
    Optional<Published> exact = Published.parse(written.strip());
    if (exact.isPresent() || written.strip().length() <= DATE_LENGTH + 1) {
      return exact;
    }
    char separator = written.strip().charAt(DATE_LENGTH);
    if (separator != 'T' && separator != ' ') {
      return Optional.empty();
    }
    remarks.add("published has no clock time with an offset, so only its date is used");
    return Published.parse(written.strip().substring(0, DATE_LENGTH));
  }

  /** The owner of the outlet, by its address, its domain or its name. */
  private static @Nullable String owner(Draft draft) {
    if (draft.owner() != null) {
      return draft.owner();
    }
    Outlet outlet = draft.url() == null ? null : Outlets.known().of(draft.url());
    if (outlet == null && draft.outlet() != null) {
      outlet = Outlets.known().named(draft.outlet());
    }
    return outlet == null ? null : outlet.owner();
  }

  /** An outlet's word on its last change is kept only where it can be understood. */
  private static @Nullable Published updated(Draft draft) {
    return draft.updated() == null ? null : Published.parse(draft.updated().strip()).orElse(null);
  }

  private String uniqueId(Draft draft, Origin origin, String name, List<String> remarks) {
    String wanted = whole(draft.id() == null ? name : draft.id(), remarks);
    Origin first = ids.putIfAbsent(wanted, origin);
    if (first == null) {
      return wanted;
    }
    suffixes.putIfAbsent(wanted, 1);
    String given;
    do {
      given = wanted + "-" + suffixes.merge(wanted, 1, Integer::sum);
    } while (ids.putIfAbsent(given, origin) != null);
    if (draft.id() != null) {
      remarks.add(
          "the id %s is taken by %s; this report is called %s".formatted(wanted, first, given));
    }
    return given;
  }

  private static @Nullable String whole(@Nullable String text) {
    return text == null ? null : whole(text, new ArrayList<>());
  }

  /** Half a surrogate pair is no character and cannot be printed; U+FFFD takes its place. */
  private static String whole(String text, List<String> remarks) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.codePointAt(text, i) > 0xffff) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    if (mended == null) {
      return text;
    }
    remarks.add("half a surrogate pair was replaced by U+FFFD");
    return mended.toString();
  }

  private static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}

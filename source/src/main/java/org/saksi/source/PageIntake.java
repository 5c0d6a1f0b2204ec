package org.saksi.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguageDetector;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.web.Capture;
import org.saksi.source.web.Fetcher;

/**
 * Makes reports of fetched pages one by one, each over all the pages its article goes on, and knows
 * those it has made: the same text again is passed over, another text at the same address is a new
 * version. Not thread-safe.
 */
public final class PageIntake {

  private final Registry registry;
  private final PageReports reports;
  private final WholeArticle whole;
  private final ReportJson json;

  /**
   * An intake.
   *
   * @param web asked for the further pages of an article
   */
  public PageIntake(LanguageDetector detector, Fetcher web) {
    registry = new Registry(detector, null);
    reports = new PageReports(Limits.STANDARD, registry);
    whole = new WholeArticle(web, reports.reader(), CrawlLimits.STANDARD.parts());
    json = new ReportJson(Limits.STANDARD, reports.reader());
  }

  /**
   * Notes a report that was made before.
   *
   * @param line as {@link ReportLine} wrote it
   * @return false if it is none
   */
  public boolean know(byte[] line, Origin origin) {
    return json.parse(new String(line, StandardCharsets.UTF_8)) instanceof Draft draft
        && registry.know(draft, origin);
  }

  /**
   * A version of a report.
   *
   * @param url the address of its page
   * @param sha256 of its text
   */
  public record Version(String id, @Nullable String url, String sha256) {}

  /** Notes a version of a report that was made before. */
  public void know(Version made) {
    String place = made.url() == null ? made.id() : made.url();
    registry.know(
        new VersionLog.Version(made.id(), made.sha256()), made.url(), new Origin(place, 0));
  }

  /** What came of a page. */
  public sealed interface Result {}

  /**
   * A report, or the reason why there is none.
   *
   * @param isOnePage whether the page that was taken is all of it: as long as that stays the same,
   *     so does the report
   * @param version the report that is at hand now, made of this page or before; null for none
   */
  public record Done(Ingested ingested, boolean isOnePage, @Nullable Version version)
      implements Result {}

  /**
   * A page that its article goes on may be had some minutes later; till then it is as if never
   * seen.
   *
   * @param reason one plain clause
   */
  public record Later(String reason) implements Result {}

  /**
   * The report on a page, or why there is none.
   *
   * @param waits whether to wait for what may be had later, rather than take an article in part
   * @throws InterruptedException if the thread was interrupted; the page is then as if never seen
   */
  public Result take(Capture capture, boolean waits) throws InterruptedException {
    Origin origin = new Origin(capture.address().toString(), 0);
    return switch (reports.reader().read(capture.body(), capture.charset(), capture.address())) {
      case PageReader.Unreadable(int line, String reason) ->
          new Done(new Ingested.Rejected(origin, reason), false, null);
      case PageReader.Read(Page page) -> {
        WholeArticle.Joined joined = whole.of(page, capture.address());
        yield joined.isForNow() && waits
            ? new Later(joined.remarks().getFirst())
            : done(joined, capture, origin, page.article().nextPage() == null);
      }
    };
  }

  private Done done(WholeArticle.Joined joined, Capture capture, Origin origin, boolean isOnePage) {
    Ingested ingested = report(joined, capture, origin);
    return new Done(
        ingested,
        isOnePage,
        switch (ingested) {
          case Ingested.Accepted(Report made, var receipt) ->
              new Version(made.id(), made.url(), made.sha256());
          case Ingested.PassedOver same -> atHand(joined.page().draft(capture.address()));
          case Ingested.Rejected bad -> null;
        });
  }

  private @Nullable Version atHand(Draft draft) {
    VersionLog.Version known = registry.known(draft);
    return known == null ? null : new Version(known.id(), draft.url(), known.sha256());
  }

  private Ingested report(WholeArticle.Joined joined, Capture capture, Origin origin) {
    return joined.remarks().isEmpty()
        ? reports.of(joined.page(), capture.address(), origin, List.of())
        : reports.inPart(joined.page(), capture.address(), origin, joined.remarks());
  }
}

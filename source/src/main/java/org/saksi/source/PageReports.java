package org.saksi.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Receipt;

/** Makes reports of pages. Not thread-safe. */
final class PageReports {

  private final PageReader reader = new PageReader();
  private final Limits limits;
  private final Registry registry;

  PageReports(Limits limits, Registry registry) {
    this.limits = limits;
    this.registry = registry;
  }

  PageReader reader() {
    return reader;
  }

  /**
   * The report in the bytes of a page that lies in a file.
   *
   * @param name its id
   */
  Ingested of(byte[] bytes, Origin origin, String name, List<String> remarks) {
    return switch (reader.read(bytes, null, null)) {
      case PageReader.Unreadable(int line, String reason) ->
          new Ingested.Rejected(
              origin.line() > 0 ? origin : new Origin(origin.place(), line), reason);
      case PageReader.Read(Page page) -> of(page, page.draft(null), origin, name, remarks);
    };
  }

  /** The report of a page, under the address of the page. */
  Ingested of(Page page, URI address, Origin origin, List<String> remarks) {
    Draft draft = page.draft(address);
    String url = draft.url();
    return of(page, draft, origin, url == null ? address.toString() : url, remarks);
  }

  /**
   * The report of an article of which not all could be had. Where there is one already, it stays:
   * what could not be had is nothing that the outlet took back.
   *
   * @param remarks the last says what could not be had
   */
  Ingested inPart(Page page, URI address, Origin origin, List<String> remarks) {
    return registry.known(page.draft(address)) != null
        ? new Ingested.PassedOver(origin, remarks.getLast() + "; the version at hand stays")
        : of(page, address, origin, remarks);
  }

  private Ingested of(Page page, Draft draft, Origin origin, String name, List<String> others) {
    if (!page.hasArticle()) {
      return new Ingested.Rejected(origin, "no article on the page");
    }
    if (ReportLine.mostBytes(draft, name) > limits.reportBytes()) {
      // It would be written to a log, or piped, and could not be read again.
      return new Ingested.Rejected(origin, limits.tooLong("report"));
    }
    List<String> remarks = new ArrayList<>(Decoding.remarks(page.charset()));
    remarks.addAll(others);
    return registry.register(
        draft,
        origin,
        name,
        new Receipt(Form.PAGE.label(), page.bytes(), page.charset(), remarks, page.raws()));
  }
}

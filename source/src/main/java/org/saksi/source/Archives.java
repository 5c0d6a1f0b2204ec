package org.saksi.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.source.archive.ArchiveLimits;
import org.saksi.source.archive.Captured;
import org.saksi.source.archive.Tally;
import org.saksi.source.archive.WaczReader;
import org.saksi.source.archive.WarcReader;
import org.saksi.source.feed.CaptureKind;
import org.saksi.source.web.Capture;

/** Reads the pages in archives as reports. Not thread-safe. */
final class Archives {

  private final PageReports pages;
  private final Consumer<Ingested> receiver;
  private final OpenArticles articles;
  private long listings;

  Archives(PageReports pages, Consumer<Ingested> receiver) {
    this.pages = pages;
    this.receiver = receiver;
    articles =
        new OpenArticles(
            OpenArticles.MOST, (found, isWhole) -> receiver.accept(report(found, isWhole)));
  }

  private Ingested report(OpenArticles.Found found, boolean isWhole) {
    return isWhole
        ? pages.of(found.page(), found.address(), found.origin(), found.remarks())
        : pages.inPart(found.page(), found.address(), found.origin(), found.remarks());
  }

  /**
   * Reads an archive to its end. What is no page is counted in one message.
   *
   * @param form {@link Form#WARC} or {@link Form#WACZ}
   */
  void read(Path file, Form form) throws IOException {
    listings = 0;
    Consumer<Captured> take = captured -> take(captured, file.toString());
    Tally tally;
    try {
      tally =
          form == Form.WACZ
              ? new WaczReader(ArchiveLimits.STANDARD).read(file, take)
              : new WarcReader(ArchiveLimits.STANDARD).read(file, take);
    } finally {
      articles.close();
    }
    List<String> others = new ArrayList<>();
    if (listings > 0) {
      others.add(listings + " feeds and sitemaps");
    }
    if (!tally.passedOver().isEmpty()) {
      others.add(tally.passedOverInWords());
    }
    Origin origin = new Origin(file.toString(), 0);
    if (!others.isEmpty()) {
      receiver.accept(
          new Ingested.PassedOver(origin, "passed over, no pages: " + String.join(", ", others)));
    }
    if (tally.found() == 0 && tally.refused() == 0) {
      receiver.accept(new Ingested.Rejected(origin, "the archive holds no page"));
    }
  }

  private void take(Captured captured, String file) {
    Origin origin = new Origin(file, (int) Math.min(Integer.MAX_VALUE, captured.place().number()));
    switch (captured) {
      case Captured.Refused refused ->
          receiver.accept(new Ingested.Rejected(origin, refused.reason()));
      case Captured.Repeated repeated -> articles.takeAgain(repeated.address(), origin);
      case Captured.Found found -> {
        Capture capture = found.capture();
        if (CaptureKind.of(capture) == CaptureKind.PAGE) {
          page(capture, origin, found.remarks());
        } else {
          listings++;
        }
      }
    }
  }

  private void page(Capture capture, Origin origin, List<String> remarks) {
    switch (pages.reader().read(capture.body(), capture.charset(), capture.address())) {
      case PageReader.Unreadable(int line, String reason) ->
          receiver.accept(new Ingested.Rejected(origin, reason));
      case PageReader.Read(Page page) ->
          articles.take(new OpenArticles.Found(page, capture.address(), origin, remarks));
    }
  }
}

package org.saksi.source.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.saksi.source.feed.Listing.Refused;
import org.saksi.source.web.Capture;

/**
 * Reads feeds and sitemaps of any form.
 *
 * <pre>{@code
 * switch (new Feeds(FeedLimits.STANDARD).read(capture)) {
 *   case Feed feed -> feed.items().forEach(item -> …);
 *   case Sitemap map -> …
 *   case SitemapIndex index -> …
 *   case Refused(String reason) -> …
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Feeds {

  private final FeedLimits limits;
  private final XmlFeed xmlFeed;
  private final JsonFeed jsonFeed;
  private final SitemapFile sitemap;

  public Feeds(FeedLimits limits) {
    this.limits = limits;
    xmlFeed = new XmlFeed(limits);
    jsonFeed = new JsonFeed(limits);
    sitemap = new SitemapFile(limits);
  }

  /** What a capture lists, or why it lists nothing. */
  public Listing read(Capture capture) {
    try {
      if (capture.body().length > limits.bodyBytes()) {
        throw Unreadable.tooLong(limits);
      }
      if (capture.body().length == 0) {
        throw new Unreadable("it is empty");
      }
      return switch (CaptureKind.of(capture)) {
        case FEED -> feed(capture);
        case SITEMAP -> sitemap(capture);
        case PAGE -> new Refused("a page, no feed or sitemap");
        case OTHER ->
            new Refused(
                "neither a feed nor a sitemap"
                    + (capture.mediaType().isEmpty() ? "" : ", but " + capture.mediaType()));
      };
    } catch (Unreadable unreadable) {
      return new Refused(unreadable.reason());
    }
  }

  private Listing feed(Capture capture) throws Unreadable {
    byte[] body = body(capture);
    List<String> remarks = new ArrayList<>();
    URI base = capture.address();
    if (XmlText.head(body, 64).stripLeading().startsWith("{")) {
      return jsonFeed.read(body, new Items(base, limits, remarks));
    }
    String text = XmlText.of(body, capture.charset(), remarks);
    return xmlFeed.read(text, new Items(base, limits, remarks));
  }

  private Listing sitemap(Capture capture) throws Unreadable {
    byte[] body = body(capture);
    List<String> remarks = new ArrayList<>();
    URI base = capture.address();
    if (!XmlText.head(body, 64).stripLeading().startsWith("<")) {
      return sitemap.readList(body, new Items(base, limits, remarks));
    }
    String text = XmlText.of(body, capture.charset(), remarks);
    return sitemap.read(text, base, new Items(base, limits, remarks));
  }

  private byte[] body(Capture capture) throws Unreadable {
    return Gzip.isPacked(capture.body()) ? Gzip.unpack(capture.body(), limits) : capture.body();
  }
}

package org.saksi.source.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.saksi.source.feed.Listing.Sitemap;
import org.saksi.source.feed.Listing.SitemapIndex;

/** Reads sitemaps, sitemaps of news, and indexes of sitemaps. Immutable and thread-safe. */
final class SitemapFile {

  private final FeedLimits limits;

  SitemapFile(FeedLimits limits) {
    this.limits = limits;
  }

  Listing read(String text, URI address, Items items) throws Unreadable {
    AbstractSiteMap map = parse(text, address, false);
    if (map == null) {
      map = parse(XmlText.mended(text), address, true);
      items.remark("its XML is broken and was mended");
    }
    return switch (map) {
      case SiteMapIndex index -> index(index, items);
      case SiteMap plain -> map(plain.getSiteMapUrls(), items);
      case null, default -> throw new Unreadable("no sitemap, or broken beyond mending");
    };
  }

  /** Reads a sitemap that is one address a line. */
  Sitemap readList(byte[] body, Items items) {
    String text = new String(body, StandardCharsets.UTF_8);
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> items.add(line, null, null, null, null));
    return new Sitemap(items.items(), items.remarks());
  }

  /** Null if it is broken. */
  private static @Nullable AbstractSiteMap parse(String text, URI address, boolean isMended) {
    SiteMapParser parser = new SiteMapParser(false, isMended);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return parser.parseSiteMap("text/xml", bytes, address.toURL());
    } catch (UnknownFormatException | IOException | RuntimeException broken) {
      return null;
    }
  }

  private static Listing index(SiteMapIndex index, Items items) {
    for (AbstractSiteMap map : index.getSitemaps()) {
      items.add(map.getUrl().toString(), null, null, Items.iso(map.getLastModified()), null);
    }
    return new SitemapIndex(items.items(), items.remarks());
  }

  private static Listing map(Collection<SiteMapURL> urls, Items items) {
    for (SiteMapURL url : urls) {
      NewsAttributes news = news(url);
      items.add(
          url.getUrl().toString(),
          news == null ? null : news.getTitle(),
          published(news),
          Items.iso(url.getLastModified()),
          null);
    }
    return new Sitemap(items.items(), items.remarks());
  }

  private static @Nullable NewsAttributes news(SiteMapURL url) {
    ExtensionMetadata[] all = url.getAttributesForExtension(Extension.NEWS);
    return all != null && all.length > 0 && all[0] instanceof NewsAttributes news ? news : null;
  }

  private static @Nullable String published(@Nullable NewsAttributes news) {
    return news == null || news.getPublicationDateTime() == null
        ? null
        : news.getPublicationDateTime().toOffsetDateTime().toString();
  }
}

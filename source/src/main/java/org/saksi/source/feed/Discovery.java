package org.saksi.source.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saksi.source.web.Address;
import org.saksi.source.web.Capture;

/** Finds the feeds that a home page names. */
public final class Discovery {

  private static final Set<String> FEED_TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json");

  /** Publishing software names a feed of its readers' comments beside the feed of its articles. */
  private static final String COMMENTS = "/comments/";

  private Discovery() {}

  /**
   * The feeds of a home page, in its order but those of comments last, and behind them the
   * sitemaps.
   *
   * @param home the home page
   * @param sitemaps the addresses of sitemaps that the site's robots.txt names
   */
  public static List<URI> of(Capture home, Collection<URI> sitemaps) {
    Set<URI> feeds = new LinkedHashSet<>();
    List<URI> comments = new ArrayList<>();
    Document page = parse(home);
    Element declared = page.selectFirst("base[href]");
    URI whole = declared == null ? null : Address.ofLink(home.address(), declared.attr("href"));
    URI base = whole == null ? home.address() : whole;
    for (Element link : page.select("link[rel][type][href]")) {
      URI address = isFeed(link) ? Address.ofLink(base, link.attr("href").strip()) : null;
      if (address != null) {
        (address.toString().contains(COMMENTS) ? comments : feeds).add(address);
      }
    }
    feeds.addAll(comments);
    feeds.addAll(sitemaps);
    return List.copyOf(feeds);
  }

  private static boolean isFeed(Element link) {
    String relation = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
    String type = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return relation.contains(" alternate ") && FEED_TYPES.contains(type);
  }

  private static Document parse(Capture home) {
    try {
      String base = home.address().toString();
      return Jsoup.parse(new ByteArrayInputStream(home.body()), home.charset(), base);
    } catch (IOException | IllegalArgumentException unknownCharset) {
      return Jsoup.parse(new String(home.body(), StandardCharsets.ISO_8859_1));
    }
  }
}

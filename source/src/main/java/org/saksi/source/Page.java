package org.saksi.source;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.report.RawPage;
import org.saksi.source.outlet.Outlet;
import org.saksi.source.outlet.Outlets;
import org.saksi.source.page.Article;
import org.saksi.text.Span;

/**
 * An article with the raw pages it stands on, one or, where it goes on, several. Immutable.
 *
 * @param charset how its first page was decoded
 * @param bytes of all its pages
 * @param raws its pages, in order
 */
record Page(Article article, String charset, long bytes, List<RawPage> raws) {

  Page {
    raws = List.copyOf(raws);
  }

  /** Of one page. */
  static Page of(Article article, String charset, long bytes, String sha256) {
    return new Page(article, charset, bytes, raws(article, List.of(sha256)));
  }

  /** Whether there is any article on it. */
  boolean hasArticle() {
    return !article.body().isBlank();
  }

  /** This article with the page that goes on with it. */
  Page followedBy(Page next) {
    List<String> hashes = new ArrayList<>();
    raws.forEach(raw -> hashes.add(raw.sha256()));
    next.raws.forEach(raw -> hashes.add(raw.sha256()));
    Article whole = article.followedBy(next.article);
    return new Page(whole, charset, bytes + next.bytes, raws(whole, hashes));
  }

  private static List<RawPage> raws(Article article, List<String> hashes) {
    List<RawPage> raws = new ArrayList<>();
    for (int i = 0; i < hashes.size(); i++) {
      var part = article.parts().get(i);
      URI address = part.address();
      raws.add(
          new RawPage(
              hashes.get(i),
              address == null ? null : address.toString(),
              new Span(part.span().start(), part.span().end()),
              part.alignment()));
    }
    return raws;
  }

  /**
   * The draft of a report. Its address is the one the page calls its own, if it lies at the same
   * site as the page itself: a copy of somebody else's page is a page of its own.
   *
   * @param address where the page was read, if that is known
   */
  Draft draft(@Nullable URI address) {
    URI own = article.url();
    boolean believed = own != null && (address == null || isSameSite(own, address));
    URI url = believed ? own : address;
    return new Draft(
        null,
        outlet(url),
        url == null ? null : url.toString(),
        article.headline(),
        article.author(),
        article.published(),
        null,
        article.body(),
        null,
        article.updated(),
        article.agency(),
        null,
        raws.getFirst().sha256(),
        raws,
        List.of());
  }

  /** The name it is known by: sections of one outlet call themselves by names of their own. */
  private @Nullable String outlet(@Nullable URI url) {
    if (url == null || url.getHost() == null) {
      return article.outlet();
    }
    Outlet known = Outlets.known().of(url.getHost());
    return known != null
        ? known.name()
        : article.outlet() != null ? article.outlet() : withoutWww(url.getHost());
  }

  /** Whether two addresses are of one host, or of two hosts under one registered domain. */
  private static boolean isSameSite(URI a, URI b) {
    if (a.getHost() == null || b.getHost() == null) {
      return false;
    }
    String site = domain(a.getHost());
    return withoutWww(a.getHost()).equalsIgnoreCase(withoutWww(b.getHost()))
        || site != null && site.equalsIgnoreCase(domain(b.getHost()));
  }

  /** The domain that was registered, by the public suffix list; null if there is none. */
  private static @Nullable String domain(String host) {
    return EffectiveTldFinder.getAssignedDomain(host, true, false);
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}

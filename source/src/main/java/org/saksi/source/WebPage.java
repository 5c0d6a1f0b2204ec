package org.saksi.source;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report on a web page: its body, and the headline, outlet, address, author and date that
 * the page plainly states. Thread-safe.
 *
 * <p>The declared language of a page is not believed: templates keep the one they were sold with.
 */
final class WebPage {

  private final PageBody pageBody = new PageBody();

  /** The report on a page; its body is empty if the page has no text. */
  Draft extract(String html) {
    Document page = Jsoup.parse(html);
    String url =
        first(
            page,
            List.of("link[rel=canonical]", "meta[property=og:url]"),
            List.of("href", "content"));
    String headline = headline(page);
    String outlet =
        first(
            page,
            List.of("meta[property=og:site_name]", "meta[name=application-name]"),
            List.of("content"));
    String author =
        first(
            page,
            List.of("meta[name=author]", "meta[property=article:author]", "[rel=author]"),
            List.of("content"));
    String published = PageDate.of(page);
    return new Draft(
        null,
        outlet == null || isAddress(outlet) ? host(outlet == null ? url : outlet) : outlet,
        url,
        headline,
        isAddress(author) ? null : author,
        published,
        null,
        pageBody.find(page, headline),
        null,
        null,
        null,
        null,
        List.of());
  }

  private static @Nullable String headline(Document page) {
    Elements headings = page.select("h1");
    String only = headings.size() == 1 ? headings.text().strip() : "";
    if (!only.isEmpty()) {
      return only;
    }
    String shared = first(page, List.of("meta[property=og:title]"), List.of("content"));
    return shared != null ? shared : page.title().isBlank() ? null : page.title().strip();
  }

  /** The first attribute that is there, of the first element that has one. */
  private static @Nullable String first(
      Document page, List<String> queries, List<String> attributes) {
    for (String query : queries) {
      for (Element element : page.select(query)) {
        for (String attribute : attributes) {
          if (!element.attr(attribute).isBlank()) {
            return element.attr(attribute).strip();
          }
        }
      }
    }
    return null;
  }

  private static boolean isAddress(@Nullable String text) {
    return text != null && text.contains("://");
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null || !isAddress(url)) {
      return null;
    }
    String rest = url.substring(url.indexOf("://") + 3);
    String host = rest.split("[/:?#]", 2)[0];
    String plain = host.startsWith("www.") ? host.substring(4) : host;
    return plain.isEmpty() ? null : plain;
  }
}

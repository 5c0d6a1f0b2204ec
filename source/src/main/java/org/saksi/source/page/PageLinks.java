package org.saksi.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Address;

/**
 * Finds the links between the pages of one article. Thread-safe.
 *
 * <p>Every such link leads to the same address but for the number of the page; a link named "next"
 * to another address leads to another article.
 */
final class PageLinks {

  /** Parameters of addresses that number the pages of one article. */
  private static final Set<String> PARAMETERS =
      Set.of("page", "p", "pg", "paging", "halaman", "hal", "part", "pagenum", "showpage");

  /** The value that asks for all pages at once. */
  private static final Set<String> WHOLE = Set.of("all", "semua");

  /** A link with a longer name, or with more in it, leads elsewhere. */
  private static final int LONGEST_NAME = 30;

  private static final int MOST_CHILDREN = 3;

  /** A larger number is no page. */
  private static final int MOST_PAGES = 99;

  private final Map<String, String> words = new HashMap<>();

  PageLinks() {
    for (PageTable.Row row : PageTable.read("page-links").rows()) {
      words.put(row.form(), row.text("kind"));
    }
  }

  /**
   * Where the article goes on.
   *
   * @param next the page behind this one
   * @param whole all pages in one
   */
  record Links(@Nullable URI next, @Nullable URI whole) {}

  /** An address without the number of its page. */
  private record Place(String article, int page, boolean whole) {}

  /** Those among the links of a page that was read at an address. */
  Links find(Iterable<Element> links, @Nullable URI address) {
    if (address == null) {
      return new Links(null, null);
    }
    Place here = place(address);
    URI next = null;
    URI whole = null;
    for (Element link : links) {
      String href = link.attr("href");
      String kind = kind(link, here.page() + 1);
      if (kind == null || href.isBlank() || href.startsWith("#")) {
        continue;
      }
      URI there = Address.ofLink(address, href);
      Place place = there == null ? null : place(there);
      if (place == null || !place.article().equals(here.article())) {
        continue;
      }
      if (place.whole() && !here.whole()) {
        whole = whole == null ? there : whole;
      } else if (place.page() == here.page() + 1 && !here.whole()) {
        next = next == null ? there : next;
      }
    }
    return new Links(next, whole);
  }

  private @Nullable String kind(Element link, int nextPage) {
    if (link.attr("rel").equalsIgnoreCase("next")) {
      return "next";
    }
    if (link.childNodeSize() == 0 || link.childNodeSize() > MOST_CHILDREN) {
      return null;
    }
    boolean plainText = link.childNodeSize() == 1 && link.childNode(0) instanceof TextNode;
    String text = plainText ? link.ownText() : link.text();
    if (text.length() > LONGEST_NAME) {
      return null;
    }
    String plain = plain(text);
    return plain.equals(String.valueOf(nextPage)) ? "next" : words.get(plain);
  }

  /** In lower case, without the signs and arrows round it. */
  private static String plain(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static Place place(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    int page = 1;
    boolean whole = false;
    List<String> rest = new ArrayList<>();
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    for (String part : query.isEmpty() ? new String[0] : query.split("&")) {
      String name = part.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
      String value = part.replaceFirst("^[^=]*=?", "").toLowerCase(Locale.ROOT);
      if (PARAMETERS.contains(name) && WHOLE.contains(value)) {
        whole = true;
      } else if (PARAMETERS.contains(name) && number(value) > 0) {
        page = number(value);
      } else if (!name.equals("single")) {
        rest.add(part);
      } else {
        whole = true;
      }
    }
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    int slash = plain.lastIndexOf('/');
    int last = slash > 0 ? number(plain.substring(slash + 1)) : 0;
    if (last > 0) {
      page = last;
      plain = plain.substring(0, slash).replaceFirst("/page$", "");
    }
    String article = address.getHost() + plain + "?" + String.join("&", rest);
    return new Place(article.toLowerCase(Locale.ROOT), page, whole);
  }

  /** The number of a page; 0 if it is none. */
  private static int number(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 2;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    int number = digits ? Integer.parseInt(text) : 0;
    return number > MOST_PAGES ? 0 : number;
  }
}

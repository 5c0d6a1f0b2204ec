package org.saksi.source.page;

import java.net.URI;
import java.util.HashMap;
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
 * <p>What tells the next page of an article from the next article is its address. It is that of the
 * page at hand but for the number, which is one higher, and
 *
 * <ul>
 *   <li>the number is called that of a page, by a parameter or a word in the path ({@code ?hal=2},
 *       {@code /page/2}), or
 *   <li>it stands behind the address of the page at hand ({@code /banjir/2} behind {@code
 *       /banjir}), or
 *   <li>both have numbers of which nothing says what they count, bare or behind a {@code p}, and
 *       what is before them is an article and no series: it has the number of an article, the page
 *       calls it its canonical address, or the link named {@code 1} leads there. So neither does
 *       {@code /foto/12} go on with {@code /foto/13}, nor {@code /galeri-foto-hari-ini/12} with
 *       {@code /galeri-foto-hari-ini/13}.
 * </ul>
 *
 * <p>Without a number it must be called next by its {@code rel}, and lie below the address of an
 * article ({@code /banjir-di-wungu/lanjutan}) or add to its query. Every other link that is called
 * next leads to another article.
 */
final class PageLinks {

  /** A link with a longer name, or with more in it, leads elsewhere. */
  private static final int LONGEST_NAME = 30;

  private static final int MOST_CHILDREN = 3;

  /** The kinds of the table that are of the names of links. */
  private static final Set<String> KINDS = Set.of("next", "whole");

  private final Map<String, String> words = new HashMap<>();

  PageLinks() {
    for (PageTable.Row row : PageTable.read("page-links").rows()) {
      if (KINDS.contains(row.text("kind"))) {
        words.put(row.form(), row.text("kind"));
      }
    }
  }

  /**
   * Where the article goes on.
   *
   * @param next the page behind this one
   * @param whole all pages in one
   */
  record Links(@Nullable URI next, @Nullable URI whole) {}

  /**
   * Those among the links of a page.
   *
   * @param address where it was read
   * @param canonical the address it calls its own
   */
  Links find(Iterable<Element> links, @Nullable URI address, @Nullable URI canonical) {
    if (address == null) {
      return new Links(null, null);
    }
    Links plain = find(links, address, PagePlace.of(address));
    PagePlace numbered = PagePlace.numbered(address);
    return plain.next() == null
            && plain.whole() == null
            && numbered != null
            && isPage(numbered, links, address, canonical)
        ? find(links, address, numbered)
        : plain;
  }

  private Links find(Iterable<Element> links, URI address, PagePlace here) {
    URI next = null;
    URI whole = null;
    for (Element link : links) {
      String kind = kind(link, here.page() + 1);
      URI there = kind == null || here.whole() ? null : target(link, address);
      if (there == null) {
        continue;
      }
      if (whole == null && isWhole(PagePlace.of(there), here)) {
        whole = there;
      } else if (next == null
          && (isNext(PagePlace.of(there), here)
              || isNext(PagePlace.numbered(there), here)
              || isCalledNext(link) && goesOn(address, there))) {
        next = there;
      }
    }
    return new Links(next, whole);
  }

  private static @Nullable URI target(Element link, URI address) {
    String href = link.attr("href");
    return href.isBlank() || href.startsWith("#") ? null : Address.ofLink(address, href);
  }

  private static boolean isWhole(PagePlace there, PagePlace here) {
    return there.whole() && there.article().equals(here.article());
  }

  private static boolean isNext(@Nullable PagePlace there, PagePlace here) {
    return there != null
        && !there.whole()
        && there.page() == here.page() + 1
        && there.article().equals(here.article());
  }

  /** Whether an address without a number plainly goes on with an article. */
  private static boolean goesOn(URI address, URI there) {
    return PagePlace.namesArticle(address)
        && PagePlace.of(address).page() == 1
        && PagePlace.of(there).page() == 1
        && PagePlace.numbered(there) == null
        && PagePlace.isBelow(address, there);
  }

  /** Whether the number in an address, bare or doubtful, is that of a page of an article. */
  private boolean isPage(
      PagePlace numbered, Iterable<Element> links, URI address, @Nullable URI canonical) {
    if (numbered.isOfNumberedArticle()
        || canonical != null && isFirst(PagePlace.of(canonical), numbered)) {
      return true;
    }
    for (Element link : links) {
      URI there = target(link, address);
      if (there != null
          && isFirst(PagePlace.ofPage(there), numbered)
          && plain(link.text()).equals("1")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(PagePlace place, PagePlace numbered) {
    return place.page() == 1 && place.article().equals(numbered.article());
  }

  private static boolean isCalledNext(Element link) {
    return link.attr("rel").equalsIgnoreCase("next");
  }

  private @Nullable String kind(Element link, int nextPage) {
    if (isCalledNext(link)) {
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
}

package org.saksi.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address, divided into that of an article and the number of one of its pages: {@code
 * /berita/banjir-di-wungu?hal=2} is page 2 of {@code /berita/banjir-di-wungu}. Immutable.
 *
 * @param article the host, the path and the query without the number
 * @param page the number, 1 where none is written
 * @param whole whether it asks for all pages at once
 */
record PagePlace(String article, int page, boolean whole) {

  private static final PlaceWords WORDS = new PlaceWords();

  /** The end of a path that may be the number of a page, or the name of an article. */
  private static final Pattern BARE = Pattern.compile("/([1-9][0-9]?)$");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

  /** What says how a page is made, not which it is. */
  private static final Pattern SUFFIX =
      Pattern.compile("(?:/|\\.(?:s?html?|php|aspx?|jsp)|/index(?:\\.[a-z]{3,5})?)$");

  /** Names of sections have fewer words: {@code galeri-foto}. */
  private static final int FEWEST_WORDS = 3;

  /** Years and the numbers of pages have fewer digits. */
  private static final Pattern ARTICLE_NUMBER = Pattern.compile("[0-9]{5}");

  /**
   * An address, its number only where a parameter or a word in the path says it is that of a page.
   */
  static PagePlace of(URI address) {
    return of(address, false);
  }

  /**
   * The same, where it is known by other signs that a doubtful parameter or word, such as {@code
   * p}, does not number articles.
   */
  static PagePlace ofPage(URI address) {
    return of(address, true);
  }

  private static PagePlace of(URI address, boolean doubtfulToo) {
    String path = path(address);
    int page = 1;
    boolean whole = false;
    List<String> rest = new ArrayList<>();
    for (String part : query(address)) {
      String name = part.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
      String value = part.replaceFirst("^[^=]*=?", "").toLowerCase(Locale.ROOT);
      if (WORDS.isWhole(name, value)) {
        whole = true;
      } else if (WORDS.isNumber(name, doubtfulToo) && NUMBER.matcher(value).matches()) {
        page = Integer.parseInt(value);
      } else {
        rest.add(part);
      }
    }
    Matcher marked = WORDS.number(path, doubtfulToo);
    if (marked.find()) {
      page = Integer.parseInt(marked.group(1));
      path = path.substring(0, marked.start());
    }
    // Without its number it would be a home page: ?p=12 is the twelfth article of a blog.
    if (path.isEmpty() && rest.isEmpty()) {
      return doubtfulToo
          ? of(address)
          : new PagePlace(address.toString().toLowerCase(Locale.ROOT), 1, false);
    }
    return new PagePlace(article(address, path, rest), page, whole);
  }

  /**
   * An address with a number that may be that of a page or of an article, because nothing says
   * which or because the word before it is doubtful, read as that of a page; null for others.
   */
  static @Nullable PagePlace numbered(URI address) {
    PagePlace sure = of(address);
    if (sure.page() > 1) {
      return null;
    }
    PagePlace doubtful = ofPage(address);
    if (!doubtful.article().equals(sure.article())) {
      return doubtful;
    }
    String path = path(address);
    Matcher bare = BARE.matcher(path);
    if (!bare.find() || bare.start() == 0) {
      return null;
    }
    String article = article(address, path.substring(0, bare.start()), query(address));
    return new PagePlace(article, Integer.parseInt(bare.group(1)), false);
  }

  /** Whether the last word of a path names an article rather than a section or a list. */
  static boolean namesArticle(URI address) {
    return namesArticle(path(address));
  }

  /**
   * Whether the number of an article, which no section has, ends the path before that of a page.
   */
  boolean isOfNumberedArticle() {
    int query = article.indexOf('?');
    return ARTICLE_NUMBER
        .matcher(article.substring(article.lastIndexOf('/', query) + 1, query))
        .find();
  }

  private static boolean namesArticle(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    long words = List.of(name.split("[-_+,.]+")).stream().filter(word -> !word.isEmpty()).count();
    return words >= FEWEST_WORDS || ARTICLE_NUMBER.matcher(name).find();
  }

  /**
   * Whether an address without a number of its own lies below that of an article, or adds something
   * to its query.
   */
  static boolean isBelow(URI article, URI address) {
    String above = path(article);
    String below = path(address);
    List<String> before = query(article);
    List<String> behind = query(address);
    boolean sameHost = String.valueOf(article.getHost()).equalsIgnoreCase(address.getHost());
    boolean child = below.startsWith(above + "/") && below.indexOf('/', above.length() + 1) < 0;
    boolean more = behind.size() > before.size() && behind.containsAll(before);
    return sameHost && (child && before.equals(behind) || below.equals(above) && more);
  }

  /**
   * Whether a page that was read at an address may be known by another, which it calls its own.
   * That of a home page, a section or a list would be shared by many pages, and their reports would
   * look like versions of one.
   */
  static boolean mayStandFor(URI canonical, URI address) {
    String article = of(canonical).article();
    PagePlace numbered = numbered(address);
    if (article.equals(of(address).article())
        || numbered != null && article.equals(numbered.article())) {
      return true;
    }
    String above = path(canonical);
    String below = WORDS.withoutView(path(address));
    boolean drops =
        below.startsWith(above + "/") || below.equals(above) && !isKept(address, canonical);
    return isTelling(canonical) || !drops && !isTelling(address);
  }

  /** Whether all parts of a query that may tell which page it is are in the other. */
  private static boolean isKept(URI address, URI canonical) {
    List<String> kept = query(canonical);
    return query(address).stream().allMatch(part -> kept.contains(part) || WORDS.isTracking(part));
  }

  private static boolean isTelling(URI address) {
    return namesArticle(path(address))
        || query(address).stream().anyMatch(part -> ARTICLE_NUMBER.matcher(part).find());
  }

  private static String article(URI address, String path, List<String> query) {
    String article = address.getHost() + path + "?" + String.join("&", query);
    return article.toLowerCase(Locale.ROOT);
  }

  /** The path without slashes and suffixes at its end. */
  private static String path(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String plain = SUFFIX.matcher(path).replaceFirst("");
    return plain.equals(path) ? path : SUFFIX.matcher(plain).replaceFirst("");
  }

  private static List<String> query(URI address) {
    String query = address.getRawQuery();
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
  }
}

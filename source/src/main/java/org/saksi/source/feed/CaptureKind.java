package org.saksi.source.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.source.web.Capture;

/** What a capture is: its first bytes tell, and where they do not, its declared type. */
public enum CaptureKind {
  PAGE,
  FEED,
  SITEMAP,
  OTHER;

  private static final int HEAD_BYTES = 8 << 10;

  /** What may stand before the first element, and the name of that element. */
  private static final Pattern ROOT =
      Pattern.compile(
          "\\G\\s*+(?:<\\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!\\w[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>"
              + "|<(?:[\\w.-]++:)?([\\w-]++))");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+\\s*(?:\\R.*)?", Pattern.DOTALL);

  /** Tells. */
  public static CaptureKind of(Capture capture) {
    byte[] body = capture.body();
    if (Gzip.isPacked(body)) {
      body = Gzip.head(body, HEAD_BYTES);
    }
    String head = XmlText.head(body, HEAD_BYTES).stripLeading();
    if (head.startsWith("<")) {
      return ofMarkup(head, capture.mediaType());
    }
    if (head.startsWith("{")) {
      boolean isFeed =
          capture.mediaType().equals("application/feed+json")
              || head.contains("jsonfeed.org/version");
      return isFeed ? FEED : OTHER;
    }
    boolean isList =
        capture.mediaType().equals("text/plain") && ADDRESS.matcher(head.strip()).matches();
    return isList ? SITEMAP : isPage(capture.mediaType()) ? PAGE : OTHER;
  }

  private static CaptureKind ofMarkup(String head, String mediaType) {
    return switch (root(head)) {
      case "rss", "rdf", "feed", "channel" -> FEED;
      case "urlset", "sitemapindex" -> SITEMAP;
      case "html" -> PAGE;
      default -> isPage(mediaType) ? PAGE : OTHER;
    };
  }

  /** The name of the first element in lower case without its prefix; empty for none. */
  static String root(String markup) {
    Matcher next = ROOT.matcher(markup);
    while (next.find()) {
      if (next.group(1) != null) {
        return next.group(1).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isPage(String mediaType) {
    return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
  }
}

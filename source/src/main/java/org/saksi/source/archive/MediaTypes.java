package org.saksi.source.archive;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Which media types pages, feeds and sitemaps have. */
final class MediaTypes {

  private static final Set<String> WANTED =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml",
          "application/feed+json");

  /** Types that say nothing, so that the first bytes are asked. */
  private static final Set<String> VAGUE =
      Set.of("", "application/octet-stream", "unknown/unknown");

  private static final Pattern PROPER = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,60}");
  private static final int HEAD = 512;

  private MediaTypes() {}

  /** Whether a body of this type may be a page, a feed or a sitemap. */
  static boolean isWanted(String mediaType, byte[] body) {
    if (WANTED.contains(mediaType)) {
      return true;
    }
    String head =
        new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1)
            .stripLeading();
    return VAGUE.contains(mediaType) && head.startsWith("<")
        || mediaType.equals("application/json") && head.contains("jsonfeed.org/version");
  }

  /** What a count calls it. */
  static String kind(String mediaType) {
    if (mediaType.isEmpty()) {
      return "without a media type";
    }
    return PROPER.matcher(mediaType).matches() ? mediaType : "of a broken media type";
  }
}

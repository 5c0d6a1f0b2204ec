package org.saksi.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;
import org.saksi.source.page.Article;
import org.saksi.source.page.ArticleReader;

/**
 * Reads the article out of the bytes of a page. The declared language of a page is not believed:
 * templates keep the one they were sold with. Thread-safe.
 */
final class PageReader {

  /** Where a page may declare its charset, by the HTML standard. */
  private static final int DECLARATION_BYTES = 1_024;

  private final Decoder decoder = new Decoder();
  private final ArticleReader articles = new ArticleReader();

  /** What came of reading a page. */
  sealed interface Result permits Read, Unreadable {}

  /** A page; its body is empty if it has no article. */
  record Read(Page page) implements Result {}

  /**
   * Bytes that are no text.
   *
   * @param line where it went wrong, counted from 1; 0 for the whole
   * @param reason one plain clause
   */
  record Unreadable(int line, String reason) implements Result {}

  /**
   * Reads a page.
   *
   * @param charset the charset that came with it, if any; else the one it declares itself counts
   * @param address where it was read, if that is known
   */
  Result read(byte[] bytes, @Nullable String charset, @Nullable URI address) {
    String declared = charset == null ? declaredCharset(bytes) : charset;
    return switch (decoder.decode(bytes, declared)) {
      case Decoding.Undecodable(int line, String reason) -> new Unreadable(line, reason);
      case Decoding.Decoded(String html, String named) ->
          new Read(
              Page.of(articles.read(html, address), named, bytes.length, Report.sha256(bytes)));
    };
  }

  /** The page in a text; what its bytes were nobody knows, so it is known by those in UTF-8. */
  Page read(String html, @Nullable URI address) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Article article = articles.read(html, address);
    return Page.of(article, StandardCharsets.UTF_8.name(), bytes.length, Report.sha256(bytes));
  }

  private static @Nullable String declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String[] parts = head.substring(at + "charset=".length()).split("[\"'\\s/>;]+", 3);
    return parts[0].isEmpty() && parts.length > 1 ? parts[1] : parts[0];
  }
}

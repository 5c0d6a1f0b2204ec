package org.saksi.source.page;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article on a news page. Thread-safe.
 *
 * <p>{@code new ArticleReader().read(html, address).body()} is the text of the article.
 */
public final class ArticleReader {

  private final PageLimits limits;
  private final BodyFinder bodies = new BodyFinder();

  /** A reader with the standard limits. */
  public ArticleReader() {
    this(PageLimits.STANDARD);
  }

  /** A reader with limits of its own. */
  public ArticleReader(PageLimits limits) {
    this.limits = limits;
  }

  /**
   * The article on a page. Any text gives one; where there is none its body is empty.
   *
   * @param html the decoded page
   * @param address where it was read; relative addresses on the page are resolved against it
   */
  public Article read(String html, @Nullable URI address) {
    String read =
        html.length() > limits.characters() ? html.substring(0, limits.characters()) : html;
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
    Document page = parser.parseInput(read, address == null ? "" : address.toString());
    PageTree tree = new PageTree(page.body(), limits.nodes());
    BodyWriter writer = new BodyWriter(tree, read);
    bodies.find(tree, null).forEach(writer::line);
    return new Article(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        writer.body(),
        List.of(Article.whole(address, writer.alignment())));
  }
}

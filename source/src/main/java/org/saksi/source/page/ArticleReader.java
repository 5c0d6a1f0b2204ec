package org.saksi.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Address;

/**
 * Reads the article on a news page. Thread-safe.
 *
 * <p>{@code new ArticleReader().read(html, address).body()} is the text of the article. An article
 * on several pages is read page by page while {@link Article#nextPage} leads on, or at once where
 * there is an {@link Article#wholePage}, and joined with {@link Article#followedBy}.
 */
public final class ArticleReader {

  /** So many lines below a headline are looked at for a date before those above it. */
  private static final int LINES_BELOW = 5;

  private static final int LINES_ABOVE = 10;

  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private final PageLimits limits;
  private final BodyFinder bodies = new BodyFinder();
  private final PageStatements statements;
  private final PageDates dates = new PageDates();
  private final PageLinks links = new PageLinks();
  private final ByLine byLine = new ByLine();

  /** A reader with the standard limits. */
  public ArticleReader() {
    this(PageLimits.STANDARD);
  }

  /** A reader with limits of its own. */
  public ArticleReader(PageLimits limits) {
    this.limits = limits;
    statements = new PageStatements(limits);
  }

  /**
   * The article on a page. Any text gives one; where there is none its body is empty.
   *
   * @param html the decoded page
   * @param address where it was read; relative addresses on the page are resolved against it
   */
  public Article read(String html, @Nullable URI address) {
    String read = html.substring(0, Math.min(html.length(), limits.characters()));
    Document page = parse(read, false);
    Head head = Head.of(page);
    Statements stated = statements.read(head);
    PageTree tree = tree(page);
    Headline headline = Headline.find(page, tree, stated);
    Supplier<List<String>> lines = lines(tree, headline);
    String language = language(page, stated);
    PageDates.Dates when = dates.find(stated, lines, language);
    String author = author(stated, lines);
    List<Block> blocks = bodies.find(tree, headline);
    TextPlaces places = TextPlaces.of(head.texts(), tree, read, blocks);
    places = places == null ? TextPlaces.noted(tree(parse(read, true))) : places;
    BodyWriter writer = new BodyWriter(tree, places, read);
    blocks.forEach(writer::line);
    URI url = url(head, stated, address);
    PageLinks.Links pages = links.find(head.links(), address == null ? url : address, url);
    return new Article(
        headline == null ? null : headline.text(),
        author,
        when.published(),
        when.updated(),
        outlet(stated, url == null ? address : url),
        language,
        url,
        agency(stated, author, blocks),
        pages.next(),
        pages.whole(),
        writer.body(),
        List.of(Article.whole(address, writer.alignment())));
  }

  private Document parse(String html, boolean places) {
    return Parser.htmlParser()
        .setTrackPosition(places)
        .setMaxDepth(limits.depth())
        .parseInput(html, "");
  }

  private PageTree tree(Document page) {
    return new PageTree(page.body(), limits.nodes());
  }

  /** The lines of a page as it is shown, those nearest to the headline first. */
  private static Supplier<List<String>> lines(PageTree tree, @Nullable Headline headline) {
    List<String> lines = new ArrayList<>();
    int at = headline == null ? 0 : headline.at();
    return () -> {
      if (lines.isEmpty()) {
        List<String> all = new ArrayList<>();
        int before = 0;
        for (Block block : BlockFinder.find(tree)) {
          before += block.first() < at ? 1 : 0;
          all.add(block.text());
        }
        int near = Math.min(all.size(), before + LINES_BELOW);
        lines.addAll(all.subList(before, near));
        lines.addAll(all.subList(Math.max(0, before - LINES_ABOVE), before).reversed());
        lines.addAll(all.subList(near, all.size()));
        lines.addAll(all.subList(0, Math.max(0, before - LINES_ABOVE)));
      }
      return lines;
    };
  }

  private @Nullable String author(Statements stated, Supplier<List<String>> lines) {
    List<String> outlets = stated.all(Fact.OUTLET);
    for (String name : stated.all(Fact.AUTHOR)) {
      String author = byLine.author(name);
      if (author != null && outlets.stream().noneMatch(author::equalsIgnoreCase)) {
        return author;
      }
    }
    return byLine.authorIn(lines.get());
  }

  private @Nullable String agency(Statements stated, @Nullable String author, List<Block> blocks) {
    for (String name : stated.all(Fact.AGENCY)) {
      String agency = byLine.agency(name);
      if (agency != null) {
        return agency;
      }
    }
    String writing = author == null ? null : byLine.agency(author);
    return writing == null ? byLine.agencyIn(blocks.stream().map(Block::text).toList()) : writing;
  }

  private static @Nullable String outlet(Statements stated, @Nullable URI url) {
    for (String name : stated.all(Fact.OUTLET)) {
      if (!name.contains("://") && !name.startsWith("@")) {
        return name;
      }
    }
    String host = url == null ? null : url.getHost();
    return host == null ? null : withoutWww(host.toLowerCase(Locale.ROOT));
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static @Nullable String language(Document page, Statements stated) {
    List<String> declared = new ArrayList<>();
    Element root = page.firstElementChild();
    declared.add(root == null ? "" : root.attr("lang"));
    declared.addAll(stated.all(Fact.LANGUAGE));
    for (String tag : declared) {
      String plain = tag.strip().replace('_', '-');
      if (LANGUAGE_TAG.matcher(plain).matches()) {
        return Locale.forLanguageTag(plain).toLanguageTag();
      }
    }
    return null;
  }

  /** The canonical address, if it is that of an article as far as one can tell. */
  private static @Nullable URI url(Head head, Statements stated, @Nullable URI address) {
    List<String> declared = new ArrayList<>(head.canonicals());
    declared.addAll(stated.all(Fact.URL));
    for (String text : declared) {
      URI url = text.isBlank() ? null : Address.ofLink(address, text);
      if (url != null && (address == null || PagePlace.mayStandFor(url, address))) {
        return url;
      }
    }
    return address;
  }
}

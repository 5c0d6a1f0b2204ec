package org.saksi.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of the report on a page: the element whose paragraphs hold the most running text,
 * after what is never part of a report has been taken away. The method is that of Arc90's
 * Readability: each paragraph votes for the elements around it. Thread-safe.
 */
final class PageBody {

  private static final String NEVER =
      "script,style,noscript,template,nav,aside,footer,iframe,svg,button,select,figcaption,"
          + "video,audio,object,[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";

  /** Class names and ids of what pages put beside a report. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(^|[-_"
              + " ])(comments?|komentar|sidebar|related|terkait|share|sharing|social|breadcrumbs?"
              + "|advert\\w*|ads?|iklan|promo|newsletter|subscribe|popular|terpopuler|recommend\\w*"
              + "|tags?|footer|menu|nav|navbar|cookie|caption|byline|copyright|paging|pagination|readalso|bacajuga|baca-juga|lihat-juga|skip|disqus|modal|popup)($|[-_"
              + " ])");

  private static final Set<String> VOTERS = Set.of("p", "pre", "blockquote");

  private static final int SHORTEST_PARAGRAPH = 25;

  /** An element with more of its text in links than this is a list of links. */
  private static final double MOST_LINKS = 0.5;

  private static final String ARTICLE = "[itemprop=articleBody],article,main,[role=main]";

  /** An element that calls itself the article gets this many more votes. */
  private static final double ARTICLE_BONUS = 1.25;

  /** The text of the report, a line for each paragraph; empty if there is none. */
  String find(Document page, @Nullable String headline) {
    Element body = page.body();
    body.select(NEVER).remove();
    for (Element element : body.select("[class],[id]")) {
      if (isBeside(element)) {
        element.remove();
      }
    }
    Element best = best(body);
    return String.join("\n", paragraphs(best, headline));
  }

  private static boolean isBeside(Element element) {
    return (BESIDE.matcher(element.className()).find() || BESIDE.matcher(element.id()).find())
        && !element.is(ARTICLE + ",body,html")
        && element.text().length() < 4_000;
  }

  private static Element best(Element body) {
    Map<Element, Double> votes = new HashMap<>();
    Element best = body;
    double most = 0;
    for (Element element : body.getAllElements()) {
      double vote = vote(element);
      Element parent = element.parent();
      if (vote == 0 || parent == null) {
        continue;
      }
      double share = 1;
      for (int up = 0; up < 3 && parent != null; up++) {
        votes.merge(parent, vote * share, Double::sum);
        share /= up == 0 ? 2 : 1.5;
        parent = parent.parent();
      }
    }
    for (Element element : body.getAllElements()) {
      Double vote = votes.get(element);
      if (vote != null) {
        double score = vote * (1 - linkShare(element)) * (element.is(ARTICLE) ? ARTICLE_BONUS : 1);
        if (score > most) {
          most = score;
          best = element;
        }
      }
    }
    return best;
  }

  /** What a paragraph is worth; text directly in a block, between line breaks, counts too. */
  private static double vote(Element element) {
    String text =
        VOTERS.contains(element.normalName())
            ? element.text()
            : element.isBlock() ? element.ownText() : "";
    if (text.length() < SHORTEST_PARAGRAPH) {
      return 0;
    }
    long commas = text.chars().filter(c -> c == ',').count();
    return 1 + commas + Math.min(text.length() / 100.0, 3);
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return all == 0 ? 0 : Math.min(1, (double) linked / all);
  }

  private static List<String> paragraphs(Element best, @Nullable String headline) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    best.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              line.append(text.getWholeText());
            } else if (breaks(node)) {
              end(line, lines);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              if (isLinks(element)) {
                line.setLength(0);
              }
              end(line, lines);
            }
          }
        });
    end(line, lines);
    if (headline != null && !lines.isEmpty() && lines.getFirst().equals(headline)) {
      lines.removeFirst();
    }
    return lines;
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  /** A paragraph or list item that is little else than links leads away from the report. */
  private static boolean isLinks(Element element) {
    return (element.nameIs("li") || element.nameIs("p")) && linkShare(element) > MOST_LINKS;
  }

  private static void end(StringBuilder line, List<String> lines) {
    String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}

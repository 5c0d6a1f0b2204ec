package org.saksi.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a page says to machines and where it leads, gathered in one walk over its elements.
 *
 * @param metas its meta elements
 * @param scripts its scripts of JSON-LD
 * @param properties its elements with microdata
 * @param canonicals the addresses it calls its own
 * @param links its links, and those to other pages of the article in its head
 * @param texts its texts
 */
record Head(
    List<Element> metas,
    List<Element> scripts,
    List<Element> properties,
    List<String> canonicals,
    List<Element> links,
    List<TextNode> texts) {

  /** What a page has of these. */
  static Head of(Document page) {
    Head head =
        new Head(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    page.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              head.texts.add(text);
            } else if (node instanceof Element element && element.attributesSize() > 0) {
              head.add(element);
            }
            return FilterResult.CONTINUE;
          }
        });
    return head;
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          scripts.add(element);
        }
      }
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
          canonicals.add(element.attr("href"));
        } else if (element.attr("rel").equalsIgnoreCase("next")) {
          links.add(element);
        }
      }
      case "a" -> links.add(element);
      default -> {}
    }
    if (element.hasAttr("itemprop")) {
      properties.add(element);
    }
  }
}

package org.saksi.source.page;

import org.jsoup.nodes.Element;

/** Reads what a page states in JSON-LD, microdata and meta elements. Thread-safe. */
final class PageStatements {

  private final LinkedData linkedData;

  PageStatements(PageLimits limits) {
    linkedData = new LinkedData(limits);
  }

  /** All that is stated about the article. */
  Statements read(Head page) {
    Statements statements = new Statements();
    linkedData.read(page.scripts(), statements);
    Element article = null;
    for (Element element : page.properties()) {
      Element scope = element.parent();
      while (scope != null && !scope.hasAttr("itemscope")) {
        scope = scope.parent();
      }
      if (scope == null || scope == article || article == null && isArticle(scope)) {
        article = scope == null ? article : scope;
        readMicrodata(element, statements);
      }
    }
    for (Element meta : page.metas()) {
      String name = meta.attr("property");
      String other = meta.attr("name");
      statements.addMeta(name.isEmpty() ? other : name, meta.attr("content"));
      if (!name.isEmpty() && !other.isEmpty()) {
        statements.addMeta(other, meta.attr("content"));
      }
      statements.addMeta(meta.attr("http-equiv"), meta.attr("content"));
    }
    return statements;
  }

  private static void readMicrodata(Element element, Statements statements) {
    for (String property : element.attr("itemprop").split("\\s+", 8)) {
      Fact fact = Statements.ofSchema(property);
      if (fact != null && fact != Fact.BODY) {
        statements.addSchema(property, value(element));
      }
    }
  }

  private static boolean isArticle(Element scope) {
    return LinkedData.isArticle(scope.attr("itemtype"));
  }

  /** By the rules of microdata, and of a thing its name. */
  private static String value(Element element) {
    if (element.hasAttr("itemscope")) {
      for (Element name : element.getElementsByAttributeValue("itemprop", "name")) {
        return name.hasAttr("content") ? name.attr("content") : name.text();
      }
    }
    for (String attribute : new String[] {"content", "datetime", "href", "src"}) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        return value;
      }
    }
    return element.text();
  }
}

package org.saksi.app.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.saksi.app.language.Language;
import org.saksi.app.language.Phrases;

/** The English labels that a page shows where it does not say that they are English. */
public final class EnglishLabels {

  private static final Phrases ENGLISH =
      Objects.requireNonNull(Phrases.beside(Labels.class, "labels.tsv").get(Language.EN));

  private static final List<Pattern> LABELS =
      ENGLISH.keys().stream()
          .map(ENGLISH::of)
          .map(label -> label.replaceAll("%[sd]", "\\\\E.+\\\\Q"))
          .map(label -> Pattern.compile("\\Q" + label + "\\E"))
          .toList();

  private EnglishLabels() {}

  /** Each as the page shows it; labels in one line are told apart. */
  public static List<String> in(Document page) {
    return page.select("html, html *").stream()
        .filter(element -> !element.closest("[lang]").attr("lang").equals("en"))
        .flatMap(EnglishLabels::shown)
        .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("·|:"))))
        .map(String::strip)
        .filter(text -> LABELS.stream().anyMatch(label -> label.matcher(text).matches()))
        .toList();
  }

  private static Stream<String> shown(Element element) {
    return Stream.concat(
        element.textNodes().stream().map(TextNode::text),
        Stream.of("aria-label", "title").map(element::attr));
  }
}

package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.app.language.Language;
import org.saksi.app.language.Phrases;
import org.saksi.app.view.Stance;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.SharedOrigin;

class LabelsTest {

  private static final Map<Language, Phrases> TABLE = Phrases.beside(Labels.class, "labels.tsv");

  /** What has a label for each of its kinds. */
  private static final Map<String, Enum<?>[]> FAMILIES =
      Map.ofEntries(
          Map.entry("layer", Layer.values()),
          Map.entry("status", Finding.Status.values()),
          Map.entry("meaning", Finding.Status.values()),
          Map.entry("kind", Finding.Kind.values()),
          Map.entry("stance", Stance.values()),
          Map.entry("quotation", Quotation.Kind.values()),
          Map.entry("time", TimeExpression.Type.values()),
          Map.entry("figure", Figure.Kind.values()),
          Map.entry("modifier", Figure.Modifier.values()),
          Map.entry("name", Entity.Type.values()),
          Map.entry("origin", SharedOrigin.Kind.values()),
          Map.entry(
              "reason",
              Arrays.stream(Speaker.Reason.values())
                  .filter(reason -> reason != Speaker.Reason.RULED)
                  .toArray(Enum<?>[]::new)));

  private static final Pattern ASKED =
      Pattern.compile("(?:labels|labels\\(\\)|phrases)\\s*\\.(?:of|count)\\(\\s*\"([a-z._]+)\"");

  private static final List<Pattern> NAMED =
      List.of(
          ASKED,
          Pattern.compile("\"(said\\.[a-z]+)\""),
          Pattern.compile("\\? \"([a-z.]+)\" : "),
          Pattern.compile("\\? \"[a-z.]+\" : \"([a-z.]+)\""),
          Pattern.compile("\\{\\{([a-z.]+)\\}\\}"));

  @Test
  void bothLanguagesSayEverything() {
    Phrases english = in(Language.EN);
    Phrases indonesian = in(Language.ID);
    assertThat(english.keys()).isEqualTo(indonesian.keys()).isNotEmpty();
    for (String key : english.keys()) {
      assertThat(indonesian.of(key)).as(key).isNotBlank().isEqualTo(indonesian.of(key).strip());
      assertThat(english.of(key)).as(key).isNotBlank().isEqualTo(english.of(key).strip());
      assertThat(places(indonesian.of(key))).as(key).isEqualTo(places(english.of(key)));
    }
  }

  @Test
  void everyLabelThatIsAskedForExistsAndEveryLabelIsAskedFor() throws IOException {
    Set<String> known = new TreeSet<>(in(Language.EN).keys());
    Set<String> asked = new TreeSet<>();
    FAMILIES.forEach((family, kinds) ->
        Stream.of(kinds)
            .forEach(kind -> asked.add(family + "." + kind.name().toLowerCase(Locale.ROOT))));
    assertThat(known).containsAll(asked);
    for (String text : sources()) {
      for (String key : found(ASKED, text)) {
        assertThat(known.contains(key) || FAMILIES.containsKey(key.replaceFirst("\\.$", "")))
            .as(key)
            .isTrue();
      }
      NAMED.forEach(pattern -> asked.addAll(found(pattern, text)));
    }
    known.removeAll(asked);
    known.removeIf(key -> key.endsWith(".one") && asked.contains(key.replace(".one", "")));
    assertThat(known).as("labels that nothing asks for").isEmpty();
  }

  @Test
  void aStanceIsCalledTheSameOnAPageAndInATerminal() {
    for (Stance stance : Stance.values()) {
      assertThat(Labels.ENGLISH.of("stance", stance)).isEqualTo(stance.words());
    }
  }

  @Test
  void labelsOfScriptAndStyleCannotEndTheirQuotes() {
    for (Language language : Language.values()) {
      for (String key : List.of("popup.about", "popup.close", "control")) {
        assertThat(in(language).of(key)).doesNotContainPattern("[\"'\\\\<>]");
      }
      assertThat(StoryPage.asset("page.css", language) + StoryPage.asset("page.js", language))
          .contains(in(language).of("popup.close"), in(language).of("control"))
          .doesNotContain("{{");
    }
  }

  @Test
  void numbersAreWrittenAsInTheLanguage() {
    BigDecimal number = new BigDecimal("1234567.5");
    assertThat(Labels.in(Language.ID).number(number)).isEqualTo("1.234.567,5");
    assertThat(Labels.in(Language.EN).number(number)).isEqualTo("1,234,567.5");
  }

  @Test
  void oneIsToldApartFromMany() {
    assertThat(Labels.in(Language.ID).count("witnesses", 1)).isEqualTo("satu saksi mandiri");
    assertThat(Labels.in(Language.ID).count("witnesses", 3)).isEqualTo("3 saksi mandiri");
    assertThat(Labels.ENGLISH.count("witnesses", 1)).isEqualTo("one independent witness");
  }

  private static Phrases in(Language language) {
    return Objects.requireNonNull(TABLE.get(language));
  }

  private static List<String> places(String label) {
    return found(Pattern.compile("(%[sd])"), label);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
  }

  /** All that can ask for a label: the classes, the style sheet and the script of the pages. */
  private static List<String> sources() throws IOException {
    try (Stream<Path> java = Files.list(Path.of("src/main/java/org/saksi/app/html"));
        Stream<Path> assets = Files.list(Path.of("src/main/resources/org/saksi/app/html"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : Stream.concat(java, assets).toList()) {
        if (!file.toString().endsWith(".tsv")) {
          texts.add(Files.readString(file));
        }
      }
      return texts;
    }
  }
}

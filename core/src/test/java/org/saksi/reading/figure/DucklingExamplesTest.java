package org.saksi.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Unit;
import org.saksi.language.LanguagePack;
import org.saksi.language.Numerals;
import org.saksi.language.TokenRun;
import org.saksi.reading.Marked;

/** Numbers, ordinals and money as another program's authors expect them to be read. */
class DucklingExamplesTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final FigureFinder FINDER = new FigureFinder(LANGUAGE);
  private static final Numerals NUMERALS = new Numerals(LANGUAGE);

  record Example(String surface, String expected) {}

  static List<Example> examples() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DucklingExamplesTest.class.getResourceAsStream("duckling-id.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(row -> new Example(row[0], row[1]))
          .toList();
    }
  }

  static Stream<Example> figures() throws IOException {
    return examples().stream().filter(example -> !example.expected.startsWith("Ordinal"));
  }

  static Stream<Example> ordinals() throws IOException {
    return examples().stream().filter(example -> example.expected.startsWith("Ordinal"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void readsNumbersAndMoney(Example example) {
    boolean money = !example.expected.startsWith("NumeralValue");
    String text =
        (money ? "Harganya " : "Jumlahnya ") + example.surface + (money ? "." : " orang.");
    List<Figure> figures = FINDER.find(Marked.segment(text), List.of(), null);
    assertThat(figures).as(text).hasSize(1);
    assertThat(meaning(figures.get(0))).as(text).isEqualTo(example.expected);
  }

  @ParameterizedTest
  @MethodSource("ordinals")
  void readsOrdinals(Example example) {
    Segmentation segmentation = Marked.segment(example.surface);
    TokenRun run = TokenRun.of(segmentation, segmentation.sentences().get(0));
    Numerals.Numeral ordinal = Objects.requireNonNull(NUMERALS.ordinalAt(run, 0));
    assertThat("OrdinalData " + plain(ordinal.value())).isEqualTo(example.expected);
  }

  @Test
  void theListIsWhole() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(95);
  }

  private static String meaning(Figure figure) {
    String number =
        switch (figure.quantity()) {
          case Quantity.Exact exact -> " " + plain(exact.value());
          case Quantity.Range range -> "(" + plain(range.min()) + ", " + plain(range.max()) + ")";
        };
    if (!(figure.unit() instanceof Unit.Currency currency)) {
      return "NumeralValue" + number;
    }
    String bound =
        figure.quantity() instanceof Quantity.Range
            ? "between"
            : switch (figure.modifier()) {
              case LESS_THAN -> "under";
              case MORE_THAN -> "above";
              case APPROXIMATELY, AT_LEAST, AT_MOST -> "about";
              case null -> "simple";
            };
    return bound + " " + currency.code() + number;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}

package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.Saksi;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** A report reads the same, whether a paragraph is a line or wrapped at a margin. */
class WrappedReportsTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final List<String> TEXTS = texts();

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(TEXTS);
  }

  @Property(tries = 120)
  void aReportWrappedAtAnyMarginReadsTheSame(
      @ForAll("samples") String text, @ForAll @IntRange(min = 50, max = 110) int margin) {
    assertReadsTheSame(text, wrapped(text, margin, "\n", "\n\n"));
  }

  @Property(tries = 40)
  void soDoesOneWrittenWithTheLineEndsOfAnotherSystem(
      @ForAll("samples") String text, @ForAll @IntRange(min = 60, max = 80) int margin) {
    assertReadsTheSame(text, wrapped(text, margin, "\r\n", "\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 64, 68, 72, 76, 80})
  void aReportWrappedWithoutBlankLinesReadsTheSame(int margin) {
    for (String text : TEXTS) {
      assertReadsTheSame(text, wrapped(text, margin, "\n", "\n"));
    }
  }

  private static void assertReadsTheSame(String text, String wrapped) {
    assertThat(layers(wrapped)).containsExactlyElementsOf(layers(text));
  }

  /** What each layer says and of which characters, blanks left out of the count. */
  private static List<String> layers(String text) {
    Published published = Published.parse("2026-02-03").orElseThrow();
    Reading reading =
        SAKSI.read(
            new Report("r", null, null, null, null, published, "id", text, new Origin("t", 0)));
    Function<Span, String> place =
        span -> {
          int start = dense(text.substring(0, span.start())).length();
          return start + " " + dense(span.of(text));
        };
    List<String> layers = new ArrayList<>();
    for (Token token : reading.segmentation().tokens()) {
      layers.add("token " + place.apply(token.span()) + " " + token.kind());
    }
    reading
        .segmentation()
        .sentences()
        .forEach(sentence -> layers.add("sentence " + place.apply(sentence.span())));
    reading
        .quotations()
        .forEach(quotation ->
            layers.add(
                "quotation "
                    + place.apply(quotation.content())
                    + " "
                    + quotation.kind()
                    + " "
                    + quotation.attribution().rule()
                    + " "
                    + quotation.attribution().speakers().size()));
    reading
        .figures()
        .forEach(
            figure -> layers.add("figure " + place.apply(figure.span()) + " " + figure.quantity()));
    reading
        .times()
        .forEach(time -> layers.add("time " + place.apply(time.span()) + " " + time.value()));
    reading
        .entities()
        .forEach(entity ->
            entity.mentions().forEach(span -> layers.add(entity.type() + " " + place.apply(span))));
    return layers;
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The text with no row wider than the margin, a word wider than it left whole. */
  private static String wrapped(String text, int margin, String end, String endOfParagraph) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      StringBuilder paragraph = new StringBuilder();
      int wide = 0;
      for (String word : line.strip().split(" +")) {
        boolean fits = wide + 1 + word.length() <= margin;
        paragraph.append(wide == 0 ? "" : fits ? " " : end).append(word);
        wide = wide > 0 && fits ? wide + 1 + word.length() : word.length();
      }
      paragraphs.add(paragraph.toString());
    }
    return String.join(endOfParagraph, paragraphs);
  }

  private static List<String> texts() {
    try (Stream<Path> files = Files.walk(Run.SAMPLES)) {
      ObjectMapper mapper = new ObjectMapper();
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        texts.add(mapper.readTree(file.toFile()).path("text").asText());
      }
      return texts;
    } catch (IOException cause) {
      throw new IllegalStateException(cause);
    }
  }
}

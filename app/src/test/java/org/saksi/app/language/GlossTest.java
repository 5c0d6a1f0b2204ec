package org.saksi.app.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.language.LanguagePack;
import org.saksi.store.search.Mistake;
import org.saksi.store.search.QueryReader;

class GlossTest {

  private static final Gloss INDONESIAN = Gloss.in(Language.ID);
  private static final QueryReader READER = new QueryReader(LanguagePack.of("id"));
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Words of an English pattern that are Indonesian too, or typed as they are. */
  private static final Set<String> IN_BOTH =
      Set.of(
          "add", "and", "api", "desk", "example", "http", "https", "id", "iso", "koran", "mail",
          "minus", "or", "saksi", "account", "status", "total", "webhook");

  static List<Gloss.Row> rows() {
    return Gloss.rows(Language.ID);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowTellsItsExample(Gloss.Row row) {
    Utterance example = Utterance.of(row.example());
    String told = INDONESIAN.told(row.kind(), example, example.whole(), 0);
    assertThat(told).as(row.example()).isNotNull();
    int at = 0;
    for (String part : row.told().parts()) {
      if (!part.startsWith("{")) {
        assertThat(told.indexOf(part, at)).as(told + " by its own row: " + part).isNotNegative();
        at = told.indexOf(part, at) + part.length();
      }
    }
    assertThat(englishIn(ours(told))).as(told).isEmpty();
  }

  @Test
  void noRowSpeaksEnglish() {
    for (Gloss.Row row : rows()) {
      String told = row.told().fill(kind -> " ");
      assertThat(englishIn(told)).as(told).isEmpty();
    }
  }

  /** Without what stands between quotation marks. */
  private static String ours(String sentence) {
    return Utterance.of(sentence).own();
  }

  /** Fixed words of English patterns that are no Indonesian. */
  private static Set<String> englishIn(String sentence) {
    Set<String> english = new TreeSet<>();
    for (Gloss.Row row : rows()) {
      english.addAll(words(row.english().fill(kind -> " ")));
    }
    english.removeAll(IN_BOTH);
    english.retainAll(words(sentence));
    return english;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "banjir.json",
        "dagang.json",
        "kereta.json",
        "laga.json",
        "sidang.json",
        "group.jsonl"
      })
  void everyReasonOfTheSamplesIsTold(String golden) throws IOException {
    Path file = Path.of("src/test/resources/golden").resolve(golden);
    int told = 0;
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        boolean reason =
            token == JsonToken.VALUE_STRING
                && List.of("why", "differs").contains(String.valueOf(json.currentName()));
        if (reason) {
          assertThat(INDONESIAN.of(json.getText()).language()).as(json.getText()).isNull();
          told++;
        }
      }
    }
    assertThat(told).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The weekday does not fit the date: “Selasa (25/2/2026)”, but 2026-02-25 was a Wednesday. \
          | Harinya tidak cocok dengan tanggalnya: “Selasa (25/2/2026)”, padahal 25 Februari 2026 \
          jatuh pada hari Rabu.
          The parts do not add up to the total: “a”, but “b, c” are 1234.5. \
          | Jumlah bagiannya tidak sama dengan totalnya: “a”, padahal “b, c” berjumlah 1.234,5.
          4 outlets, some of them titles of Grup A, 2 of them independent, state the same: “x”. \
          | 4 media, sebagian di antaranya milik Grup A, 2 di antaranya mandiri, menyatakan hal \
          yang sama: “x”.
          “a” against “b; c”; only the first has “d”. \
          | “a” dan “b; c”; hanya laporan pertama yang memuat “d”.
          Told by the reporter against quoted; 2 more. \
          | Cerita wartawan dan kutipan langsung; 2 perbedaan lain.
          """)
  void whatIsInASentenceStaysInItsPlace(String english, String indonesian) {
    assertThat(INDONESIAN.of(english)).isEqualTo(new Gloss.Told(indonesian, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The days differ.",
        "Only Warta has it",
        "Only Warta has it: enam posko.",
        "the mail server: 550",
        "“a” against “b”, against “c”.",
        "2 outlets love the same: “x”."
      })
  void aSentenceThatNoRowKnowsStaysEnglish(String unknown) {
    assertThat(INDONESIAN.of(unknown)).isEqualTo(new Gloss.Told(unknown, "en"));
  }

  @Test
  void englishIsSaidAsItIs() {
    assertThat(Gloss.in(Language.EN).of("an editor's decision"))
        .isEqualTo(new Gloss.Told("an editor's decision", null));
  }

  @Property(tries = 300)
  void wordsOfReportsAreNeverTakenForOurs(@ForAll("hostile") String words) {
    String quote = "“" + words + "”";
    for (Gloss.Row row : rows()) {
      if (row.kind().equals("sentence")
          && !row.english().kinds().isEmpty()
          && row.english().kinds().stream().allMatch(kind -> kind.equals("quote"))) {
        assertThat(INDONESIAN.of(row.english().fill(kind -> quote)))
            .isEqualTo(new Gloss.Told(row.told().fill(kind -> quote), null));
      }
    }
    assertThat(INDONESIAN.of("Only " + words + " has it: " + quote + ".").words())
        .isEqualTo("Hanya " + words + " yang memuatnya: " + quote + ".");
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            " against ",
            " has it: ",
            "; ",
            ", then ",
            ".",
            "{quote}",
            "%s",
            "2 outlets",
            " An editor confirmed the conflict.",
            ": ",
            "$1",
            "\\",
            "\0",
            "Ĳ",
            "kata Budi",
            " ")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void whateverIsWrongWithAQueryIsTold(@ForAll("pieces") String query) {
    if (READER.read(query) instanceof Mistake mistake) {
      assertThat(INDONESIAN.of(mistake.message()).language()).as(mistake.message()).isNull();
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "money",
            "by",
            "published",
            "count",
            "status",
            "kucing",
            "outlett",
            ":",
            ">",
            "=>",
            "<=",
            "..",
            "1",
            "2,5 juta",
            "9..5",
            " IDR",
            "2025-13",
            " ",
            " ",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "-",
            " OR ",
            " AND ",
            "Tiongkok",
            "; write ",
            " is no date",
            "?",
            "\u00a0")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aLongSentenceTakesNoLongTime() {
    String words = "; write one of “ against ".repeat(50_000);
    for (String sentence :
        List.of(
            "column 1: there is no status " + words,
            words,
            "Only " + words,
            "“x”" + " against “x”; ".repeat(50_000) + ".",
            "x." + " An editor confirmed the conflict.".repeat(20_000),
            "“".repeat(500_000),
            "1".repeat(500_000) + " reports rest on “x”.")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(2), () -> assertThat(INDONESIAN.of(sentence).words()).isNotEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{name} {name} {name}", "{name}{name}", "{name} {number} {name}", "a {b"})
  void aPatternThatCouldCutInSeveralWaysIsAFault(String pattern) {
    assertThatThrownBy(() -> SentencePattern.of(pattern)).isInstanceOf(IllegalStateException.class);
  }
}

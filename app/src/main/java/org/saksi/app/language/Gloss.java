package org.saksi.app.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * Says in the language of a page what Saksi says in English: why a finding is what it is, why a
 * report is in its story, what is wrong with a query. Immutable and thread-safe.
 *
 * <pre>{@code
 * Gloss.in(Language.ID).of("Only Warta has it: “enam posko”.").words();
 *     // Hanya Warta yang memuatnya: “enam posko”.
 * }</pre>
 *
 * <p>The sentences come from a table, {@code reasons.tsv}, by the patterns of their English. Words
 * of reports, names and ids stay as they are; numbers and dates are written as in the language. A
 * sentence that no row knows stays English, and says so.
 */
public final class Gloss {

  private static final String TABLE = "reasons.tsv";

  /** What a whole sentence is in the table; all other kinds stand within sentences. */
  private static final String SENTENCE = "sentence";

  /** Phrases stand in each other at the most so deep. */
  private static final int DEEPEST = 8;

  private static final Map<Language, Gloss> ALL =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Gloss::new));

  private final Language language;
  private final Map<String, List<Row>> byKind;

  private Gloss(Language language) {
    this.language = language;
    byKind = language == Language.EN ? Map.of() : byKind(rows(language));
  }

  /**
   * A sentence and how it is said.
   *
   * @param kind of phrase; {@link #SENTENCE} for a whole one
   * @param example in English
   */
  record Row(String kind, SentencePattern english, SentencePattern told, String example) {

    Row {
      if (!sorted(english).equals(sorted(told))) {
        throw new IllegalStateException(TABLE + ": other places: " + english);
      }
    }

    private boolean isAsWritten(Row other) {
      return kind.equals(other.kind) && english.equals(other.english);
    }

    private static List<String> sorted(SentencePattern pattern) {
      return pattern.kinds().stream().sorted().toList();
    }
  }

  /**
   * A sentence as it is shown.
   *
   * @param language by which the words are marked; null where they are in that of the page
   */
  public record Told(String words, @Nullable String language) {}

  /** What speaks a language. */
  public static Gloss in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The rows of the table, in order, for a language other than English. */
  static List<Row> rows(Language language) {
    List<String> lines = Phrases.lines(Gloss.class, TABLE);
    List<String> columns = List.of(lines.getFirst().split("\t"));
    int told = columns.indexOf(language.tag());
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      if (cells.length != columns.size() || told < 0) {
        throw new IllegalStateException(TABLE + ": not a cell in each column: " + line);
      }
      rows.add(
          new Row(
              cells[columns.indexOf("kind")],
              SentencePattern.of(cells[columns.indexOf(Language.EN.tag())]),
              SentencePattern.of(cells[told]),
              cells[columns.indexOf("example")]));
    }
    return rows;
  }

  private static Map<String, List<Row>> byKind(List<Row> rows) {
    Map<String, List<Row>> byKind =
        rows.stream().collect(Collectors.groupingBy(Row::kind, Collectors.toUnmodifiableList()));
    for (Row row : rows) {
      for (String kind : row.english.kinds()) {
        if (Given.of(kind).isEmpty() && !byKind.containsKey(kind)) {
          throw new IllegalStateException(TABLE + ": no such phrases: " + kind);
        }
      }
      if (rows.stream().anyMatch(other -> other != row && other.isAsWritten(row))) {
        throw new IllegalStateException(TABLE + ": twice: " + row.english);
      }
    }
    return byKind;
  }

  /** The sentence in the language; as it is where the table does not know it. */
  public Told of(String sentence) {
    if (language == Language.EN) {
      return new Told(sentence, null);
    }
    String told = told(sentence);
    return told == null ? new Told(sentence, Language.EN.tag()) : new Told(told, null);
  }

  private @Nullable String told(String sentence) {
    Utterance said = Utterance.of(sentence);
    String told = told(SENTENCE, said, said.whole(), 0);
    if (told != null || sentence.isEmpty() || !Character.isUpperCase(sentence.charAt(0))) {
      return told;
    }
    String lower = Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    Utterance inner = Utterance.of(lower);
    told = told(SENTENCE, inner, inner.whole(), 0);
    return told == null ? null : Character.toUpperCase(told.charAt(0)) + told.substring(1);
  }

  /** A phrase of a kind; null where no row knows it. */
  @Nullable String told(String kind, Utterance said, Span span, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    for (Row row : byKind.getOrDefault(kind, List.of())) {
      List<Span> places = row.english.match(said, span);
      String told = places == null ? null : told(row, places, said, depth);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private @Nullable String told(Row row, List<Span> places, Utterance said, int depth) {
    Map<String, Deque<String>> words = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      String kind = row.english.kinds().get(i);
      String told = told(kind, places.get(i), said, depth);
      if (told == null) {
        return null;
      }
      words.computeIfAbsent(kind, k -> new ArrayDeque<>()).add(told);
    }
    return row.told.fill(kind -> Objects.requireNonNull(words.get(kind)).remove());
  }

  /** What stands in a place of a kind; null where it is a phrase that no row knows. */
  private @Nullable String told(String kind, Span place, Utterance said, int depth) {
    Optional<Given> given = Given.of(kind);
    return given.isPresent()
        ? given.get().in(language.locale(), place.of(said.text()))
        : told(kind, said, place, depth + 1);
  }
}

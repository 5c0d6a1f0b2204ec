package org.saksi.app.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words under keys, in one language: a column of a table. Immutable and thread-safe.
 *
 * <pre>{@code
 * Phrases.beside(Words.class, "words.tsv").get(Language.EN).count("count.reports", 3);   // 3 reports
 * }</pre>
 */
public final class Phrases {

  private final Map<String, String> byKey;

  private Phrases(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /**
   * What a table says in each language.
   *
   * @param table name of a resource beside a class: a line of headings, then in each line a key and
   *     its words in every language, with tabs between
   * @throws IllegalStateException if a line has too few words or too many, or a key comes twice
   */
  public static Map<Language, Phrases> beside(Class<?> place, String table) {
    Map<Language, Phrases> all = new EnumMap<>(Language.class);
    List<String> lines = lines(place, table);
    for (Language language : Language.values()) {
      Map<String, String> byKey = new HashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] row = line.split("\t");
        if (row.length != 1 + Language.values().length) {
          throw new IllegalStateException(table + ": not three columns: " + line);
        }
        if (byKey.put(row[0], row[1 + language.ordinal()]) != null) {
          throw new IllegalStateException(table + ": twice: " + row[0]);
        }
      }
      all.put(language, new Phrases(byKey));
    }
    return all;
  }

  /** The lines of a table. */
  static List<String> lines(Class<?> place, String table) {
    try (InputStream bytes = Objects.requireNonNull(place.getResourceAsStream(table), table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Everything there are words for. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  /**
   * The words with a key.
   *
   * @param values what stands in the places of {@code %s} and {@code %d}
   */
  public String of(String key, Object... values) {
    String words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return values.length == 0 ? words : words.formatted(values);
  }

  /** Words with a count in them; one is told apart from many, under a key that ends so. */
  public String count(String key, int count) {
    return of(count == 1 ? key + ".one" : key, count);
  }
}

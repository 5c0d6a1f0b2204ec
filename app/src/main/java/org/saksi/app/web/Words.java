package org.saksi.app.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;

/** What pages say themselves, in one language. Immutable and thread-safe. */
public final class Words {

  /** The languages there are, each with the words of its column in {@code words.tsv}. */
  enum Language {
    ID,
    EN;

    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The language with a tag; Indonesian where there is none such. */
    static Language of(@Nullable String tag) {
      return EN.tag().equals(tag) ? EN : ID;
    }
  }

  private static final String TABLE = "words.tsv";
  private static final Map<Language, Words> ALL = read();

  private final Language language;
  private final Map<String, String> byKey = new HashMap<>();
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;

  private Words(Language language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(language.tag());
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    minute = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale);
  }

  static Words in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** What is said in the language with a tag, {@code id} or {@code en}. */
  public static Words in(String tag) {
    return in(Language.of(tag));
  }

  private static Map<Language, Words> read() {
    Map<Language, Words> all =
        Map.of(Language.ID, new Words(Language.ID), Language.EN, new Words(Language.EN));
    try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(TABLE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .forEach(line -> {
            String[] row = line.split("\t");
            if (row.length != 1 + Language.values().length) {
              throw new IllegalStateException(TABLE + ": not three columns: " + line);
            }
            for (Language language : Language.values()) {
              String word = row[1 + language.ordinal()];
              if (Objects.requireNonNull(all.get(language)).byKey.put(row[0], word) != null) {
                throw new IllegalStateException(TABLE + ": twice: " + row[0]);
              }
            }
          });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return all;
  }

  Language language() {
    return language;
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

  /** Words with a count in them; in English one is told apart from many. */
  String count(String key, int count) {
    return of(count == 1 ? key + ".one" : key, count);
  }

  /** A day, or a moment by the outlet's clock. */
  String date(Published published) {
    return published.moment() == null
        ? published.date().format(day)
        : published.moment().format(minute);
  }

  /** A moment by this machine's clock. */
  public String moment(Instant instant) {
    return minute.format(instant.atZone(ZoneId.systemDefault()));
  }
}

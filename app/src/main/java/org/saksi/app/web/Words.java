package org.saksi.app.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saksi.app.language.Gloss;
import org.saksi.app.language.Language;
import org.saksi.app.language.Phrases;
import org.saksi.report.Published;

/** What pages say themselves, in one language. Immutable and thread-safe. */
public final class Words {

  private static final Map<Language, Phrases> TABLE = Phrases.beside(Words.class, "words.tsv");
  private static final Map<Language, Words> ALL =
      Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Words::new));

  private final Language language;
  private final Phrases phrases;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;

  private Words(Language language) {
    this.language = language;
    phrases = Objects.requireNonNull(TABLE.get(language));
    day = DateTimeFormatter.ofPattern(of("date.day"), language.locale());
    minute = DateTimeFormatter.ofPattern(of("date.minute"), language.locale());
  }

  static Words in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** What is said in the language with a tag, {@code id} or {@code en}. */
  public static Words in(String tag) {
    return in(Language.of(tag));
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
    return phrases.of(key, values);
  }

  /** Words with a count in them; in English one is told apart from many. */
  String count(String key, int count) {
    return phrases.count(key, count);
  }

  /** A sentence of Saksi in the language, if it can be said in it. */
  Gloss.Told told(String sentence) {
    return Gloss.in(language).of(sentence);
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

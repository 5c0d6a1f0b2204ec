package org.saksi.app.html;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.app.calendar.Calendar;
import org.saksi.app.language.Gloss;
import org.saksi.app.language.Language;
import org.saksi.app.language.Numeral;
import org.saksi.app.language.Phrases;

/**
 * What a page says beside the words of the reports, in one language: a column of {@code
 * labels.tsv}, and dates and numbers as they are written in it. Immutable and thread-safe.
 */
final class Labels {

  private static final Map<Language, Phrases> TABLE = Phrases.beside(Labels.class, "labels.tsv");
  private static final Map<Language, Labels> ALL =
      Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Labels::new));

  /** Those of a file that stands alone. */
  static final Labels ENGLISH = in(Language.EN);

  /** Where a style sheet or script has a label, as <code>{{popup.close}}</code>. */
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)\\}\\}");

  private final Language language;
  private final Phrases phrases;
  private final Calendar calendar;

  private Labels(Language language) {
    this.language = language;
    phrases = Objects.requireNonNull(TABLE.get(language));
    calendar = Calendar.in(language);
  }

  static Labels in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The label with a key.
   *
   * @param values what stands in the places of {@code %s} and {@code %d}
   */
  String of(String key, Object... values) {
    return phrases.of(key, values);
  }

  /** The label of one of a family: {@code status.single} of {@code Status.SINGLE}. */
  String of(String family, Enum<?> one) {
    return of(family + "." + one.name().toLowerCase(Locale.ROOT));
  }

  /** A label with a count in it; one is told apart from many. */
  String count(String key, int count) {
    return phrases.count(key, count);
  }

  Calendar calendar() {
    return calendar;
  }

  String number(BigDecimal value) {
    return Numeral.of(value, language.locale());
  }

  /** A sentence of Saksi in the language of the labels, if it can be said in it. */
  Gloss.Told told(String sentence) {
    return Gloss.in(language).of(sentence);
  }

  /** As short as an axis needs it: {@code 412.4B}. */
  String tick(BigDecimal value) {
    return Numeral.brief(value, language.locale());
  }

  /**
   * What marks words that are English in every language, such as the rule of a quotation: their tag
   * where the page speaks another; null where it speaks English anyway.
   */
  @Nullable String english() {
    return language == Language.EN ? null : Language.EN.tag();
  }

  /** Writes words that are English in every language. */
  void writeEnglish(Html html, String words) {
    if (english() == null) {
      html.text(words);
    } else {
      html.element("span", words, "lang", english());
    }
  }

  /** Puts the labels of a style sheet or script in their places. */
  String fill(String asset) {
    return PLACE.matcher(asset).replaceAll(place -> Matcher.quoteReplacement(of(place.group(1))));
  }
}

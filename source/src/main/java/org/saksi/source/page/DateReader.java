package org.saksi.source.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/**
 * Reads dates as machines and as people write them: {@code 2026-02-03T10:00:00+0700}, {@code
 * Selasa, 3 Februari 2026 | 10:00 WIB}, {@code February 3, 2026}. Thread-safe.
 */
final class DateReader {

  /** Each part is of bounded length. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})"
              + "(?:[T ]{1,2}(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?"
              + " ?(Z|GMT|UTC|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?");

  private static final String CLOCK =
      "(?:[^\\d\\p{L}]{1,8}(?:\\p{L}{2,6}[ .:]{1,2})?(\\d{1,2})[:.](\\d{2})(?![.:]?\\d{3})"
          + "(?::\\d{2})?(?:[\\s()]{0,3}(\\p{L}{2,4}))?)?";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[\\s.-]{1,3}(\\p{L}{3,12})[\\s.,-]{1,3}(\\d{4})" + CLOCK);

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s{1,3}(\\d{1,2}),?\\s{1,3}(\\d{4})" + CLOCK);

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + CLOCK);

  /** A longer text is no date. */
  private static final int LONGEST = 200;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, ZoneOffset> zones = new HashMap<>();
  private final ZoneOffset home;

  /** Weekdays and months that are of the language, and none of English. */
  private final Set<String> own = new HashSet<>();

  DateReader() {
    LanguagePack language = LanguagePack.of("id");
    for (Month month : Month.values()) {
      months.put(english(month, TextStyle.FULL), month.getValue());
      months.put(english(month, TextStyle.SHORT), month.getValue());
    }
    for (Table.Row row : language.table("months").rows()) {
      if (months.put(row.form(), Integer.valueOf(row.text("month"))) == null) {
        own.add(row.form());
      }
    }
    own.addAll(language.table("weekdays").forms());
    ZoneOffset first = null;
    for (Table.Row row : language.table("time-zones").rows()) {
      if (!row.text("offset").isEmpty()) {
        ZoneOffset offset = ZoneOffset.of(row.text("offset"));
        zones.put(row.form(), offset);
        first = first == null ? offset : first;
      }
    }
    home = first == null ? ZoneOffset.UTC : first;
  }

  private static String english(Month month, TextStyle style) {
    return month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  /** The clock that most writers of the language mean when they name none. */
  ZoneOffset home() {
    return home;
  }

  /** A date as machines write it; null if it is none or cannot be. */
  @Nullable WrittenDate machine(String text) {
    Matcher matcher = MACHINE.matcher(text.strip());
    if (!matcher.lookingAt()) {
      return null;
    }
    LocalDate date = day(matcher.group(1), number(matcher.group(2)), matcher.group(3));
    if (date == null || matcher.group(4) == null) {
      return date == null ? null : new WrittenDate(date, null, null);
    }
    LocalTime clock = clock(matcher.group(4), matcher.group(5), matcher.group(6));
    return new WrittenDate(date, clock, clock == null ? null : offset(matcher.group(7)));
  }

  /** The first date in a line that people read; null if there is none. */
  @Nullable WrittenDate written(String line) {
    if (line.length() > LONGEST || !WrittenDate.hasYear(line)) {
      return null;
    }
    Matcher matcher = DAY_FIRST.matcher(line);
    while (matcher.find()) {
      WrittenDate date = written(line, matcher, matcher.group(1), month(matcher.group(2)));
      if (date != null) {
        return date;
      }
    }
    matcher = MONTH_FIRST.matcher(line);
    while (matcher.find()) {
      WrittenDate date = written(line, matcher, matcher.group(2), month(matcher.group(1)));
      if (date != null) {
        return date;
      }
    }
    matcher = NUMBERS.matcher(line);
    return matcher.find()
        ? written(line, matcher, matcher.group(1), number(matcher.group(2)))
        : null;
  }

  private @Nullable WrittenDate written(String line, Matcher matcher, String day, int month) {
    LocalDate date = day(matcher.group(3), month, day);
    if (date == null) {
      return null;
    }
    LocalTime clock =
        matcher.group(4) == null ? null : clock(matcher.group(4), matcher.group(5), null);
    String zone = matcher.group(6) == null ? "" : matcher.group(6).toLowerCase(Locale.ROOT);
    ZoneOffset offset = zones.get(zone);
    return new WrittenDate(
        date, clock, clock == null ? null : offset == null && isOwn(line) ? home : offset);
  }

  /** Whether a line names a weekday or a month as only the language does. */
  private boolean isOwn(String line) {
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+")) {
      if (own.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private int month(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    return WrittenDate.day(number(year), month, number(day));
  }

  private static @Nullable LocalTime clock(String hour, String minute, @Nullable String second) {
    int h = number(hour);
    int m = number(minute);
    int s = second == null ? 0 : number(second);
    return h > 23 || m > 59 || s > 59 ? null : LocalTime.of(h, m, s);
  }

  private static @Nullable ZoneOffset offset(@Nullable String written) {
    if (written == null) {
      return null;
    }
    if (Character.isLetter(written.charAt(0))) {
      return ZoneOffset.UTC;
    }
    int hours = number(written.substring(1, 3));
    int minutes = written.length() > 3 ? number(written.substring(written.length() - 2)) : 0;
    int sign = written.charAt(0) == '-' ? -1 : 1;
    return hours > 17 || minutes > 59
        ? null
        : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

package org.saksi.reading.time;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguagePack;
import org.saksi.language.Numerals;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.language.WordMap;

/** The words of time of a language, by role. Immutable and thread-safe. */
final class TimeLexicon {

  /** Whose clock a time is of, and whether the words that say so belong to the expression. */
  private record Zone(@Nullable ZoneOffset offset, boolean inside) {}

  /** The roles whose words may begin a time expression, or what only looks like one. */
  private static final Set<Role> STARTING = EnumSet.range(Role.DAY, Role.BLOCK);

  /** Of these, the ones whose phrases are all there is to read. */
  private static final Set<Role> PHRASES =
      EnumSet.of(Role.THEN, Role.REFERENCE, Role.YEAR_TO_DATE, Role.BLOCK);

  /** They make words of the names of units, and are none themselves. */
  private static final Set<Role> PREFIXES = EnumSet.of(Role.ONE, Role.BER);

  private final Map<Role, Phrases<String>> phrases = new EnumMap<>(Role.class);
  private final Map<Role, Set<String>> forms = new EnumMap<>(Role.class);
  private final Map<String, Integer> months = new WordMap<>();
  private final Set<String> shortMonths = WordMap.set();
  private final Map<String, DayOfWeek> weekdays = new WordMap<>();
  private final Map<String, TimeUnit> units = new WordMap<>();
  private final Phrases<Zone> zones = new Phrases<>();
  private final ZoneOffset home;
  private final Phrases<String> cues = new Phrases<>();
  private final Phrases<String> modifiers = new Phrases<>();
  private final Set<String> starts = WordMap.set();
  private final Set<String> phraseStarts = WordMap.set();
  private final Numerals numerals;
  private final String clitic;
  private final Set<String> by;
  private final Set<String> quarters;

  TimeLexicon(LanguagePack language) {
    numerals = new Numerals(language);
    for (Role role : Role.values()) {
      phrases.put(role, new Phrases<>());
    }
    Table words = language.table("time-words");
    for (Table.Row row : words.rows()) {
      Role role = Role.valueOf(row.text("role"));
      if (!PREFIXES.contains(role)) {
        put(role, row.form(), row.text("value"));
      }
    }
    clitic = words.formsWhere("role", Role.CLITIC.name()).iterator().next();
    by = words.formsWhere("role", Role.BY.name());
    quarters = words.formsWhere("role", Role.QUARTER.name());
    for (int number = 1; number <= 4; number++) {
      for (String form : quarters) {
        starts.add(form + number);
      }
    }
    readNames(language);
    home = ZoneOffset.of(language.table("time-zones").rows().getFirst().text("offset"));
    readUnits(language, words);
    language.table("cues").rows().forEach(row -> cues.put(row.form(), row.form()));
    Set<String> until = words.formsWhere("role", Role.TO.name());
    for (Table.Row row : language.table("modifiers").rows()) {
      if (row.text("place").equals("BEFORE") && !until.contains(row.form())) {
        modifiers.put(row.form(), row.text("modifier"));
        phraseStarts.add(firstWord(row.form()));
      }
    }
    starts.addAll(months.keySet());
    starts.addAll(weekdays.keySet());
  }

  /** The clock by which most writers and readers of the language live. */
  ZoneOffset home() {
    return home;
  }

  private void put(Role role, String form, String value) {
    phrase(role).put(form, value);
    forms.computeIfAbsent(role, r -> WordMap.set()).add(form);
    if (STARTING.contains(role)) {
      (PHRASES.contains(role) ? phraseStarts : starts).add(firstWord(form));
    }
  }

  private void readNames(LanguagePack language) {
    for (Table.Row row : language.table("months").rows()) {
      months.put(row.form(), Integer.valueOf(row.text("month")));
      if (row.text("written").equals("short")) {
        shortMonths.add(row.form());
      }
    }
    for (Table.Row row : language.table("weekdays").rows()) {
      weekdays.put(row.form(), DayOfWeek.of(Integer.parseInt(row.text("day"))));
    }
    for (Table.Row row : language.table("time-zones").rows()) {
      String offset = row.text("offset");
      zones.put(
          row.form(),
          new Zone(offset.isEmpty() ? null : ZoneOffset.of(offset), row.text("span").equals("in")));
    }
  }

  private void readUnits(LanguagePack language, Table words) {
    String one = words.formsWhere("role", Role.ONE.name()).iterator().next();
    String ber = words.formsWhere("role", Role.BER.name()).iterator().next();
    for (Table.Row row : language.table("time-units").rows()) {
      TimeUnit unit = TimeUnit.valueOf(row.text("unit"));
      units.put(row.form(), unit);
      starts.add(row.form());
      phrase(Role.ONE).put(one + row.form(), unit.name());
      starts.add(one + row.form());
      phrase(Role.BER).put(ber + row.form() + "-" + row.form(), unit.name());
      starts.add(ber + row.form() + "-" + row.form());
    }
  }

  private static String firstWord(String form) {
    int blank = form.indexOf(' ');
    return blank < 0 ? form : form.substring(0, blank);
  }

  private Phrases<String> phrase(Role role) {
    Phrases<String> found = phrases.get(role);
    if (found == null) {
      throw new IllegalStateException("no phrases of " + role);
    }
    return found;
  }

  Numerals numerals() {
    return numerals;
  }

  /** A time expression that has parts may begin with this word. Numbers must be asked for apart. */
  boolean mayStart(String normal) {
    return starts.contains(normal) || normal.indexOf('-') > 0 && starts.contains(firstHalf(normal));
  }

  /** A fixed phrase, or a modifier before a time, may begin with this word. */
  boolean mayStartPhrase(String normal) {
    return phraseStarts.contains(normal);
  }

  /** The longest phrase of a role at a token, or null. */
  Phrases.@Nullable Match<String> at(Role role, TokenRun run, int at) {
    return at < 0 ? null : phrase(role).longestAt(run.tokens(), at, run.size());
  }

  /** The index behind the longest phrase of a role at a token, or -1. */
  int endOf(Role role, TokenRun run, int at) {
    Phrases.Match<String> match = at(role, run, at);
    return match == null ? -1 : match.end();
  }

  /** The index behind an optional phrase: {@code at} itself where there is none. */
  int skip(Role role, TokenRun run, int at) {
    int end = endOf(role, run, at);
    return end < 0 ? at : end;
  }

  /**
   * The index behind the name of a clock's zone, or {@code at} where there is none or where it is
   * no part of the time expression.
   */
  int skipZone(TokenRun run, int at) {
    Phrases.Match<Zone> match = zones.longestAt(run.tokens(), at, run.size());
    return match == null || !match.value().inside() ? at : match.end();
  }

  /** A zone is named at a token, so that what stands before it is a clock time. */
  boolean isZone(TokenRun run, int at) {
    return zones.longestAt(run.tokens(), at, run.size()) != null;
  }

  /** The offset of the zone named at a token, or null where none is or nobody can know it. */
  @Nullable ZoneOffset zone(TokenRun run, int at) {
    Phrases.Match<Zone> match = zones.longestAt(run.tokens(), at, run.size());
    return match == null ? null : match.value().offset();
  }

  /** A word that reports speech stands at a token. */
  boolean isCue(TokenRun run, int at) {
    return cues.longestAt(run.tokens(), at, run.size()) != null;
  }

  /** A word that reports speech ends before a token, so that a name may follow. */
  boolean isCueEnd(TokenRun run, int at) {
    Phrases.Match<String> cue = at == 0 ? null : cues.longestAt(run.tokens(), at - 1, run.size());
    return cue != null && cue.end() == at;
  }

  /** A word has a role by itself. */
  boolean isForm(Role role, String normal) {
    return forms.getOrDefault(role, Set.of()).contains(normal);
  }

  /** The index behind words such as <i>sekitar</i>, or {@code at} where there are none. */
  int skipModifier(TokenRun run, int at) {
    Phrases.Match<String> match = modifiers.longestAt(run.tokens(), at, run.size());
    return match == null ? at : match.end();
  }

  /** The month whose full or short name stands at a token, or 0. */
  int month(TokenRun run, int at) {
    boolean whole = run.normal(at).indexOf('-') < 0 || lastMonth(run, at) > 0;
    return whole ? firstMonth(run, at) : 0;
  }

  /** As {@link #month}, also before a hyphen with something else behind it: <i>Juni-3</i>. */
  int firstMonth(TokenRun run, int at) {
    return run.isCapitalised(at) ? months.getOrDefault(firstHalf(run.normal(at)), 0) : 0;
  }

  /** The second month where a token joins two with a hyphen, <i>Maret-Mei</i>; else 0. */
  int lastMonth(TokenRun run, int at) {
    String normal = run.normal(at);
    int hyphen = normal.indexOf('-');
    return hyphen < 0 ? 0 : months.getOrDefault(normal.substring(hyphen + 1), 0);
  }

  private static String firstHalf(String normal) {
    int hyphen = normal.indexOf('-');
    return hyphen < 0 ? normal : normal.substring(0, hyphen);
  }

  boolean isShortMonth(TokenRun run, int at) {
    return shortMonths.contains(run.normal(at));
  }

  @Nullable DayOfWeek weekday(TokenRun run, int at) {
    return weekdays.get(firstHalf(run.normal(at)));
  }

  /** The second weekday where a token joins two with a hyphen, <i>Sabtu-Minggu</i>; else null. */
  @Nullable DayOfWeek lastWeekday(TokenRun run, int at) {
    String normal = run.normal(at);
    int hyphen = normal.indexOf('-');
    return hyphen < 0 ? null : weekdays.get(normal.substring(hyphen + 1));
  }

  /** The unit of time at a token, with or without a clitic: <i>tahun</i>, <i>tahunnya</i>. */
  @Nullable TimeUnit unit(TokenRun run, int at) {
    String normal = run.normal(at);
    TimeUnit unit = units.get(normal);
    if (unit == null && normal.endsWith(clitic)) {
      unit = units.get(normal.substring(0, normal.length() - clitic.length()));
    }
    return unit == null || endOf(Role.BLOCK, run, at) >= 0 ? null : unit;
  }

  /** The quarter that one token names, <i>Q1</i>, or 0. */
  int quarter(TokenRun run, int at) {
    String normal = run.normal(at);
    int number = normal.length() == 2 ? normal.charAt(1) - '0' : 0;
    boolean named =
        run.isCapitalised(at) && quarters.contains(normal.substring(0, normal.length() / 2));
    return named && number >= 1 && number <= 4 ? number : 0;
  }

  /** Where the mark of multiplication stands in a token such as <i>2x24</i>, or -1. */
  int indexOfBy(String normal) {
    int at = -1;
    for (String mark : by) {
      at = Math.max(at, normal.indexOf(mark));
    }
    return at;
  }
}

package org.saksi.reading.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change.Direction;
import org.saksi.annotation.Figure.Modifier;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Numerals;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.language.WordMap;

/** The words of numbers of a language, by role. Immutable and thread-safe. */
final class FigureLexicon {

  /** What a word does beside a number; see {@code figure-words.tsv}. */
  enum Role {
    AGE,
    UNDER_AGE,
    PERSON,
    POINTING,
    SCORE,
    STRENGTH,
    RANK,
    RANK_LABEL,
    WIDELY,
    STAGE,
    LABEL,
    VERSUS,
    LAW,
    BARE,
    OTHER,
    OF,
    CLASSIFIER,
    COUNTED,
    RATIO,
    PER,
    BETWEEN,
    BETWEEN_TO,
    TO,
    MARGIN,
    MINUS,
    LISTED,
    INTO,
    FROM,
    BY,
    AT_LEVEL,
    DEGREE,
    PLACE_HEAD,
    PART_HEAD,
    MANNER_HEAD,
    REACH,
    NO_SCOPE,
    BASIS,
    RECORD,
    RECENT,
    EITHER,
    HALF,
    SAME,
    NOT_ONE,
    SEQUENCE,
    SUPERLATIVE,
    NOT_COUNTED,
    COMPARED,
    SINCE,
    TOPIC_END,
    CHANGE_NOUN,
    OCCASION,
    ATTRIBUTE,
    COMPOUND,
    AGE_STEP,
    SIZE,
    VERB_PREFIX,
    NOUN
  }

  /**
   * A unit of measure.
   *
   * @param factor how many of {@code symbol} one is
   */
  record Measure(String symbol, BigDecimal factor) {}

  /** No phrase before a number has more words. */
  private static final int LONGEST_PHRASE = 4;

  /**
   * A word that tells of a change.
   *
   * @param direction which way it goes; null where only its values can tell
   */
  record ChangeWord(@Nullable Direction direction) {}

  /** A shorter word with the prefix of a verb is more often a noun. */
  private static final int MIN_VERB = 6;

  /** A figure may begin with words of these. */
  private static final Set<Role> STARTING =
      Set.of(Role.RANK, Role.RANK_LABEL, Role.STAGE, Role.BETWEEN);

  private final Map<Role, Phrases<Role>> phrases = new EnumMap<>(Role.class);
  private final Map<Role, Set<String>> forms = new EnumMap<>(Role.class);
  private final Phrases<String> currenciesBefore = new Phrases<>();
  private final Phrases<String> currenciesAfter = new Phrases<>();
  private final Phrases<Measure> measures = new Phrases<>();
  private final Phrases<Modifier> modifiersBefore = new Phrases<>();
  private final Phrases<Modifier> modifiersAfter = new Phrases<>();
  private final Map<String, ChangeWord> changes = new WordMap<>();
  private final Map<String, TimeUnit> timeUnits = new WordMap<>();
  private final Set<String> modifierWords = WordMap.set();
  private final Set<String> starts = WordMap.set();
  private final Set<String> reporting;
  private final Numerals numerals;
  private final FunctionWords functionWords;

  FigureLexicon(LanguagePack language) {
    numerals = new Numerals(language);
    functionWords = new FunctionWords(language);
    reporting = language.table("cues").forms();
    for (Role role : Role.values()) {
      phrases.put(role, new Phrases<>());
      forms.put(role, WordMap.set());
    }
    for (Table.Row row : language.table("figure-words").rows()) {
      Role role = Role.valueOf(row.text("role"));
      phrase(role).put(row.form(), role);
      forms(role).add(row.form());
      if (STARTING.contains(role)) {
        start(row.form());
      }
    }
    readUnits(language);
    for (Table.Row row : language.table("modifiers").rows()) {
      boolean before = row.text("place").equals("BEFORE");
      Modifier modifier = Modifier.valueOf(row.text("modifier"));
      (before ? modifiersBefore : modifiersAfter).put(row.form(), modifier);
      if (before) {
        start(row.form());
        modifierWords.add(row.form().substring(row.form().lastIndexOf(' ') + 1));
      }
    }
    for (Table.Row row : language.table("change-words").rows()) {
      String way = row.text("direction");
      changes.put(row.form(), new ChangeWord(way.equals("OPEN") ? null : Direction.valueOf(way)));
    }
  }

  private void readUnits(LanguagePack language) {
    for (Table.Row row : language.table("currencies").rows()) {
      boolean before = row.text("place").equals("BEFORE");
      (before ? currenciesBefore : currenciesAfter).put(row.form(), row.text("code"));
      if (before) {
        start(row.form());
      }
    }
    for (Table.Row row : language.table("units").rows()) {
      BigDecimal factor = new BigDecimal(row.text("factor"));
      measures.put(row.form(), new Measure(row.text("symbol"), factor));
    }
    for (Table.Row row : language.table("time-units").rows()) {
      timeUnits.put(row.form(), TimeUnit.valueOf(row.text("unit")));
    }
  }

  private void start(String form) {
    int blank = form.indexOf(' ');
    starts.add(blank < 0 ? form : form.substring(0, blank));
  }

  private Phrases<Role> phrase(Role role) {
    Phrases<Role> found = phrases.get(role);
    if (found == null) {
      throw new IllegalStateException("no phrases of " + role);
    }
    return found;
  }

  private Set<String> forms(Role role) {
    Set<String> found = forms.get(role);
    if (found == null) {
      throw new IllegalStateException("no forms of " + role);
    }
    return found;
  }

  Numerals numerals() {
    return numerals;
  }

  /** A figure may begin with this word. Numbers must be asked for apart. */
  boolean mayStart(String normal) {
    return starts.contains(normal);
  }

  /** The index behind the longest phrase of a role at a token, or -1. */
  int endOf(Role role, TokenRun run, int at) {
    Phrases.Match<Role> match =
        at < 0 ? null : phrase(role).longestAt(run.tokens(), at, run.size());
    return match == null ? -1 : match.end();
  }

  /** The index of the first token of the phrase of a role that ends before a token, or -1. */
  int startOf(Role role, TokenRun run, int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_PHRASE); at--) {
      if (endOf(role, run, at) == end) {
        return at;
      }
    }
    return -1;
  }

  /** The index before the modifiers that end before a token, or {@code end} itself. */
  int beforeModifiers(TokenRun run, int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_PHRASE); at--) {
      Phrases.Match<Modifier> match = modifierBefore(run, at);
      if (match != null && match.end() == end) {
        return at;
      }
    }
    int between = startOf(Role.BETWEEN, run, end);
    return between < 0 ? end : between;
  }

  /** The one word is of that role. */
  boolean is(Role role, String normal) {
    return forms(role).contains(normal);
  }

  /** The word begins with an affix of that role and goes on. */
  boolean hasPrefix(Role role, String normal) {
    return forms(role).stream()
        .anyMatch(prefix -> normal.length() > prefix.length() && normal.startsWith(prefix));
  }

  /** A comma, or a word that joins the items of a list. */
  boolean isListMark(TokenRun run, int at) {
    return run.is(at, ",") || is(Role.LISTED, run.normal(at));
  }

  Phrases.@Nullable Match<String> currencyBefore(TokenRun run, int at) {
    return currenciesBefore.longestAt(run.tokens(), at, run.size());
  }

  Phrases.@Nullable Match<String> currencyAfter(TokenRun run, int at) {
    return currenciesAfter.longestAt(run.tokens(), at, run.size());
  }

  Phrases.@Nullable Match<Measure> measure(TokenRun run, int at) {
    return measures.longestAt(run.tokens(), at, run.size());
  }

  Phrases.@Nullable Match<Modifier> modifierBefore(TokenRun run, int at) {
    return modifiersBefore.longestAt(run.tokens(), at, run.size());
  }

  Phrases.@Nullable Match<Modifier> modifierAfter(TokenRun run, int at) {
    return modifiersAfter.longestAt(run.tokens(), at, run.size());
  }

  @Nullable ChangeWord change(String normal) {
    return changes.get(normal);
  }

  @Nullable TimeUnit timeUnit(String normal) {
    return timeUnits.get(normal);
  }

  boolean isFunctionWord(String normal) {
    return functionWords.contains(normal);
  }

  /** The word opens a clause that depends on another. */
  boolean opensClause(String normal) {
    FunctionWords.Role role = functionWords.roleOf(normal);
    return role == FunctionWords.Role.SUBORDINATOR
        || role == FunctionWords.Role.HYPOTHETICAL
        || role == FunctionWords.Role.TEMPORAL;
  }

  /** The word reports speech. */
  boolean isReporting(String normal) {
    return reporting.contains(normal);
  }

  /** A word such as <i>yang</i>. */
  boolean isRelative(String normal) {
    return functionWords.roleOf(normal) == FunctionWords.Role.RELATIVE;
  }

  /** A plain word that a number may follow even where it is written with a capital. */
  boolean isPlain(String normal) {
    return functionWords.contains(normal)
        || modifierWords.contains(normal)
        || is(Role.BARE, normal)
        || is(Role.SCORE, normal);
  }

  /** The word can be what is counted: no function word and no verb. */
  boolean isNoun(String normal) {
    if (functionWords.contains(normal)
        || is(Role.NOT_COUNTED, normal)
        || is(Role.OTHER, normal)
        || is(Role.LISTED, normal)
        || is(Role.INTO, normal)
        || is(Role.MINUS, normal)) {
      return false;
    }
    return normal.length() < MIN_VERB
        || !hasPrefix(Role.VERB_PREFIX, normal)
        || is(Role.NOUN, normal)
        || is(Role.COUNTED, normal);
  }
}

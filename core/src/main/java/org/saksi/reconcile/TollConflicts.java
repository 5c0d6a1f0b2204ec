package org.saksi.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reconcile.Pair.Place;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * One event of two tolls, in whatever words: <i>menewaskan tiga orang</i> against <i>lima orang
 * meninggal</i>. A report tells a toll if all that it counts of the dead, the hurt or the missing
 * is one exact number, of anybody and of now: none <i>lainnya</i>, <i>di antaranya</i>, no guess.
 * Both are of one day, neither knows the other's number, and where one names a place the other
 * knows it.
 */
final class TollConflicts implements ConflictFinder {

  /** Tokens between a count and the word that says what became of those counted. */
  private static final int REACH = 3;

  /** Days before its publication of which a report may tell as of now. */
  private static final int RECENT = 3;

  /** What a word says of those who are counted; the table {@code tolls} sorts words into these. */
  private enum Word {
    DEAD,
    HURT,
    MISSING,
    PEOPLE,
    PART;

    boolean isFate() {
      return compareTo(PEOPLE) < 0;
    }
  }

  /** Where it stands what became of how many. */
  private record Toll(Side side, Figure figure, Word fate, Span clause) {

    String value() {
      return side.valueOf(figure);
    }

    Place place() {
      return Conflict.place(side, figure.span().hull(clause));
    }
  }

  private static final int UNSURE =
      Mark.HEDGE.bit() | Mark.DENIES.bit() | Mark.CONDITION.bit() | Mark.PLANNED.bit();

  private final Map<String, Word> words = new HashMap<>();

  TollConflicts(LanguagePack language) {
    for (Table.Row row : language.table("tolls").rows()) {
      words.put(row.form(), Word.valueOf(row.text("kind").toUpperCase(Locale.ROOT)));
    }
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<Word, List<Toll>> tolls = new TreeMap<>();
    for (Side side : story.sides()) {
      for (Toll toll : tollsOf(side)) {
        tolls.computeIfAbsent(toll.fate, fate -> new ArrayList<>()).add(toll);
      }
    }
    return tolls.values().stream()
        .map(TollConflicts::disputed)
        .filter(disputed -> !disputed.isEmpty())
        .map(TollConflicts::conflict)
        .toList();
  }

  /** Those against which another stands. */
  private static List<Toll> disputed(List<Toll> tolls) {
    return tolls.stream()
        .filter(toll -> tolls.stream().anyMatch(other -> isAgainst(toll, other)))
        .toList();
  }

  private static boolean isAgainst(Toll x, Toll y) {
    return !x.value().equals(y.value()) && areOfOneEvent(x, y);
  }

  private static Conflict conflict(List<Toll> disputed) {
    Toll first = disputed.getFirst();
    Toll other = disputed.stream().filter(toll -> isAgainst(first, toll)).findFirst().orElseThrow();
    String why =
        Phrase.sentence(
            "One event of two tolls: %s.", Conflict.against(first.place(), other.place()));
    return new Conflict(
        true, Finding.Kind.FIGURE, why, disputed.stream().map(Toll::place).toList());
  }

  private static boolean areOfOneEvent(Toll x, Toll y) {
    return !x.side.outlet().equals(y.side.outlet())
        && hasHour(x.side) == hasHour(y.side)
        && FigureConflicts.areOfOneDay(x.side, y.side)
        && !FigureComparer.isLater(x.side, y.side)
        && !FigureComparer.isLater(y.side, x.side)
        && !isKnown(x, y.side)
        && !isKnown(y, x.side)
        && FigureComparer.byTime(x.place(), x.figure, y.place(), y.figure) == null
        && arePlacesKnown(x, y.side)
        && arePlacesKnown(y, x.side);
  }

  /** Of a report of a day nobody knows whether it came before another's hour. */
  private static boolean hasHour(Side side) {
    Published published = side.reading().report().published();
    return published != null && published.moment() != null;
  }

  private static boolean isKnown(Toll toll, Side other) {
    return other.reading().figures().stream()
        .anyMatch(figure -> other.valueOf(figure).equals(toll.value()));
  }

  /** All places of its sentence are named in the other report too: neither is of a part. */
  private static boolean arePlacesKnown(Toll toll, Side other) {
    Span sentence = toll.side.sentencesAround(toll.figure.span());
    Keys places = toll.side.names().in(sentence, Entity.Type.PLACE);
    for (int i = 0; i < places.size(); i++) {
      if (!other.names().all().contains(places.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** One for each fate that the report gives one number for. */
  private List<Toll> tollsOf(Side side) {
    Map<Word, Toll> tolls = new HashMap<>();
    Set<Word> unclear = new HashSet<>();
    for (Figure figure : side.reading().figures()) {
      Toll toll = figure.unit() instanceof Unit.Count count ? toll(side, figure, count) : null;
      if (toll != null) {
        Toll known = tolls.putIfAbsent(toll.fate, toll);
        if (!isClear(toll) || known != null && !known.value().equals(toll.value())) {
          unclear.add(toll.fate);
        }
      }
    }
    return tolls.values().stream().filter(toll -> !unclear.contains(toll.fate)).toList();
  }

  /** What became of those whom a figure counts; null if that is not said beside it. */
  private @Nullable Toll toll(Side side, Figure figure, Unit.Count count) {
    List<Token> tokens = side.reading().segmentation().tokens();
    Span counted = figure.span().hull(count.noun());
    int first = side.firstTokenAt(counted.start());
    int end = side.firstTokenAt(counted.end());
    for (int distance = 0; distance <= REACH + end - first; distance++) {
      for (int at : new int[] {first - distance, first + distance}) {
        Word word = isBeside(side, figure, at) ? words.get(tokens.get(at).normal()) : null;
        if (word != null && word.isFate()) {
          return new Toll(side, figure, word, counted.hull(tokens.get(at).span()));
        }
      }
    }
    return null;
  }

  /** A token of the figure's clause with no other figure between. */
  private static boolean isBeside(Side side, Figure figure, int at) {
    List<Token> tokens = side.reading().segmentation().tokens();
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    Span between = figure.span().hull(tokens.get(at).span());
    return side.sentenceAt(between) == side.sentenceAt(figure.span())
        && side.figuresIn(between).size() == 1
        && side.tokensIn(between).stream()
            .allMatch(token -> token.isWord() || figure.span().contains(token.span()));
  }

  /** An exact number of anybody, of now. */
  private boolean isClear(Toll toll) {
    Side side = toll.side;
    Figure figure = toll.figure;
    int first = Math.max(side.firstTokenOfSentence(toll.clause), firstToken(toll) - REACH);
    int end = side.firstTokenAt(toll.clause.end());
    return figure.quantity() instanceof Quantity.Exact
        && figure.modifier() == null
        && figure.change() == null
        && (side.marks().of(first, end) & UNSURE) == 0
        && countsAnybody(toll)
        && isOfNow(toll);
  }

  private static int firstToken(Toll toll) {
    return toll.side.firstTokenAt(toll.clause.start());
  }

  private boolean countsAnybody(Toll toll) {
    List<Token> tokens = toll.side.reading().segmentation().tokens();
    int end = Math.min(tokens.size(), toll.side.firstTokenAt(toll.clause.end()) + REACH);
    boolean anybody = false;
    for (int i = Math.max(0, firstToken(toll) - REACH); i < end; i++) {
      Word word = words.get(tokens.get(i).normal());
      boolean inside = toll.clause.contains(tokens.get(i).span());
      anybody |= word == Word.PEOPLE && inside;
      if (word == Word.PART) {
        return false;
      }
    }
    return anybody;
  }

  private static boolean isOfNow(Toll toll) {
    Published published = toll.side.reading().report().published();
    Span sentence = toll.side.sentencesAround(toll.figure.span());
    return published != null
        && isRecent(toll.figure.period(), published.date())
        && toll.side.timesIn(sentence).stream()
            .map(TimeExpression::value)
            .allMatch(time -> isRecent(time, published.date()));
  }

  private static boolean isRecent(@Nullable TimeValue time, LocalDate day) {
    return !(time instanceof TimeValue.Interval known)
        || !known.start().toLocalDate().isBefore(day.minusDays(RECENT));
  }
}

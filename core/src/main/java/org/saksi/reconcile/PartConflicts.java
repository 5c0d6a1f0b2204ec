package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * A report whose total is not the sum of its parts: <i>12 orang, terdiri dari 5 laki-laki dan 8
 * perempuan</i>. More parts than the total always contradict it; fewer only where the words promise
 * all of them and no other number or word of the report makes up the rest.
 */
final class PartConflicts implements ConflictFinder {

  /** Tokens between a total and the words that open the list of its parts. */
  private static final int REACH = 12;

  /** A multiple of this is a round number, and its parts need not add up. */
  private static final BigDecimal ROUND = BigDecimal.valueOf(1000);

  /** What a word does around a list of parts; the table {@code parts} sorts words into these. */
  private enum Word {
    /** Promises all parts. */
    WHOLE,
    /** Opens the parts. */
    OPENER,
    /** Counts people, whose parts have many names. */
    PEOPLE,
    /** Names what is left of the total. */
    REST
  }

  private final Phrases<Word> openers = new Phrases<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> rests = new HashSet<>();
  private final PartList lists;

  PartConflicts(LanguagePack language) {
    for (Table.Row row : language.table("parts").rows()) {
      Word word = Word.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
      switch (word) {
        case WHOLE, OPENER -> openers.put(row.form(), word);
        case PEOPLE -> people.add(row.form());
        case REST -> rests.add(row.form());
      }
    }
    for (Table.Row row : language.table("roles").rows()) {
      people.add(row.form());
    }
    people.addAll(language.table("figure-words").formsWhere("role", "PERSON"));
    lists = new PartList(language);
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side side : story.sides()) {
      for (Figure figure : side.reading().figures()) {
        Conflict conflict = isExactCount(figure) && isMany(figure) ? conflict(side, figure) : null;
        if (conflict != null) {
          conflicts.add(conflict);
        }
      }
    }
    return conflicts;
  }

  /** A count as it is, neither rounded nor hedged nor a part of a change. */
  private static boolean isExactCount(Figure figure) {
    return figure.kind() == Figure.Kind.COUNT
        && figure.modifier() == null
        && figure.change() == null
        && figure.unit() instanceof Unit.Count
        && figure.quantity() instanceof Quantity.Exact exact
        && exact.value().signum() > 0
        && exact.value().remainder(ROUND).signum() != 0;
  }

  private static boolean isMany(Figure figure) {
    return value(figure).compareTo(BigDecimal.ONE) > 0;
  }

  private @Nullable Conflict conflict(Side side, Figure total) {
    Segmentation segmentation = side.reading().segmentation();
    int index = side.sentenceAt(total.span());
    if (index < 0) {
      return null;
    }
    Sentence sentence = segmentation.sentences().get(index);
    Phrases.Match<Word> opener = opener(side, total, sentence);
    if (opener == null) {
      return null;
    }
    List<Span> names = lists.names(side, opener.end(), sentence.endToken());
    if (names.size() > 1) {
      return isPeople(side, total) && value(total).compareTo(BigDecimal.valueOf(names.size())) < 0
          ? conflict(side, total, names, BigDecimal.valueOf(names.size()))
          : null;
    }
    List<Figure> parts = lists.figures(side, opener.end(), sentence.endToken());
    BigDecimal sum =
        parts.stream().map(PartConflicts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    int more = sum.compareTo(value(total));
    boolean alike =
        parts.size() > 1 && parts.stream().allMatch(part -> isPartOf(side, part, total));
    boolean proven =
        more > 0 || more < 0 && opener.value() == Word.WHOLE && !isMadeUp(side, total, sum, index);
    return alike && proven
        ? conflict(side, total, parts.stream().map(Figure::span).toList(), sum)
        : null;
  }

  private static Conflict conflict(Side side, Figure total, List<Span> parts, BigDecimal sum) {
    Span list = parts.getFirst().hull(parts.getLast());
    String why =
        Phrase.sentence(
            "The parts do not add up to the total: %s, but %s are %s.",
            Phrase.quote(total.span().of(side.body())),
            Phrase.quote(list.of(side.body())),
            sum.toPlainString());
    return new Conflict(
        true,
        Finding.Kind.FIGURE,
        why,
        List.of(Conflict.place(side, total.span()), Conflict.place(side, list)));
  }

  private static BigDecimal value(Figure figure) {
    return figure.quantity() instanceof Quantity.Exact exact ? exact.value() : BigDecimal.ZERO;
  }

  /** What opens the parts behind a total; the match ends where they begin. */
  private Phrases.@Nullable Match<Word> opener(Side side, Figure total, Sentence sentence) {
    Segmentation segmentation = side.reading().segmentation();
    List<Token> tokens = segmentation.tokens();
    int first = segmentation.tokenAtOrAfter(total.span().end());
    int limit = Math.min(sentence.endToken(), first + REACH);
    for (int i = first; i < limit && side.figuresIn(tokens.get(i).span()).isEmpty(); i++) {
      Phrases.Match<Word> match = openers.longestAt(tokens, i, sentence.endToken());
      if (tokens.get(i).is(":") || tokens.get(i).is("(")) {
        return new Phrases.Match<>(i + 1, Word.OPENER);
      }
      if (match != null) {
        boolean colon = match.end() < sentence.endToken() && tokens.get(match.end()).is(":");
        return colon ? new Phrases.Match<>(match.end() + 1, match.value()) : match;
      }
    }
    return null;
  }

  /** It counts some of what the total counts: the same noun, or people under another name. */
  private boolean isPartOf(Side side, Figure part, Figure total) {
    return isExactCount(part)
        && (counts(side, part, total) || isPeople(side, total) && isPeople(side, part));
  }

  private static boolean counts(Side side, Figure part, Figure total) {
    String counted = counted(side, total);
    return side.tokensIn(part.span()).stream().anyMatch(token -> token.is(counted));
  }

  private boolean isPeople(Side side, Figure figure) {
    return people.contains(counted(side, figure));
  }

  private static String counted(Side side, Figure figure) {
    return figure.unit() instanceof Unit.Count count
        ? side.tokensIn(count.noun()).getFirst().normal()
        : "";
  }

  /** The report gives the missing number, or says what the rest is. */
  private boolean isMadeUp(Side side, Figure total, BigDecimal sum, int sentence) {
    BigDecimal missing = value(total).subtract(sum);
    Segmentation segmentation = side.reading().segmentation();
    int next = Math.min(sentence + 1, segmentation.sentences().size() - 1);
    return side.reading().figures().stream().anyMatch(f -> value(f).compareTo(missing) == 0)
        || segmentation.tokensOf(segmentation.sentences().get(next)).stream()
            .anyMatch(token -> rests.contains(token.normal()));
  }
}

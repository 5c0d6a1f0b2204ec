package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.LanguagePack;
import org.saksi.language.Numerals;
import org.saksi.language.TokenRun;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * A report that points back at more things than it told of: <i>lima rumah terbakar … keenam rumah
 * itu</i>. The count must be the only place before at which the things are named, so that nothing
 * can have joined them.
 */
final class CollectiveConflicts implements ConflictFinder {

  /** <i>Kedua</i> also means both, whatever came before. */
  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

  /** Words that may stand between the things and the word that points. */
  private static final int WORDS = 2;

  /** Sentences between the count and what points back at it. */
  private static final int SENTENCES = 2;

  private final Numerals numerals;
  private final Set<String> others;

  CollectiveConflicts(LanguagePack language) {
    numerals = new Numerals(language);
    others = language.table("figure-words").formsWhere("role", "OTHER");
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side side : story.sides()) {
      Segmentation segmentation = side.reading().segmentation();
      for (Sentence sentence : segmentation.sentences()) {
        TokenRun run = TokenRun.of(segmentation, sentence);
        for (int i = 0; i + 1 < run.size(); i++) {
          Conflict conflict =
              numerals.mayStartOrdinal(run.token(i).normal())
                  ? conflict(side, run, i, sentence.firstToken() + i)
                  : null;
          if (conflict != null) {
            conflicts.add(conflict);
          }
        }
      }
    }
    return conflicts;
  }

  private @Nullable Conflict conflict(Side side, TokenRun run, int inRun, int at) {
    Numerals.Numeral all = numerals.ordinalAt(run, inRun);
    if (all == null
        || all.end() != inRun + 1
        || all.value().compareTo(FEWEST) < 0
        || !pointsBack(side, at)) {
      return null;
    }
    Figure count = onlyCount(side, at + 1);
    if (count == null || !isLess(count, all.value()) || names(side, all.value())) {
      return null;
    }
    Place told = Conflict.place(side, count.span());
    Place pointing = Conflict.place(side, side.reading().segmentation().spanOf(at, at + 2));
    String why = "More things are pointed back at than were told of: %s.";
    return new Conflict(
        true,
        Finding.Kind.FIGURE,
        Phrase.sentence(why, Conflict.against(told, pointing)),
        List.of(told, pointing));
  }

  /** The things are definite: <i>keenam rumah itu</i>, <i>keenam rumah warga tersebut</i>. */
  private static boolean pointsBack(Side side, int at) {
    List<Token> tokens = side.reading().segmentation().tokens();
    if (!mayOpen(side, at)) {
      return false;
    }
    int limit = Math.min(tokens.size(), at + WORDS + 2);
    for (int i = at + 2; i < limit && tokens.get(i).isWord(); i++) {
      Role role = side.marks().roleOf(i);
      if (role != null) {
        return role == Role.DETERMINER;
      }
    }
    return false;
  }

  /** Not behind the noun that it would rank: <i>anak ketiga pasangan itu</i>. */
  private static boolean mayOpen(Side side, int at) {
    if (at == 0
        || !side.reading().segmentation().tokens().get(at - 1).isWord()
        || side.marks().has(at - 1, Mark.ACT)) {
      return true;
    }
    Role role = side.marks().roleOf(at - 1);
    return role != null && role != Role.RELATIVE && role != Role.PARTICLE;
  }

  /** The count of these things shortly before, if nothing before names them but this count. */
  private @Nullable Figure onlyCount(Side side, int noun) {
    Segmentation segmentation = side.reading().segmentation();
    List<Token> tokens = segmentation.tokens();
    int key = side.keyAt(tokens.get(noun));
    int named = -1;
    for (int i = 0; i < noun - 1; i++) {
      if (side.keyAt(tokens.get(i)) == key) {
        if (named >= 0) {
          return null;
        }
        named = i;
      }
    }
    if (named < 0
        || segmentation.sentenceAt(tokens.get(noun).start())
                - segmentation.sentenceAt(tokens.get(named).start())
            > SENTENCES) {
      return null;
    }
    Span word = tokens.get(named).span();
    boolean alone = !others.contains(tokens.get(named + 1).normal());
    return side.figuresIn(word).stream()
        .filter(figure ->
            alone && figure.unit() instanceof Unit.Count count && count.noun().contains(word))
        .findFirst()
        .orElse(null);
  }

  private static boolean isLess(Figure count, BigDecimal all) {
    return count.modifier() == null
        && count.change() == null
        && count.quantity() instanceof Quantity.Exact exact
        && exact.value().compareTo(BigDecimal.ONE) > 0
        && exact.value().compareTo(all) < 0;
  }

  /** The report knows of so many of something. */
  private static boolean names(Side side, BigDecimal all) {
    return side.reading().figures().stream()
        .anyMatch(figure ->
            figure.quantity() instanceof Quantity.Exact exact && exact.value().compareTo(all) == 0);
  }
}

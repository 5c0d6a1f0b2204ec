package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * A report that calls one thing by two names of which only one can be right: a <i>panggilan
 * video</i> that becomes <i>panggilan telepon tersebut</i>. The second name points back, and
 * nothing before speaks of what it alone could name. Where a name is used loosely, as
 * <i>telepon</i> is, the difference is told but no conflict.
 */
final class RivalConflicts implements ConflictFinder {

  /** Sentences between two strict names of one thing; further off another thing may be meant. */
  private static final int SENTENCES = 1;

  private final FunctionWords functionWords;
  private final Phrases<Rival> rivals = new Phrases<>();

  RivalConflicts(LanguagePack language, FunctionWords functionWords) {
    this.functionWords = functionWords;
    for (Table.Row row : language.table("rivals").rows()) {
      rivals.put(
          row.form(), new Rival(row.form(), row.text("set"), row.text("sense").equals("loose")));
    }
  }

  /** A name: a row of the table. */
  private record Rival(String form, String set, boolean loose) {}

  /** A name where it stands. */
  private record Naming(Rival rival, int first, int end) {

    boolean isLooseBeside(Naming other) {
      return rival.loose || other.rival.loose;
    }
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side side : story.sides()) {
      List<Token> tokens = side.reading().segmentation().tokens();
      Map<String, Naming> lastOfSet = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        Phrases.Match<Rival> match = rivals.longestAt(tokens, i, tokens.size());
        if (match != null) {
          Naming naming = new Naming(match.value(), i, match.end());
          Naming before = lastOfSet.put(match.value().set, naming);
          if (before != null && isOneThing(side, before, naming)) {
            conflicts.add(conflict(side, before, naming));
          }
        }
      }
    }
    return conflicts;
  }

  private static Conflict conflict(Side side, Naming before, Naming naming) {
    boolean loose = before.isLooseBeside(naming);
    Place first = place(side, before);
    Place second = place(side, naming);
    String why =
        loose
            ? "One thing under two names, one of them perhaps used loosely: %s."
            : "One thing under two names of which only one can be right: %s.";
    return new Conflict(
        !loose,
        Finding.Kind.EVENT,
        Phrase.sentence(why, Conflict.against(first, second)),
        List.of(first, second));
  }

  private static Place place(Side side, Naming naming) {
    return Conflict.place(side, side.reading().segmentation().spanOf(naming.first, naming.end));
  }

  /** The name points back, and before it only its rival can be meant. */
  private boolean isOneThing(Side side, Naming before, Naming naming) {
    List<Token> tokens = side.reading().segmentation().tokens();
    return !before.rival.equals(naming.rival)
        && naming.end < tokens.size()
        && functionWords.roleOf(tokens.get(naming.end).normal()) == Role.DETERMINER
        && (before.isLooseBeside(naming) || areNear(side, before, naming))
        && isOne(side, before)
        && isOne(side, naming)
        && !speaksOf(side, naming);
  }

  private static boolean areNear(Side side, Naming before, Naming naming) {
    int sentence = place(side, naming).sentence();
    return sentence - place(side, before).sentence() <= SENTENCES;
  }

  /** It is not one of several: <i>dua medali emas</i>. */
  private static boolean isOne(Side side, Naming naming) {
    Span span = side.reading().segmentation().spanOf(naming.first, naming.end);
    return side.figuresIn(span).isEmpty();
  }

  /** A word before has a root with what tells the name from its rivals: <i>menelepon</i>. */
  private static boolean speaksOf(Side side, Naming naming) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int key = side.keyAt(tokens.get(naming.end - 1));
    return tokens.subList(0, naming.first).stream().anyMatch(token -> side.keyAt(token) == key);
  }
}

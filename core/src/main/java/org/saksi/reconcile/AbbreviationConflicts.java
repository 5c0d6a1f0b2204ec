package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.reconcile.Pair.Place;

/**
 * One abbreviation spelt out in two ways that differ in one word: <i>Polisi Jalan Raya (PJR)</i>
 * against <i>Patroli Jalan Raya (PJR)</i>.
 */
final class AbbreviationConflicts implements ConflictFinder {

  private record LongForm(List<Token> words, Place place) {}

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<String, List<LongForm>> forms = new TreeMap<>();
    for (Side side : story.sides()) {
      List<Token> tokens = side.reading().segmentation().tokens();
      for (int i = 2; i + 1 < tokens.size(); i++) {
        LongForm form = longFormAt(side, tokens, i);
        if (form != null) {
          forms.computeIfAbsent(tokens.get(i).normal(), f -> new ArrayList<>()).add(form);
        }
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    forms.values().forEach(of -> addConflicts(story, of, conflicts));
    return conflicts;
  }

  /** The words before <i>(PJR)</i> whose first letters it is made of. */
  private static @Nullable LongForm longFormAt(Side side, List<Token> tokens, int at) {
    Token abbreviation = tokens.get(at);
    int first = at - 1 - abbreviation.normal().length();
    if (abbreviation.casing() != Token.Casing.UPPER
        || abbreviation.normal().length() < 2
        || first < 0
        || !tokens.get(at - 1).is("(")
        || !tokens.get(at + 1).is(")")) {
      return null;
    }
    List<Token> words = tokens.subList(first, at - 1);
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isCapitalised()
          || words.get(i).normal().charAt(0) != abbreviation.normal().charAt(i)) {
        return null;
      }
    }
    return new LongForm(
        words, Conflict.place(side, side.reading().segmentation().spanOf(first, at + 2)));
  }

  private static void addConflicts(
      SideBySide story, List<LongForm> forms, List<Conflict> conflicts) {
    for (int i = 0; i < forms.size(); i++) {
      for (LongForm other : forms.subList(i + 1, forms.size())) {
        LongForm form = forms.get(i);
        if (differInOneWord(story.vocabulary(), form.words, other.words)) {
          String why =
              Phrase.sentence(
                  "One abbreviation stands for two names: %s.",
                  Conflict.against(form.place, other.place));
          Conflict conflict =
              new Conflict(true, Finding.Kind.NAME, why, List.of(form.place, other.place));
          if (conflict.spansOutlets()) {
            conflicts.add(conflict);
            return;
          }
        }
      }
    }
  }

  private static boolean differInOneWord(Vocabulary vocabulary, List<Token> a, List<Token> b) {
    int differing = 0;
    for (int i = 0; i < a.size(); i++) {
      String word = a.get(i).normal();
      String other = b.get(i).normal();
      if (vocabulary.word(word) != vocabulary.word(other)) {
        if (Spelling.mayBeSlip(word, other)) {
          return false;
        }
        differing++;
      }
    }
    return differing == 1;
  }
}

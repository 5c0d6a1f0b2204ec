package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saksi.annotation.Token;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

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
      for (ShortForm form : ShortForm.in(tokens)) {
        if (form.words().stream().allMatch(Token::isCapitalised)) {
          Span span = side.reading().segmentation().spanOf(form.first(), form.at() + 2);
          forms
              .computeIfAbsent(form.brief(tokens).normal(), f -> new ArrayList<>())
              .add(new LongForm(form.words(), Conflict.place(side, span)));
        }
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    forms.values().forEach(of -> addConflicts(story, of, conflicts));
    return conflicts;
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
        if (Spelling.mayBeSlip(word, other) || Spelling.mayBeVariant(word, other)) {
          return false;
        }
        differing++;
      }
    }
    return differing == 1;
  }
}

package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.saksi.language.FunctionWords;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.Signals;
import org.saksi.language.Stems;
import org.saksi.language.WordMap;

/**
 * What is known of each word, looked up once for those that are kept: the first to come, among
 * which the frequent ones are. The rest are looked up each time. Thread-safe.
 */
final class Lexemes {

  /** Words that are kept. */
  static final int MOST = 20_000;

  /** A longer word, in letters, is not kept. */
  static final int LONGEST = 32;

  private final FunctionWords functionWords;
  private final Stems stems;
  private final Acts acts;
  private final Signals signals;

  /** Of words that bear marks wherever they stand. */
  private final Map<String, Integer> marks = new WordMap<>();

  private final Map<String, Lexeme> known = new ConcurrentHashMap<>();

  Lexemes(FunctionWords functionWords, Stems stems, Acts acts, Signals signals) {
    this.functionWords = functionWords;
    this.stems = stems;
    this.acts = acts;
    this.signals = signals;
    mark(Mark.CHARGE, signals.charges());
    mark(Mark.READING, signals.reading());
    mark(Mark.PLANNED, signals.planned());
    mark(Mark.DONE, signals.done());
    mark(Mark.RANK, signals.ranks());
    mark(Mark.REFERENCE, signals.references());
  }

  private void mark(Mark mark, Set<String> words) {
    for (String word : words) {
      marks.put(word, marks.getOrDefault(word, 0) | mark.bit());
    }
  }

  /** What is known of a word in lower case. */
  Lexeme of(String word) {
    Lexeme lexeme = known.get(word);
    if (lexeme == null) {
      lexeme = lookUp(word);
      if (known.size() < MOST && word.length() <= LONGEST) {
        known.put(word, lexeme);
      }
    }
    return lexeme;
  }

  int size() {
    return known.size();
  }

  private Lexeme lookUp(String word) {
    Role role = functionWords.roleOf(word);
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    return new Lexeme(
        role,
        role == null ? new ArrayList<>(stems.of(word)) : List.of(),
        acts.senseOf(word),
        acts.of(word),
        marks.getOrDefault(word, 0) | marks.getOrDefault(first, 0),
        signals.mayHedge(word) || signals.mayDeny(word) || signals.mayMakeCondition(word));
  }
}

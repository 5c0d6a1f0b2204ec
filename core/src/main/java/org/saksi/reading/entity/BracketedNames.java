package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Finds names of organisations that go on behind their abbreviation: <i>Badan Rawat Sungai (BRS)
 * Garut</i>. Immutable and thread-safe.
 */
final class BracketedNames {

  private final NameWords words;

  BracketedNames(NameWords words) {
    this.words = words;
  }

  /**
   * Enters the whole names in the roster, with the parts before and in the brackets tied to them.
   */
  void find(List<Token> tokens, List<ParsedRun> parsed, Roster roster) {
    for (int at = 2; at < parsed.size(); at++) {
      Part full = parsed.get(at - 2).parts().getLast();
      Part shortened = parsed.get(at - 1).parts().getFirst();
      Part rest = parsed.get(at).parts().getFirst();
      if (isBracketed(tokens, full, shortened)
          && shortened.end() + 1 == rest.first()
          && (rest.kind() == Part.Kind.ORGANISATION || rest.kind() == Part.Kind.PLACE)
          && begins(tokens, full)) {
        enter(tokens, full, shortened, rest, roster);
      }
    }
  }

  private static boolean isBracketed(List<Token> tokens, Part full, Part shortened) {
    return shortened.first() == full.end() + 1
        && tokens.get(full.end()).is("(")
        && shortened.end() < tokens.size()
        && tokens.get(shortened.end()).is(")")
        && Aliases.abbreviates(
            EntityFinder.form(tokens, shortened), EntityFinder.form(tokens, full));
  }

  /** An organisation, or a head that alone would name none. */
  private boolean begins(List<Token> tokens, Part full) {
    return full.kind() == Part.Kind.ORGANISATION
        || full.kind() == Part.Kind.FIELD
            && words.senseAt(tokens, full.first(), full.end()) == NameWords.Sense.STATE_HEAD;
  }

  private static void enter(
      List<Token> tokens, Part full, Part shortened, Part rest, Roster roster) {
    String begun = EntityFinder.form(tokens, full);
    String whole = begun + " " + EntityFinder.form(tokens, rest);
    String letters = EntityFinder.form(tokens, shortened);
    Span span = new Span(tokens.get(full.first()).start(), tokens.get(rest.end() - 1).end());
    roster.add(whole, span, Entity.Type.ORGANISATION);
    roster.add(letters, EntityFinder.span(tokens, shortened), Entity.Type.ORGANISATION);
    roster.alias(letters, whole);
    roster.alias(begun, whole);
  }
}

package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Finds names that go on behind their abbreviation: <i>Badan Rawat Sungai (BRS) Garut</i>, <i>Taman
 * Baca Rakyat (TBR) Cempaka</i>, <i>Raden Mas (RM) Prakosa</i>. Immutable and thread-safe.
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
      if (isBracketed(tokens, full, shortened) && shortened.end() + 1 == rest.first()) {
        boolean titled = parsed.get(at - 2).parts().size() > 1;
        Entity.Type type = type(tokens, full, rest, titled);
        if (type != Entity.Type.OTHER) {
          enter(tokens, List.of(full, shortened, rest), type, roster);
        }
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

  /** What the whole names, {@code OTHER} if it is none. */
  private Entity.Type type(List<Token> tokens, Part full, Part rest, boolean titled) {
    boolean place = rest.kind() == Part.Kind.ORGANISATION || rest.kind() == Part.Kind.PLACE;
    boolean name = rest.kind() == Part.Kind.NAME;
    return switch (full.kind()) {
      case ORGANISATION ->
          place || name && !titled && words.is(tokens.get(full.first()), NameMarks.Mark.HOUSE)
              ? Entity.Type.ORGANISATION
              : Entity.Type.OTHER;
      case FIELD ->
          place && words.senseAt(tokens, full.first(), full.end()) == NameWords.Sense.STATE_HEAD
              ? Entity.Type.ORGANISATION
              : Entity.Type.OTHER;
      case PLACE -> name && !titled || place ? Entity.Type.PLACE : Entity.Type.OTHER;
      case NAME ->
          name && rest.end() - rest.first() <= 2 && full.end() - full.first() == 2
              ? Entity.Type.PERSON
              : Entity.Type.OTHER;
      case TITLE, THING -> Entity.Type.OTHER;
    };
  }

  private static void enter(List<Token> tokens, List<Part> parts, Entity.Type type, Roster roster) {
    Part full = parts.get(0);
    Part rest = parts.get(2);
    String begun = EntityFinder.form(tokens, full);
    String closed = EntityFinder.form(tokens, rest);
    String whole = begun + " " + closed;
    String letters = EntityFinder.form(tokens, parts.get(1));
    Span span = new Span(tokens.get(full.first()).start(), tokens.get(rest.end() - 1).end());
    roster.remove(begun, EntityFinder.span(tokens, full));
    if (type == Entity.Type.PERSON) {
      roster.remove(closed, EntityFinder.span(tokens, rest));
      roster.remove(letters, EntityFinder.span(tokens, parts.get(1)));
      roster.add(whole, span, type);
      roster.alias(letters + " " + closed, whole);
      roster.alias(closed, whole);
      return;
    }
    if (rest.kind() == Part.Kind.NAME || type == Entity.Type.PLACE) {
      roster.remove(closed, EntityFinder.span(tokens, rest));
    }
    roster.add(whole, span, type);
    roster.add(letters, EntityFinder.span(tokens, parts.get(1)), type);
    roster.alias(letters, whole);
    roster.alias(begun, whole);
  }
}

package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;

/**
 * Joins parts of a run that are one name of an organisation: <i>Bareskrim Polri</i>, <i>Kejagung
 * RI</i>, <i>Awan Asia Ltd</i>. Immutable and thread-safe.
 */
final class PartJoiner {

  private final NameWords words;
  private final NameEnds ends;

  PartJoiner(NameWords words, NameEnds ends) {
    this.words = words;
    this.ends = ends;
  }

  /** Adds a part to those before it, joined to the last where they are one name. */
  void add(List<Token> tokens, List<Part> parts, Part part) {
    if (part.kind() == Part.Kind.THING && isNameOfEvent(tokens, parts, part)) {
      parts.add(new Part(parts.removeLast().first(), part.end(), Part.Kind.THING));
      return;
    }
    if (parts.isEmpty() || !joins(tokens, parts, part)) {
      parts.add(part);
      return;
    }
    int first = parts.removeLast().first();
    boolean tail = ends.isTail(tokens, part.first(), part.end());
    while (tail && !parts.isEmpty() && isNameOrPlace(parts.getLast())) {
      first = parts.removeLast().first();
    }
    parts.add(new Part(first, part.end(), Part.Kind.ORGANISATION));
  }

  /** <i>Awan Biru Festival</i>. */
  private boolean isNameOfEvent(List<Token> tokens, List<Part> parts, Part part) {
    return !parts.isEmpty()
        && parts.getLast().kind() == Part.Kind.NAME
        && parts.getLast().end() == part.first()
        && words.is(tokens.get(part.first()), NameMarks.Mark.EVENT);
  }

  private boolean joins(List<Token> tokens, List<Part> parts, Part part) {
    if (words.isForeignJoiner(tokens.get(part.first()))) {
      return isNameOrPlace(parts.getLast()) || parts.getLast().kind() == Part.Kind.ORGANISATION;
    }
    return switch (part.kind()) {
      case ORGANISATION -> joinsOrganisation(tokens, parts, part);
      case PLACE -> joinsPlace(tokens, parts);
      case TITLE, FIELD, NAME, THING -> false;
    };
  }

  private boolean joinsOrganisation(List<Token> tokens, List<Part> parts, Part part) {
    Part before = parts.getLast();
    return switch (before.kind()) {
      case ORGANISATION -> true;
      case NAME -> isAcronym(tokens, before) || ends.isTail(tokens, part.first(), part.end());
      case PLACE ->
          ends.isTail(tokens, part.first(), part.end())
              || parts.size() == 1 && ends.isTail(tokens, part.end() - 1, part.end());
      case TITLE, FIELD, THING -> false;
    };
  }

  /** A place belongs to the organisation before it, and to a name between it and a title. */
  private boolean joinsPlace(List<Token> tokens, List<Part> parts) {
    Part before = parts.getLast();
    boolean office =
        before.kind() == Part.Kind.NAME
            && before.end() - before.first() == 1
            && parts.size() > 1
            && parts.get(parts.size() - 2).kind() == Part.Kind.TITLE;
    return (before.kind() == Part.Kind.ORGANISATION || office)
        && !words.isGivenName(tokens.get(before.first()).normal());
  }

  private static boolean isAcronym(List<Token> tokens, Part part) {
    return part.end() - part.first() == 1
        && tokens.get(part.first()).casing() == Token.Casing.UPPER;
  }

  private static boolean isNameOrPlace(Part part) {
    return part.kind() == Part.Kind.NAME || part.kind() == Part.Kind.PLACE;
  }
}

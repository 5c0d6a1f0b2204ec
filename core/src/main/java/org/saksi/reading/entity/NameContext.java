package org.saksi.reading.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/** Weighs what stands around a name that no list knows. Immutable and thread-safe. */
final class NameContext {

  private static final double CERTAIN = 3;
  private static final double STRONG = 2;
  private static final double FAIR = 1.5;
  private static final double WEAK = 0.7;
  private static final double MIXED_LETTERS = 0.75;

  /** Shorter acronyms are mostly of things, those spoken as words mostly of organisations. */
  private static final int SPOKEN_ACRONYM = 6;

  private static final int LONGEST_INITIALS = 3;

  /** Titles of small letters are looked for this far before a name. */
  private static final int TITLE_REACH = 4;

  private final NameWords words;
  private final SmallTitles smallTitles;

  NameContext(NameWords words) {
    this.words = words;
    smallTitles = new SmallTitles(words);
  }

  /** The weights of what stands around the name {@code parsed.get(at).parts().get(index)}. */
  Weights weigh(List<Token> tokens, List<ParsedRun> parsed, int at, int index) {
    Weights weights = new Weights();
    NameRuns.Run run = parsed.get(at).run();
    List<Part> parts = parsed.get(at).parts();
    Part part = parts.get(index);
    if (run.sentence().kind() == Sentence.Kind.DATELINE) {
      weights.add(Entity.Type.PLACE, FAIR);
      return weights;
    }
    weighLetters(tokens, part, weights);
    boolean last = isLast(parts, index);
    boolean follows = follows(tokens, parsed, at);
    boolean full = part.end() - part.first() > 1;
    boolean titled =
        hasTitleBefore(parts, index)
            || index > 0
                && (follows
                    || smallTitles.standBefore(tokens, run)
                    || full && smallTitles.standNear(tokens, run)
                    || goesOn(parsed, at));
    if (index > 0 && parts.get(index - 1).kind() == Part.Kind.ORGANISATION && !titled) {
      weights.add(Entity.Type.PERSON, -STRONG);
    } else if (index > 0 && isInhabitant(tokens, parts.get(index - 1))) {
      weights.add(Entity.Type.PLACE, STRONG);
    } else if (titled) {
      weighTitled(tokens, run, part, last, weights);
    }
    if (index == 0) {
      if (last && follows) {
        weights.add(Entity.Type.PERSON, STRONG);
      }
      weighBefore(tokens, run, part, weights);
    }
    if (last && part.end() == run.end()) {
      weighAfter(tokens, run, part, weights);
    }
    return weights;
  }

  /**
   * Capitals and small letters mixed, as in <i>KoPeMa</i>: an organisation, if it stands there more
   * than once; a single one may be two words that lost the space between them.
   */
  private static void weighLetters(List<Token> tokens, Part part, Weights weights) {
    boolean mixed =
        part.end() - part.first() == 1
            && tokens.get(part.first()).casing() == Token.Casing.MIXED
            && !hasDigit(tokens, part);
    if (mixed) {
      weights.add(Entity.Type.ORGANISATION, MIXED_LETTERS);
      weights.add(Entity.Type.PERSON, -MIXED_LETTERS);
    }
  }

  /** A title stands before: its holder closes the run, others may stand between. */
  private void weighTitled(
      List<Token> tokens, NameRuns.Run run, Part part, boolean last, Weights weights) {
    if (last && isLongAcronym(tokens, part)) {
      weights.add(Entity.Type.ORGANISATION, STRONG);
    } else if (!last) {
      boolean acronym = tokens.get(part.first()).casing() == Token.Casing.UPPER;
      weights.add(Entity.Type.ORGANISATION, acronym ? STRONG : WEAK);
    } else if (!isPost(tokens, run) && !hasDigit(tokens, part)) {
      weights.add(Entity.Type.PERSON, CERTAIN);
    }
  }

  /** The weights of the letters of a name. */
  Weights shape(List<Token> tokens, Part part) {
    Weights weights = new Weights();
    Token first = tokens.get(part.first());
    boolean single = part.end() - part.first() == 1;
    if (first.casing() == Token.Casing.CAPITALISED && words.isGivenName(first.normal())) {
      weights.add(Entity.Type.PERSON, single ? WEAK : FAIR);
    }
    if (single && first.casing() == Token.Casing.UPPER) {
      boolean word = first.normal().length() >= SPOKEN_ACRONYM && !words.isCommon(first);
      weights.add(Entity.Type.ORGANISATION, word ? FAIR : WEAK);
    }
    if (hasDigit(tokens, part)) {
      weights.add(Entity.Type.PERSON, -CERTAIN);
    }
    if (!single && words.tails().isOfPlace(tokens.get(part.end() - 1))) {
      weights.add(Entity.Type.PLACE, FAIR);
    }
    return weights;
  }

  private static boolean hasDigit(List<Token> tokens, Part part) {
    return tokens.subList(part.first(), part.end()).stream()
        .anyMatch(token -> token.normal().chars().anyMatch(Character::isDigit));
  }

  /**
   * A title without a name stands before, behind it a comma or brackets: <i>Kapuspenkum Kejagung,
   * Sari Wulan</i>, <i>Gubernur Jawa Timur (Jatim) Sari Wulan</i>.
   */
  private boolean follows(List<Token> tokens, List<ParsedRun> parsed, int at) {
    NameRuns.Run run = parsed.get(at).run();
    int start = run.sentence().firstToken();
    int behind = run.first() - 1;
    if (behind > start && tokens.get(behind).is(")")) {
      while (behind > start && !tokens.get(behind).is("(")) {
        behind--;
      }
    } else if (behind <= start || !tokens.get(behind).is(",")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && parsed.get(i).end() > behind - TITLE_REACH; i--) {
      if (parsed.get(i).run().first() < behind) {
        return parsed.get(i).run().sentence() == run.sentence()
            && !parsed.get(i).namesPerson()
            && titleWithin(tokens, Math.max(start, parsed.get(i).run().first() - 2), behind);
      }
    }
    return titleWithin(tokens, Math.max(start, behind - 2), behind);
  }

  /** The run goes on behind an organisation whose name reached into it, with a title before. */
  private static boolean goesOn(List<ParsedRun> parsed, int at) {
    return at > 0
        && parsed.get(at - 1).end() == parsed.get(at).run().first()
        && parsed.get(at - 1).parts().stream().anyMatch(part -> part.kind() == Part.Kind.TITLE);
  }

  /** Letters for the words of a name; a person's initials are fewer. */
  private static boolean isLongAcronym(List<Token> tokens, Part part) {
    Token first = tokens.get(part.first());
    return part.end() - part.first() == 1
        && first.casing() == Token.Casing.UPPER
        && first.normal().length() > LONGEST_INITIALS
        && !hasDigit(tokens, part);
  }

  /** <i>sebagai Direktur Mandala</i>: an office, not the name of its holder. */
  private boolean isPost(List<Token> tokens, NameRuns.Run run) {
    return run.first() > run.sentence().firstToken()
        && words.is(tokens.get(run.first() - 1), NameMarks.Mark.POST);
  }

  private boolean titleWithin(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.titleAt(tokens, i, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** <i>Warga</i>: the name of a place follows, not of a person. */
  private boolean isInhabitant(List<Token> tokens, Part part) {
    return part.kind() == Part.Kind.TITLE
        && words.context(tokens.get(part.end() - 1)) == Entity.Type.PLACE;
  }

  /** No name or title stands behind it in its run. */
  private static boolean isLast(List<Part> parts, int index) {
    for (int i = index + 1; i < parts.size(); i++) {
      if (parts.get(i).kind() != Part.Kind.THING) {
        return false;
      }
    }
    return true;
  }

  /** A title stands before it in its run. */
  private static boolean hasTitleBefore(List<Part> parts, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (parts.get(i).kind() == Part.Kind.TITLE) {
        return true;
      }
    }
    return false;
  }

  private void weighBefore(List<Token> tokens, NameRuns.Run run, Part part, Weights weights) {
    int start = run.sentence().firstToken();
    int at = part.first() - 1;
    if (at < start) {
      return;
    }
    Token before = tokens.get(at);
    if (before.is(".")
        && at > start
        && words.isShortTitle(tokens.get(at - 1))
        && titleWithin(tokens, at - 1, at)) {
      weights.add(Entity.Type.PERSON, STRONG);
      return;
    }
    Entity.Type told = told(tokens, start, at);
    boolean acronym =
        part.end() - part.first() == 1 && tokens.get(part.first()).casing() == Token.Casing.UPPER;
    if (acronym && told == Entity.Type.PLACE) {
      return;
    }
    if (told == Entity.Type.OTHER) {
      weights.deny(CERTAIN);
    } else if (told != null) {
      double sure = acronym && words.is(before, NameMarks.Mark.CALLED) ? CERTAIN : STRONG;
      weights.add(told, told == Entity.Type.PLACE ? FAIR : sure);
    } else if (words.isCue(before) && behindStop(tokens, start, at)) {
      weights.add(Entity.Type.PERSON, STRONG);
    } else if (!before.isCapitalised() && before.isWord()) {
      NameWords.Sense sense = senseEndingAt(tokens, start, at);
      if (sense != null && !(acronym && sense == NameWords.Sense.PART_IN_LIFE)) {
        weighSense(sense, weights);
      }
    }
  }

  /** A cue reports speech behind a comma or a quotation, or where the sentence begins. */
  private static boolean behindStop(List<Token> tokens, int start, int at) {
    return at == start || !tokens.get(at - 1).isWord();
  }

  private Entity.@Nullable Type told(List<Token> tokens, int start, int at) {
    Entity.Type type = words.context(tokens.get(at));
    return type == null && at > start
        ? words.context(tokens.get(at - 1).normal() + " " + tokens.get(at).normal())
        : type;
  }

  private static void weighSense(NameWords.Sense sense, Weights weights) {
    switch (sense) {
      case TITLE, PART_IN_LIFE -> weights.add(Entity.Type.PERSON, STRONG);
      case STATE_HEAD, ORGANISATION_HEAD -> weights.add(Entity.Type.ORGANISATION, STRONG);
      case PLACE_HEAD -> weights.add(Entity.Type.PLACE, STRONG);
      case FIELD, ORGANISATION, PLACE, THING -> {}
    }
  }

  /** The sense of the listed phrase in small letters that ends with token {@code at}. */
  private NameWords.@Nullable Sense senseEndingAt(List<Token> tokens, int start, int at) {
    for (int from = Math.max(start, at - TITLE_REACH + 1); from <= at; from++) {
      Phrases.Match<NameWords.Sense> title = words.titleAt(tokens, from, at + 1);
      Phrases.Match<NameWords.Sense> match = title == null ? words.at(tokens, from, at + 1) : title;
      if (match != null && match.end() == at + 1) {
        // Of many, none is named: para pemimpin Awan Biru.
        boolean many = from > start && words.is(tokens.get(from - 1), NameMarks.Mark.MANY);
        return many ? null : match.value();
      }
    }
    return null;
  }

  private void weighAfter(List<Token> tokens, NameRuns.Run run, Part part, Weights weights) {
    int limit = run.sentence().endToken();
    int at = part.end();
    if (at + 1 >= limit) {
      return;
    }
    Token next = tokens.get(at);
    Token second = tokens.get(at + 1);
    if (words.isReportVerb(next)) {
      weights.add(Entity.Type.PERSON, FAIR);
    } else if (next.is("(") && second.kind() == Token.Kind.NUMBER) {
      boolean age = second.normal().length() <= 2 && at + 2 < limit && tokens.get(at + 2).is(")");
      weights.add(Entity.Type.PERSON, age ? CERTAIN : 0);
    } else if (next.is(",")) {
      Phrases.Match<NameWords.Sense> title = words.titleAt(tokens, at + 1, limit);
      if (title != null) {
        weights.add(Entity.Type.PERSON, FAIR);
      } else if (words.placeAt(tokens, at + 1, limit) != null && second.isCapitalised()) {
        weights.add(Entity.Type.PLACE, WEAK);
      }
    }
  }
}

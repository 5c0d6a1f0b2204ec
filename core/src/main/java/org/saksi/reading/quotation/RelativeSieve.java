package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/** Finds <i>Rina, yang mengatakan bahwa A, …</i> where no main verb reports. */
final class RelativeSieve implements Sieve {

  /** Whoever speaks so is not whom the sentence is about. */
  static final String RULE = "relative-verb";

  private static final int LEAST_CONTENT = 4;

  private final Narrative narrative;
  private final Contents contents;
  private final Predicates predicates;

  RelativeSieve(Grammar grammar) {
    narrative = grammar.narrative();
    predicates = grammar.predicates();
    contents = new Contents(grammar);
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first() + 2; i < clause.end() - LEAST_CONTENT; i++) {
      int relative = relativeBefore(i, clause.first());
      if (narrative.isQuoted(i) || relative < 0 || !tells(i, clause.end())) {
        continue;
      }
      int next = narrative.cue(i).end();
      boolean that = narrative.is(next, WordKind.COMPLEMENTISER);
      Phrase head = head(relative, clause.first());
      if (head != null) {
        drafts.addIndirect(
            that ? next + 1 : next,
            narrative.hasFrame(i, Frame.PROMISE)
                    || narrative.is(next, WordKind.LIKENESS_PREPOSITION)
                ? endOfPredicate(next, clause.end())
                : clause.end(),
            RULE,
            Telling.of(new Voice.Named(head), narrative.cue(i)),
            i);
        return null;
      }
    }
    return clause;
  }

  /**
   * <i>yang mengatakan bahwa A</i>, <i>yang mengaku tidak tahu</i>, <i>yang bersumpah akan
   * pulang</i>.
   */
  private boolean tells(int verb, int end) {
    int next = narrative.cue(verb).end();
    if (narrative.hasFrame(verb, Frame.PROMISE)) {
      return narrative.isVerb(next);
    }
    Demand demand = narrative.demand(verb, Frame.CLAUSE);
    boolean own =
        demand == Demand.PREDICATE
            && (narrative.isVerb(next) || narrative.is(next, WordKind.LIKENESS_PREPOSITION));
    return narrative.hasFrame(verb, Frame.CLAUSE)
        && (narrative.is(next, WordKind.COMPLEMENTISER)
            || own
            || (contents.isNominal(verb, end) && demand != Demand.MARKED)
            || (contents.isOpen(verb) && predicates.isClause(next, end)));
  }

  /** <i>Rina, <u>yang</u> kemudian mengatakan</i>; -1 for none. */
  private int relativeBefore(int verb, int low) {
    int before = verb - 1;
    while (before > low + 1 && narrative.is(before, WordKind.ADVERB)) {
      before--;
    }
    return narrative.is(before, WordKind.RELATIVE) ? before : -1;
  }

  /** Before a comma, <i>tetapi</i> or what stands behind the noun that the clause is of. */
  private int endOfPredicate(int first, int end) {
    int at = first + 1;
    while (at < end
        && !narrative.isMark(at, ",")
        && narrative.connectiveEnd(at, end) < 0
        && !isMainVerb(at, end)) {
      at++;
    }
    return at;
  }

  private boolean isMainVerb(int at, int end) {
    return narrative.is(at, WordKind.DEMONSTRATIVE) && at + 1 < end && narrative.isVerb(at + 1);
  }

  /** The noun phrase that <i>yang</i> goes back to. */
  private @Nullable Phrase head(int relative, int low) {
    int end = narrative.isMark(relative - 1, ",") ? relative - 1 : relative;
    int first = end;
    while (first > low && isPartOfHead(first - 1)) {
      first--;
    }
    if (first == end && isMany(end, low)) {
      first = end - 2;
    }
    while (first < end && narrative.token(first).kind() == Token.Kind.NUMBER) {
      first++;
    }
    return first < end ? new Phrase(first, end) : null;
  }

  private boolean isPartOfHead(int at) {
    return narrative.isCapitalised(at)
        || narrative.token(at).kind() == Token.Kind.NUMBER
        || narrative.is(at, WordKind.ROLE)
        || narrative.is(at, WordKind.HUMAN)
        || narrative.is(at, WordKind.LAW)
        || narrative.is(at, WordKind.SIDE)
        || narrative.is(at, WordKind.OUTLET_NOUN)
        || narrative.is(at, WordKind.DOCUMENT);
  }

  /** <i>banyak pembeli yang mengaku</i>. */
  private boolean isMany(int end, int low) {
    return end - 2 >= low
        && narrative.isLower(end - 1)
        && (narrative.is(end - 2, WordKind.QUANTITY) || narrative.is(end - 2, WordKind.MANY));
  }
}

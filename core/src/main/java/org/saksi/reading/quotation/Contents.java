package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds where the content of an active reporting verb begins, and the listener before it. */
final class Contents {

  /**
   * A content.
   *
   * @param first its first token
   * @param listener who is told or asked
   * @param rule what decided that it is one
   */
  record Content(int first, @Nullable Phrase listener, String rule) {

    /** A noun phrase that says as much as a clause. */
    boolean isNominal() {
      return rule.equals(NOMINAL);
    }
  }

  private static final String NOMINAL = "verb-nominal";

  /** Rule of a content behind <i>bahwa</i>. */
  static final String VERB_THAT = "verb-that";

  private static final int WORDS_TO_COMMA = 12;
  private static final int WORDS_OF_OBJECT = 3;

  private final Narrative narrative;
  private final Predicates predicates;
  private final BareContents bareContents;
  private final Markers markers;
  private final Requests requests;

  Contents(Grammar grammar) {
    narrative = grammar.narrative();
    predicates = grammar.predicates();
    bareContents = new BareContents(grammar);
    markers = new Markers(narrative);
    requests = new Requests(grammar, markers);
  }

  /** What follows the cue is marked as its content: <i>bahwa</i>, a comma, <i>agar</i>. */
  boolean isExplicit(int verb, int end) {
    int next = narrative.cue(verb).end();
    return next < end
        && (narrative.is(next, WordKind.COMPLEMENTISER)
            || narrative.isMark(next, ",:")
            || (narrative.hasFrame(verb, Frame.REQUEST)
                && markers.first(next, end, WordKind.PURPOSE) >= 0));
  }

  /** <i>bahwa</i> follows the verb. */
  boolean isThat(int verb, int end) {
    int next = narrative.cue(verb).end();
    return next < end && narrative.is(next, WordKind.COMPLEMENTISER);
  }

  /** The verb reports, and a noun phrase that says as much as a clause follows. */
  boolean isNominal(int verb, int end) {
    return narrative.hasFrame(verb, Frame.CLAUSE)
        && narrative.demand(verb, Frame.CLAUSE) != Demand.THAT
        && bareContents.nominal(narrative.cue(verb).end(), end) >= 0;
  }

  /** The verb takes a clause as it stands. */
  boolean isOpen(int verb) {
    Demand demand = narrative.demand(verb, Frame.CLAUSE);
    return demand == Demand.ANY_CLAUSE || demand == Demand.PHRASE || demand == Demand.NAMING;
  }

  /** The verb does nothing but report, and a clause follows. */
  boolean isPlainlyTold(int verb, int end) {
    return narrative.demand(verb, Frame.CLAUSE) == Demand.ANY_CLAUSE
        && predicates.isClause(narrative.cue(verb).end(), end);
  }

  /** The verb reports, and a whole clause or somebody's act follows. */
  boolean isFull(int verb, int end) {
    int next = narrative.cue(verb).end();
    if (narrative.demand(verb, Frame.REQUEST) == Demand.PLAIN) {
      return requests.asksSomebody(next, end);
    }
    return narrative.demand(verb, Frame.CLAUSE) == Demand.CLAUSE
        && bareContents.isContent(Demand.CLAUSE, next, end, Voice.ending());
  }

  /** The verb tells of its own subject: <i>mengaku tidak tahu</i>. */
  boolean isOwnedUp(int verb, int end) {
    int next = narrative.cue(verb).end();
    return next < end
        && narrative.demand(verb, Frame.CLAUSE) == Demand.PREDICATE
        && (narrative.isVerb(next) || narrative.is(next, WordKind.ADVERB));
  }

  /** The verb reports inside what is itself reported. */
  boolean isOpenInside(int verb, int end) {
    Demand demand = narrative.demand(verb, Frame.CLAUSE);
    Demand request = narrative.demand(verb, Frame.REQUEST);
    return isExplicit(verb, end)
        || demand == Demand.ANY_CLAUSE
        || demand == Demand.PHRASE
        || demand == Demand.PREDICATE
        || request == Demand.PLAIN
        || request == Demand.CLAUSE;
  }

  /** Behind how something is told: <i>mengumumkan <u>secara resmi</u> pasar itu pindah</i>. */
  private int behindManner(int next, int end) {
    return next + 2 < end
            && narrative.is(next, WordKind.PREPOSITION)
            && narrative.is(next + 1, WordKind.ADVERB)
            && !narrative.isMark(next + 2)
        ? next + 2
        : next;
  }

  /** The content behind a reporting verb; null if what follows is none. */
  @Nullable Content behind(int verb, int end, Voice voice) {
    int next = behindManner(narrative.cue(verb).end(), end);
    if (next >= end) {
      return null;
    }
    boolean says =
        narrative.hasFrame(verb, Frame.CLAUSE)
            && narrative.demand(verb, Frame.CLAUSE) != Demand.THAT;
    int nominal = says ? bareContents.nominal(next, end) : -1;
    if (nominal >= 0) {
      return new Content(nominal, null, NOMINAL);
    }
    if (narrative.hasFrame(verb, Frame.REQUEST)) {
      Content asked = requests.behind(verb, end, voice);
      if (asked != null || !narrative.hasFrame(verb, Frame.CLAUSE)) {
        return asked;
      }
    }
    if (narrative.hasFrame(verb, Frame.PROMISE)) {
      return promised(verb, end);
    }
    Demand demand = narrative.demand(verb, Frame.CLAUSE);
    return demand == null ? null : told(demand, next, end, voice);
  }

  private @Nullable Content promised(int verb, int end) {
    int next = narrative.cue(verb).end();
    if (narrative.is(next, WordKind.COMPLEMENTISER) || narrative.isMark(next, ",:")) {
      return new Content(next + 1, null, "promise");
    }
    boolean act =
        narrative.isVerb(next)
            || narrative.is(next, WordKind.PURPOSE)
            || narrative.is(next, WordKind.DENIAL);
    boolean whole =
        !narrative.hasFrame(verb, Frame.FRAGMENT)
            && !narrative.is(next, WordKind.PREPOSITION)
            && predicates.isClause(next, end);
    return act || whole ? new Content(next, null, "promise") : null;
  }

  /** <i>mengatakan <u>bahwa</u> A</i>, <i>bertanya (lagi,) <u>apakah</u> A</i>; else null. */
  private @Nullable Content opened(int next, int end) {
    if (narrative.is(next, WordKind.COMPLEMENTISER) || narrative.is(next, WordKind.CONDITION)) {
      return new Content(next + 1, null, VERB_THAT);
    }
    int at = next + 1 < end && narrative.is(next, WordKind.ADVERB) ? next + 1 : next;
    at = narrative.isMark(at, ",") ? at + 1 : at;
    return at < end && narrative.is(at, WordKind.QUESTION)
        ? new Content(at, null, "verb-question")
        : null;
  }

  private @Nullable Content told(Demand demand, int next, int end, Voice voice) {
    Content opened = opened(next, end);
    if (opened != null) {
      return opened;
    }
    int that = markers.first(next, end, WordKind.COMPLEMENTISER);
    if (that >= 0 && isOfAnother(that, next)) {
      return null;
    }
    if (that >= 0 && isListenerOrAdverbial(demand, next, that)) {
      int from = narrative.is(next, WordKind.LISTENER_PREPOSITION) ? next + 1 : next;
      boolean listener = from > next || demand == Demand.MARKED;
      return new Content(that + 1, listener ? markers.listener(from, that) : null, VERB_THAT);
    }
    if (demand == Demand.THAT) {
      return null;
    }
    if (narrative.isMark(next, ",:")) {
      return new Content(next + 1, null, "verb-comma");
    }
    if (narrative.is(next, WordKind.LISTENER_PREPOSITION)) {
      int comma = commaBehind(next, end);
      int own = demand == Demand.PREDICATE ? verbBehind(next, end) : -1;
      if (own >= 0 && (comma < 0 || own < comma)) {
        return new Content(own, markers.listener(next + 1, own), "verb-bare");
      }
      return comma < 0
          ? null
          : new Content(comma + 1, markers.listener(next + 1, comma), "verb-comma");
    }
    int colon = colonBehind(next, end);
    if (colon >= 0) {
      return new Content(colon + 1, null, "verb-colon");
    }
    return bareContents.isContent(demand, next, end, voice)
        ? new Content(next, null, "verb-bare")
        : null;
  }

  /** <i>mengungkap fakta baru: A</i>; -1 where no noun is announced. */
  private int colonBehind(int next, int end) {
    for (int i = next + 1; i < Math.min(end - 1, next + WORDS_OF_OBJECT + 1); i++) {
      if (narrative.isMark(i, ":")) {
        return narrative.is(next, WordKind.CONTAINER) ? i : -1;
      }
    }
    return -1;
  }

  /** <i>mengutip Rina yang menyatakan bahwa</i>: another verb reports the clause. */
  private boolean isOfAnother(int that, int next) {
    int verb = that - 1;
    while (verb > next && !narrative.hasFrame(verb, Frame.CLAUSE)) {
      verb--;
    }
    return verb > next && narrative.is(verb - 1, WordKind.RELATIVE);
  }

  /** Between verb and <i>bahwa</i> stand only whom it is told, how or where. */
  private boolean isListenerOrAdverbial(Demand demand, int next, int that) {
    return demand == Demand.MARKED
        || demand == Demand.LIKENESS
        || narrative.is(next, WordKind.PREPOSITION)
        || narrative.is(next, WordKind.LISTENER_PREPOSITION)
        || narrative.is(next, WordKind.ADVERB)
        || (that - next <= WORDS_OF_OBJECT && !predicates.hasVerb(next, that));
  }

  /** <i>mengaku kepada polisi <u>lupa</u></i>: the verb or adverb behind whom it is told. */
  private int verbBehind(int first, int end) {
    for (int i = first + 2; i < Math.min(end, first + WORDS_TO_COMMA); i++) {
      if (narrative.isVerb(i) || narrative.is(i, WordKind.ADVERB)) {
        return i;
      }
    }
    return -1;
  }

  private int commaBehind(int first, int end) {
    for (int i = first; i < Math.min(end, first + WORDS_TO_COMMA); i++) {
      if (narrative.isMark(i, ",")) {
        return i;
      }
    }
    return -1;
  }
}

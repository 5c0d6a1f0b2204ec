package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.quotation.Contents.Content;

/** Finds what a verb of asking asks for: <i>meminta warga <u>menjaga sungai</u></i>. */
final class Requests {

  private final Narrative narrative;
  private final Predicates predicates;
  private final BareContents bareContents;
  private final Composition composition;
  private final Acts acts;
  private final Markers markers;

  Requests(Grammar grammar, Markers markers) {
    narrative = grammar.narrative();
    predicates = grammar.predicates();
    bareContents = new BareContents(grammar);
    composition = grammar.composition();
    acts = new Acts(narrative);
    this.markers = markers;
  }

  /** Somebody is asked to do something. */
  boolean asksSomebody(int next, int end) {
    return acts.behind(next, end) > next;
  }

  /** What the verb asks for; null if nothing. */
  @Nullable Content behind(int verb, int end, Voice voice) {
    int next = narrative.cue(verb).end();
    Demand demand = narrative.demand(verb, Frame.REQUEST);
    if (isNoRequest(next) || (demand == Demand.AUDIENCE && !composition.isSomebody(voice))) {
      return null;
    }
    int act = acts.behind(next, end);
    Content marked = marked(next, end, act);
    if (marked != null) {
      return marked;
    }
    if (demand == Demand.MARKED
        || (narrative.is(next, WordKind.LISTENER_PREPOSITION)
            && markers.first(next, end, WordKind.COMPLEMENTISER) >= 0)
        || (demand == Demand.AUDIENCE && (act + 1 >= end || !isAudience(next, act)))) {
      return null;
    }
    return unmarked(verb, new Phrase(next, end), act, voice);
  }

  /** Behind a comma, <i>bahwa</i> or <i>agar</i>. */
  private @Nullable Content marked(int next, int end, int act) {
    if (narrative.isMark(next, ",:")) {
      return new Content(next + 1, null, "request-comma");
    }
    if (narrative.is(next, WordKind.COMPLEMENTISER)) {
      return new Content(next + 1, null, "request-that");
    }
    int purpose = markers.first(next, end, WordKind.PURPOSE);
    return purpose >= 0 && (act < 0 || purpose <= act)
        ? new Content(purpose, markers.listener(next, purpose), "request-purpose")
        : null;
  }

  /** What is asked with nothing to open it: an act of whom is asked, or a clause. */
  private @Nullable Content unmarked(int verb, Phrase behind, int act, Voice voice) {
    int next = behind.first();
    boolean active = act >= 0 && !narrative.is(act, WordKind.PASSIVE_VERB);
    if (active && narrative.is(act, WordKind.AUXILIARY) && !acts.isAsked(next, act)) {
      return new Content(next, null, "request-clause");
    }
    if (active
        && act > next
        && narrative.demand(verb, Frame.REQUEST) != Demand.CLAUSE
        && !narrative.hasFrame(verb, Frame.CLAUSE)) {
      return narrative.is(act, WordKind.FAVOUR)
          ? null
          : new Content(act, markers.listener(next, act), "request-act");
    }
    Demand clause = narrative.demand(verb, Frame.CLAUSE);
    boolean whole =
        clause == null
            ? predicates.isClause(next, behind.end())
            : bareContents.isContent(clause, next, behind.end(), voice);
    return whole ? new Content(next, null, "request-clause") : null;
  }

  /** <i>meminta maaf</i>, <i>menegaskan tentang pasar</i>, <i>menekankan pentingnya izin</i>. */
  private boolean isNoRequest(int next) {
    boolean topic =
        narrative.is(next, WordKind.CLAUSAL) && narrative.is(next, WordKind.PREPOSITION);
    return topic || narrative.is(next, WordKind.FAVOUR) || bareContents.isNominal(next);
  }

  private boolean isAudience(int next, int act) {
    return act > next
        && (narrative.is(next, WordKind.CROWD)
            || narrative.is(next, WordKind.INDEFINITE)
            || narrative.is(next, WordKind.ORGANISATION));
  }
}

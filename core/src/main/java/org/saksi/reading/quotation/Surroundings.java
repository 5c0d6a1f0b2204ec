package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/** Finds where a reported content ends, and who is addressed or vouches for it behind its cue. */
final class Surroundings {

  private static final int LEAST_CONTENT = 4;
  private static final int MOST_CHANNEL = 16;

  private final Narrative narrative;
  private final Agents agents;

  Surroundings(Narrative narrative, Agents agents) {
    this.narrative = narrative;
    this.agents = agents;
  }

  /** The telling with the listener and the voucher that stand between the tokens, if any. */
  Telling complete(Telling telling, int first, int end) {
    Phrase listener = null;
    Phrase voucher = null;
    for (int i = first; i < end && !narrative.isQuoted(i); i++) {
      if (listener == null && narrative.is(i, WordKind.LISTENER_PREPOSITION)) {
        listener = agents.phraseAt(i + 1, end);
      }
      if (voucher == null
          && (narrative.hasFrame(i, Frame.RELAY)
              || (i > first && narrative.hasFrame(i, Frame.ACCORDING)))) {
        voucher = voucher(narrative.cue(i).end(), end);
      }
    }
    return telling.to(listener).through(voucher);
  }

  /** Whom a relay cue names: <i>dikutip dari laman Kantor Berita Nusa</i>. */
  @Nullable Phrase voucher(int from, int end) {
    int at = from;
    while (at < end
        && narrative.isLower(at)
        && (narrative.is(at, WordKind.PREPOSITION) || narrative.is(at, WordKind.OUTLET_NOUN))) {
      at++;
    }
    return at < end && narrative.isTime(at) ? null : agents.phraseAt(at, end);
  }

  /**
   * Where a content begins behind its speaker and the comma that ends what is said of him: times,
   * titles and, behind a place, the place around it are passed.
   */
  int contentStart(int speakerEnd, int comma, int end) {
    int start = comma + 1;
    int next = segmentEnd(start, end);
    while (next < end && (isAside(start, next) || (comma > speakerEnd && isPlace(start, next)))) {
      start = next + 1;
      next = segmentEnd(start, end);
    }
    return start;
  }

  private int segmentEnd(int from, int end) {
    int to = from;
    int depth = 0;
    while (to < end && !(depth == 0 && narrative.isMark(to, ","))) {
      if (narrative.isMark(to, "(")) {
        depth++;
      } else if (narrative.isMark(to, ")")) {
        depth--;
      }
      to++;
    }
    return to;
  }

  private boolean isPlace(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!narrative.isCapitalised(i)) {
        return false;
      }
    }
    return first < end && narrative.is(first, WordKind.PLACE);
  }

  /** A time, an office or a degree between two commas. */
  private boolean isAside(int first, int end) {
    if (first >= end) {
      return false;
    }
    if (narrative.isTime(first)) {
      return timeEnd(first, end) >= end;
    }
    boolean degree = first + 1 < end && narrative.isMark(first + 1, ".");
    boolean office = narrative.isCapitalised(first) && narrative.is(first, WordKind.ROLE);
    return (degree || office || isDescription(first, end)) && !hasVerb(first, end);
  }

  /** <i>menurut Rina, <u>peneliti dari Lembaga Sungai</u>, A</i>. */
  private boolean isDescription(int first, int end) {
    return end - first > 1
        && narrative.isMark(end, ",")
        && !narrative.isCapitalised(end + 1)
        && narrative.mentions().isNamed(first - 2)
        && narrative.is(first, WordKind.ROLE)
        && !narrative.is(first, WordKind.CROWD);
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isVerb(i) && narrative.isLower(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the content that begins at {@code first} ends, at or before {@code end}. */
  int contentEnd(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (!narrative.isQuoted(i) && endsAt(i, first, end)) {
        return narrative.isMark(i - 1, ",") || narrative.is(i - 1, WordKind.COMPARISON) ? i - 1 : i;
      }
    }
    return end;
  }

  private boolean endsAt(int at, int first, int end) {
    if (narrative.isMark(at, ",")) {
      return endsAtComma(at, end);
    }
    if (narrative.hasFrame(at, Frame.RELAY)) {
      return true;
    }
    if (at - first <= LEAST_CONTENT - 1 || at + 1 >= end) {
      return false;
    }
    return (narrative.is(at, WordKind.PREPOSITION)
            && narrative.is(at + 1, WordKind.CHANNEL)
            && !isObject(at)
            && end - at <= MOST_CHANNEL)
        || (narrative.is(at, WordKind.LISTENER_PREPOSITION) && narrative.is(at + 1, WordKind.PRESS))
        || ((narrative.is(at, WordKind.CONJUNCTION) || narrative.is(at, WordKind.PREPOSITION))
            && narrative.is(at + 1, WordKind.INTERVIEW));
  }

  /** <i>gugatan itu mengacu <u>pada pernyataan Rina</u></i>: whose statement the verb is about. */
  private boolean isObject(int preposition) {
    return narrative.is(preposition - 1, WordKind.VERB)
        && !narrative.is(preposition - 1, WordKind.PASSIVE_VERB)
        && narrative.isCapitalised(preposition + 2)
        && !narrative.isTime(preposition + 2);
  }

  private boolean endsAtComma(int comma, int end) {
    int next = comma + 1;
    if (next + 1 >= end || narrative.isTime(comma)) {
      return false;
    }
    if (narrative.is(next, WordKind.RESERVATION)
        && (narrative.is(next + 1, WordKind.VERB)
            || narrative.is(next + 1, WordKind.RESERVATION))) {
      return true;
    }
    if (narrative.is(next, WordKind.COMPARISON)) {
      for (int i = next + 1; i < Math.min(end, next + 3); i++) {
        if (narrative.hasFrame(i, Frame.RELAY)) {
          return true;
        }
      }
    }
    return narrative.isTime(next)
        && timeEnd(next, end) >= end - 1
        && !isClock(next, end)
        && !narrative.is(end - 1, WordKind.COMING);
  }

  /** <i>sekitar pukul 06.00</i>: an hour is told; only a day can be when it was told. */
  private boolean isClock(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (narrative.token(i).kind() == Token.Kind.NUMBER && narrative.token(i - 1).isWord()) {
        return narrative.isLower(first);
      }
    }
    return false;
  }

  private int timeEnd(int at, int end) {
    int to = at;
    while (to < end && (narrative.isTime(to) || narrative.isMark(to, "()/,"))) {
      to++;
    }
    return to;
  }
}

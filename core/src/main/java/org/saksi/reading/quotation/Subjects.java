package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/** Finds the subject of a verb: <i><u>Kepala desa, Rina Wati,</u> kemudian mengatakan …</i>. */
final class Subjects {

  private static final int MOST_SPEAKER_TOKENS = 12;

  private static final Set<WordKind> BOUNDARIES =
      EnumSet.of(
          WordKind.CONJUNCTION, WordKind.CONDITION, WordKind.COMPLEMENTISER, WordKind.PURPOSE);

  private static final Set<WordKind> LEADING =
      EnumSet.of(WordKind.CONJUNCTION, WordKind.COORDINATOR, WordKind.ADVERB);

  private static final Set<WordKind> OPENING =
      EnumSet.of(
          WordKind.PREPOSITION,
          WordKind.RELATIVE,
          WordKind.COORDINATOR,
          WordKind.COMPANION,
          WordKind.ADVERB);

  private static final Set<WordKind> FUNCTION =
      EnumSet.of(
          WordKind.DEMONSTRATIVE,
          WordKind.PURPOSE,
          WordKind.PREPOSITION,
          WordKind.CONJUNCTION,
          WordKind.COMPLEMENTISER,
          WordKind.ADVERB,
          WordKind.ADJECTIVE);

  private final Narrative narrative;
  private final Composition composition;
  private final Appositions appositions;
  private final Asides asides;
  private final Adverbials adverbials;

  Subjects(Narrative narrative, Composition composition) {
    this.narrative = narrative;
    this.composition = composition;
    appositions = new Appositions(narrative, composition);
    asides = new Asides(narrative, composition);
    adverbials = new Adverbials(narrative, composition, appositions);
  }

  /** The voice of a subject: a pronoun or a noun phrase. */
  Voice voiceOf(Phrase subject) {
    WordKind pronoun = subject.size() == 1 ? narrative.pronounKind(subject.first()) : null;
    return pronoun == null ? new Voice.Named(subject) : new Voice.Pronoun(pronoun, subject);
  }

  /** Can be a speaker by itself: begins with a role or pronoun, or holds a name, and is short. */
  boolean isSpeaker(Phrase phrase) {
    return phrase.size() <= MOST_SPEAKER_TOKENS
        && !composition.hasVerb(phrase)
        && (composition.isHuman(phrase.first()) || composition.hasName(phrase));
  }

  /** The verb is joined to one before it: <i>… dan mengatakan</i>. */
  boolean isLinked(int verb, int low) {
    int before = skipAdverbs(verb, low);
    return before >= low && (isLink(before) || narrative.is(before, WordKind.CONJUNCTION));
  }

  /** The subject of the verb at a token, not before token {@code low}. */
  @Nullable Phrase before(int verb, int low) {
    Phrase found = find(verb, low);
    if (found == null) {
      return null;
    }
    int last = found.last();
    if (found.size() > 1 && isDirectPronoun(last)) {
      return new Phrase(last, last + 1);
    }
    Phrase subject = trim(adverbials.without(found));
    return isNoun(subject) ? subject : null;
  }

  private boolean isNoun(Phrase subject) {
    int first = subject.first();
    boolean function =
        subject.size() == 1 && narrative.isLower(first) && narrative.isAny(first, FUNCTION);
    return !function && !narrative.isTime(first);
  }

  private Phrase trim(Phrase phrase) {
    int end = phrase.end();
    while (end - phrase.first() > 1
        && narrative.isMark(end - 1)
        && !narrative.isMark(end - 1, ").")) {
      end--;
    }
    return new Phrase(phrase.first(), end);
  }

  private int skipAdverbs(int verb, int low) {
    int i = verb - 1;
    while (i >= low
        && (narrative.is(i, WordKind.ADVERB) || (narrative.isTime(i) && narrative.isLower(i)))
        && !narrative.is(i, WordKind.COMPANION)) {
      i--;
    }
    return i;
  }

  private boolean isLink(int at) {
    return narrative.is(at, WordKind.COORDINATOR) || narrative.is(at, WordKind.COMPANION);
  }

  private @Nullable Phrase find(int verb, int low) {
    int last = skipAdverbs(verb, low);
    int aside = last > low && !isDirectPronoun(last) ? asides.before(last, low) : -1;
    return findBefore(aside > low ? aside : verb, low);
  }

  private @Nullable Phrase findBefore(int verb, int low) {
    int last = skipAdverbs(verb, low);
    if (last < low || isLink(last) || narrative.is(last, WordKind.CONJUNCTION)) {
      return null;
    }
    if (isDirectPronoun(last)) {
      return new Phrase(last, last + 1);
    }
    boolean closed = narrative.isMark(last, ",");
    int relative = closed ? appositions.quotedRelative(last, low) : -1;
    if (relative > low) {
      return findBefore(relative, low);
    }
    List<Phrase> segments = segments(startOf(last, low), closed ? last : last + 1);
    appositions.dropAges(segments);
    appositions.dropDegrees(segments);
    appositions.dropRelays(segments);
    if (segments.isEmpty()) {
      return null;
    }
    Phrase dated = appositions.behindTime(segments.getLast());
    if (dated != null) {
      return dated;
    }
    Phrase apposition = appositions.subject(segments, closed);
    return apposition != null ? apposition : inside(segments.getLast());
  }

  /** Goes back to the mark or conjunction that opens the clause. */
  private int startOf(int last, int low) {
    int depth = 0;
    for (int i = last; i >= low; i--) {
      if (narrative.isMark(i, ")]")) {
        depth++;
      } else if (narrative.isMark(i, "([")) {
        depth--;
      }
      boolean boundary =
          narrative.isMark(i, ";:–—")
              || narrative.isQuote(i)
              || narrative.isQuoted(i)
              || (i < last && narrative.isLower(i) && isBoundary(i, low));
      if (depth <= 0 && boundary) {
        return i + 2 <= last
                && narrative.is(i, WordKind.CONJUNCTION)
                && narrative.is(i + 1, WordKind.DEMONSTRATIVE)
            ? i + 2
            : i + 1;
      }
      if (i > low && i + 1 < last && isOtherReport(i, last)) {
        return narrative.cue(i).end();
      }
    }
    return low;
  }

  /**
   * Opens a clause; but <i>ia <u>bahkan</u> berani mengatakan</i>, <i>wakil Solo <u>untuk</u> Dewan
   * Pasar mengatakan</i>.
   */
  private boolean isBoundary(int at, int low) {
    boolean adverb = narrative.is(at, WordKind.ADVERB) && at > low && narrative.isPronoun(at - 1);
    boolean office =
        narrative.is(at, WordKind.PURPOSE)
            && narrative.isCapitalised(at + 1)
            && at > low
            && !narrative.isVerb(at - 1);
    return !adverb && !office && narrative.isAny(at, BOUNDARIES);
  }

  /** <i>Nah, belum lama ini ia meminta</i>: right before its verb, it is the subject. */
  private boolean isDirectPronoun(int at) {
    WordKind pronoun = narrative.pronounKind(at);
    return pronoun == WordKind.SINGULAR_PRONOUN || pronoun == WordKind.PARTY_PRONOUN;
  }

  /** <i>unggahan yang mengklaim Bupati Rina meminta …</i>: another begins behind the cue. */
  private boolean isOtherReport(int at, int last) {
    int behind = narrative.cue(at).end();
    return narrative.hasFrame(at, Frame.CLAUSE)
        && narrative.is(at - 1, WordKind.RELATIVE)
        && !narrative.isMark(last)
        && behind <= last
        && narrative.isCapitalised(behind);
  }

  /** What stands between commas, without the connectives that lead it. */
  private List<Phrase> segments(int first, int end) {
    List<Phrase> segments = new ArrayList<>();
    int depth = 0;
    int from = first;
    for (int i = first; i <= end; i++) {
      if (i == end || (depth == 0 && narrative.isMark(i, ","))) {
        int start = behindLead(from, i);
        if (start < i) {
          segments.add(new Phrase(start, i));
        }
        from = i + 1;
      } else if (narrative.isMark(i, "([")) {
        depth++;
      } else if (narrative.isMark(i, ")]")) {
        depth = Math.max(0, depth - 1);
      }
    }
    return segments;
  }

  private int behindLead(int first, int end) {
    int from = first;
    int connective = first < end ? narrative.connectiveEnd(first, end) : -1;
    while (connective > from) {
      from = connective;
      connective = from < end ? narrative.connectiveEnd(from, end) : -1;
    }
    while (from < end && narrative.isAny(from, LEADING)) {
      from++;
    }
    return from;
  }

  /** The subject inside the last segment of its clause. */
  private @Nullable Phrase inside(Phrase phrase) {
    int first = phrase.first();
    int relative = composition.firstOf(phrase, WordKind.RELATIVE);
    int verb = composition.firstVerb(phrase);
    if (relative > first) {
      if (verb > first && verb < relative) {
        return new Phrase(first, verb);
      }
      Phrase head = new Phrase(first, relative);
      return narrative.isCapitalised(first) && composition.hasName(head) ? head : phrase;
    }
    if (narrative.isAny(first, OPENING)) {
      return behindPreposition(phrase);
    }
    if (verb == first) {
      return null;
    }
    if (narrative.is(phrase.last(), WordKind.DEMONSTRATIVE) && composition.isHuman(first)) {
      return phrase;
    }
    return verb > first ? new Phrase(first, verb) : phrase;
  }

  /** <i>Dalam rapat itu Bupati Rina mengatakan</i>: the role, pronoun or name at the end. */
  private @Nullable Phrase behindPreposition(Phrase phrase) {
    int behind = phrase.first() + 1;
    if (phrase.size() > 1
        && (narrative.is(behind, WordKind.DOCUMENT) || narrative.is(behind, WordKind.LAW))) {
      return new Phrase(phrase.first() + 1, phrase.end());
    }
    int from = phrase.end();
    while (from > phrase.first() && isPartOfSpeaker(from - 1)) {
      from--;
    }
    while (from < phrase.end() && narrative.isMark(from)) {
      from++;
    }
    if (from == phrase.end() || from == phrase.first()) {
      return null;
    }
    Phrase subject = new Phrase(from, phrase.end());
    return composition.isHuman(from)
            || composition.hasName(subject)
            || narrative.mentions().begins(from)
        ? subject
        : null;
  }

  private boolean isPartOfSpeaker(int at) {
    return narrative.isCapitalised(at)
        || composition.isHuman(at)
        || narrative.token(at).kind() == Token.Kind.NUMBER
        || narrative.isMark(at);
  }
}

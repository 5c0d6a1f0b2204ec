package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/** Finds the subject of a verb: <i><u>Kepala desa, Rina Wati,</u> kemudian mengatakan …</i>. */
final class Subjects {

  private static final int MOST_NAME_WORDS = 7;
  private static final int MOST_SPEAKER_TOKENS = 12;
  private static final int MOST_DEGREE_TOKENS = 4;

  private static final Set<WordKind> BOUNDARIES =
      EnumSet.of(
          WordKind.CONJUNCTION, WordKind.CONDITION, WordKind.COMPLEMENTISER, WordKind.PURPOSE);

  private static final Set<WordKind> LEADING =
      EnumSet.of(WordKind.CONJUNCTION, WordKind.COORDINATOR, WordKind.ADVERB);

  private static final Set<WordKind> LINKS =
      EnumSet.of(WordKind.COORDINATOR, WordKind.COMPANION, WordKind.ADVERB);

  private final Narrative narrative;

  Subjects(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The voice of a subject: a pronoun or a noun phrase. */
  Voice voiceOf(Phrase subject) {
    WordKind pronoun = subject.size() == 1 ? narrative.pronounKind(subject.first()) : null;
    return pronoun == null ? new Voice.Named(subject) : new Voice.Pronoun(pronoun, subject);
  }

  /** Can be a speaker by itself: begins with a role or pronoun, or holds a name, and is short. */
  boolean isSpeaker(Phrase phrase) {
    return phrase.size() <= MOST_SPEAKER_TOKENS
        && !hasVerb(phrase)
        && (isHuman(phrase.first()) || hasName(phrase));
  }

  /** The verb is joined to one before it: <i>… dan mengatakan</i>. */
  boolean isLinked(int verb, int low) {
    int before = skipAdverbs(verb, low);
    return before >= low
        && (narrative.is(before, WordKind.COORDINATOR) || narrative.is(before, WordKind.COMPANION));
  }

  /** The subject of the verb at a token, not before token {@code low}. */
  @Nullable Phrase before(int verb, int low) {
    Phrase found = find(verb, low);
    if (found == null) {
      return null;
    }
    int last = found.last();
    WordKind pronoun = narrative.pronounKind(last);
    if (found.size() > 1
        && (pronoun == WordKind.SINGULAR_PRONOUN || pronoun == WordKind.PARTY_PRONOUN)) {
      return new Phrase(last, last + 1);
    }
    return trim(withoutAdverbial(found));
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

  /** <i>Rina Wati dalam kesempatan itu</i> is only <i>Rina Wati</i>. */
  private Phrase withoutAdverbial(Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      boolean adverbial =
          narrative.isLower(i)
              && ((narrative.is(i, WordKind.PREPOSITION) && !narrative.is(i, WordKind.ATTRIBUTIVE))
                  || narrative.is(i, WordKind.ADVERB)
                  || narrative.isTime(i));
      boolean office =
          narrative.is(i, WordKind.PURPOSE)
              || (!narrative.isCapitalised(phrase.first()) && !isHuman(phrase.first()));
      if (adverbial && !office) {
        return new Phrase(phrase.first(), i);
      }
    }
    return phrase;
  }

  private boolean isHuman(int at) {
    return narrative.is(at, WordKind.ROLE)
        || narrative.is(at, WordKind.HUMAN)
        || narrative.is(at, WordKind.INDEFINITE)
        || narrative.isPronoun(at);
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

  private @Nullable Phrase find(int verb, int low) {
    int last = skipAdverbs(verb, low);
    if (last < low
        || narrative.is(last, WordKind.COORDINATOR)
        || narrative.is(last, WordKind.COMPANION)) {
      return null;
    }
    boolean closedByComma = narrative.isMark(last, ",");
    List<Phrase> segments = segments(startOf(last, low), closedByComma ? last : last + 1);
    if (segments.isEmpty()) {
      return null;
    }
    dropDegrees(segments);
    Phrase apposition = apposition(segments, closedByComma);
    return apposition != null ? apposition : inside(segments.get(segments.size() - 1));
  }

  /** <i>Rina Wati, M.Kom, MM</i>: the short segments behind a person are degrees. */
  private void dropDegrees(List<Phrase> segments) {
    int named = segments.size() - 1;
    while (named >= 0 && !hasPerson(segments.get(named))) {
      Phrase segment = segments.get(named);
      if (segment.size() > MOST_DEGREE_TOKENS || !isCapitalised(segment) || hasRole(segment)) {
        return;
      }
      named--;
    }
    if (named >= 0) {
      segments.subList(named + 1, segments.size()).clear();
    }
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
              || (i < last && narrative.isLower(i) && narrative.isAny(i, BOUNDARIES));
      if (depth <= 0 && boundary) {
        return i + 1;
      }
    }
    return low;
  }

  private List<Phrase> segments(int first, int end) {
    List<Phrase> segments = new ArrayList<>();
    int depth = 0;
    int from = first;
    for (int i = first; i <= end; i++) {
      boolean cut = i == end || (depth == 0 && narrative.isMark(i, ","));
      if (i < end && narrative.isMark(i, "([")) {
        depth++;
      } else if (i < end && narrative.isMark(i, ")]")) {
        depth = Math.max(0, depth - 1);
      }
      if (cut) {
        if (i > from) {
          segments.add(new Phrase(from, i));
        }
        from = i + 1;
      }
    }
    return segments;
  }

  /** A subject in two or more segments: role, name; name, role; name, relative clause. */
  private @Nullable Phrase apposition(List<Phrase> segments, boolean closedByComma) {
    if (segments.size() < 2) {
      return null;
    }
    Phrase last = segments.get(segments.size() - 1);
    Phrase before = withoutLead(segments.get(segments.size() - 2));
    if (narrative.isTime(last.first())
        || (narrative.is(last.first(), WordKind.PLACE) && !hasName(last))) {
      return behindTimeOrPlace(segments);
    }
    if (before == null) {
      return null;
    }
    if (isName(last) && narrative.is(before.first(), WordKind.ROLE) && !hasVerb(before)) {
      return new Phrase(before.first(), last.end());
    }
    if (closedByComma) {
      for (int n = segments.size() - 1; n > 0; n--) {
        if (narrative.is(segments.get(n).first(), WordKind.RELATIVE)) {
          return withoutLead(segments.get(n - 1));
        }
      }
    }
    boolean office =
        hasRole(last)
            || narrative.is(last.first(), WordKind.INDEFINITE)
            || (narrative.is(last.first(), WordKind.ORGANISATION)
                && narrative.isCapitalised(last.first()));
    if (isName(before) && office) {
      return before;
    }
    return closedByComma ? headOfRelative(before) : null;
  }

  /** <i>Rina Wati saat ditemui di Solo, Senin, mengatakan</i>. */
  private @Nullable Phrase behindTimeOrPlace(List<Phrase> segments) {
    for (int n = segments.size() - 2; n >= 0; n--) {
      Phrase segment = segments.get(n);
      for (int i = segment.first() + 1; i < segment.end(); i++) {
        if (narrative.isLower(i)
            && (narrative.is(i, WordKind.PREPOSITION) || narrative.is(i, WordKind.CONJUNCTION))) {
          return withoutLead(new Phrase(segment.first(), i));
        }
      }
      if (narrative.is(segment.first(), WordKind.ROLE) || isName(segment)) {
        return segment;
      }
    }
    return null;
  }

  private @Nullable Phrase headOfRelative(Phrase segment) {
    for (int i = segment.first() + 1; i < segment.end(); i++) {
      if (narrative.is(i, WordKind.RELATIVE)) {
        return narrative.isCapitalised(segment.first())
                || narrative.is(segment.first(), WordKind.ROLE)
            ? new Phrase(segment.first(), i)
            : null;
      }
    }
    return null;
  }

  /** The subject inside the last segment of its clause. */
  private @Nullable Phrase inside(Phrase segment) {
    Phrase phrase = withoutLead(segment);
    if (phrase == null) {
      return null;
    }
    int relative = firstOf(phrase, WordKind.RELATIVE);
    int verb = firstVerb(phrase);
    if (relative > phrase.first()) {
      if (verb > phrase.first() && verb < relative) {
        return new Phrase(phrase.first(), verb);
      }
      Phrase head = new Phrase(phrase.first(), relative);
      return narrative.isCapitalised(phrase.first()) && hasName(head) ? head : phrase;
    }
    if (narrative.is(phrase.first(), WordKind.PREPOSITION)
        || relative == phrase.first()
        || narrative.isAny(phrase.first(), LINKS)) {
      return behindPreposition(phrase);
    }
    if (verb == phrase.first()) {
      return null;
    }
    return verb > phrase.first() ? new Phrase(phrase.first(), verb) : phrase;
  }

  /** <i>Dalam rapat itu Bupati Rina mengatakan</i>: the role, pronoun or name at the end. */
  private @Nullable Phrase behindPreposition(Phrase phrase) {
    if (phrase.size() > 1 && narrative.is(phrase.first() + 1, WordKind.DOCUMENT)) {
      return new Phrase(phrase.first() + 1, phrase.end());
    }
    int from = phrase.end();
    while (from > phrase.first()
        && (narrative.isCapitalised(from - 1)
            || isHuman(from - 1)
            || narrative.token(from - 1).kind() == Token.Kind.NUMBER
            || narrative.isMark(from - 1))) {
      from--;
    }
    while (from < phrase.end() && narrative.isMark(from)) {
      from++;
    }
    if (from == phrase.end() || from == phrase.first()) {
      return null;
    }
    Phrase subject = new Phrase(from, phrase.end());
    return isHuman(from) || hasName(subject) ? subject : null;
  }

  private @Nullable Phrase withoutLead(Phrase phrase) {
    int connective = narrative.connectiveEnd(phrase.first(), phrase.end());
    int from = connective > 0 ? connective : phrase.first();
    while (from < phrase.end() && narrative.isAny(from, LEADING)) {
      from++;
    }
    return from < phrase.end() ? new Phrase(from, phrase.end()) : null;
  }

  private int firstOf(Phrase phrase, WordKind kind) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  private int firstVerb(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.isVerb(i) && narrative.isLower(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasVerb(Phrase phrase) {
    return firstVerb(phrase) >= 0;
  }

  private boolean hasRole(Phrase phrase) {
    return firstOf(phrase, WordKind.ROLE) >= 0;
  }

  private boolean isCapitalised(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (!narrative.isCapitalised(i) && !narrative.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPerson(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.mentions().isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasName(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.isName(i)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but a name, perhaps with a rank before it. */
  private boolean isName(Phrase phrase) {
    if (phrase.size() > MOST_NAME_WORDS || !narrative.isName(phrase.last())) {
      return false;
    }
    return isCapitalised(phrase);
  }
}

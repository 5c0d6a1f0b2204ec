package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/** Finds the subject among segments with commas between: <i>Kepala desa, Rina Wati, …</i>. */
final class Appositions {

  private static final int MOST_DEGREE_TOKENS = 7;

  /** What opens a clause or an adverbial, and no description. */
  private static final Set<WordKind> OPENING =
      EnumSet.of(
          WordKind.PREPOSITION,
          WordKind.CONJUNCTION,
          WordKind.CONDITION,
          WordKind.COORDINATOR,
          WordKind.COMPANION,
          WordKind.ADVERB,
          WordKind.PURPOSE);

  private final Narrative narrative;
  private final Composition composition;

  Appositions(Narrative narrative, Composition composition) {
    this.narrative = narrative;
    this.composition = composition;
  }

  /** <i>Rina Wati, <u>22 tahun</u>, pegawai pasar</i>: takes ages away. */
  void dropAges(List<Phrase> segments) {
    segments.removeIf(segment ->
        segment.size() == 2
            && segment != segments.getFirst()
            && narrative.token(segment.first()).kind() == Token.Kind.NUMBER
            && narrative.is(segment.last(), WordKind.AGE_UNIT));
  }

  /** <i>Rina Wati, M.Kom, MM</i>: takes away short segments behind a person, which are degrees. */
  void dropDegrees(List<Phrase> segments) {
    int named = segments.size() - 1;
    while (named >= 0 && !composition.hasPerson(segments.get(named))) {
      Phrase segment = segments.get(named);
      if (segment.size() > MOST_DEGREE_TOKENS
          || !composition.isCapitalised(segment)
          || composition.hasRole(segment)) {
        return;
      }
      named--;
    }
    if (named >= 0) {
      segments.subList(named + 1, segments.size()).clear();
    }
  }

  /**
   * The subject, if it takes two segments or more: role, name; name, role; name, relative clause.
   *
   * @param segments without the connectives that lead them
   * @param closed a comma stands behind the last one
   */
  @Nullable Phrase subject(List<Phrase> segments, boolean closed) {
    if (segments.size() < 2) {
      return null;
    }
    Phrase last = segments.getLast();
    Phrase before = segments.get(segments.size() - 2);
    if (!closed && isAdverbial(last) && composition.isName(before)) {
      Phrase longer = subject(segments.subList(0, segments.size() - 1), true);
      return longer == null ? before : longer;
    }
    if (narrative.isTime(last.first())
        || (narrative.is(last.first(), WordKind.PLACE) && !composition.hasName(last))) {
      return beforeTimeOrPlace(segments);
    }
    if (composition.isName(last)
        && narrative.is(before.first(), WordKind.ROLE)
        && (!composition.hasVerb(before) || (closed && composition.hasPerson(last)))) {
      return new Phrase(before.first(), last.end());
    }
    int relative = closed ? lastRelative(segments) : segments.size() - 1;
    if (relative > 0 && narrative.is(segments.get(relative).first(), WordKind.RELATIVE)) {
      return segments.get(relative - 1);
    }
    if (composition.isName(before)
        && !narrative.is(before.first(), WordKind.PREPOSITION)
        && (isOffice(last) || (closed && isDescription(last)))) {
      return before;
    }
    if (closed && isOrganisation(before) && isParticiple(last.first())) {
      return before;
    }
    return closed ? headOfRelative(before) : null;
  }

  /** <i>Di Solo, Senin (5/3) <u>Rina Wati</u> mengatakan</i>: the name behind a day. */
  @Nullable Phrase behindTime(Phrase segment) {
    int first = segment.first();
    while (first < segment.end() && (narrative.isTime(first) || narrative.isMark(first))) {
      first++;
    }
    return narrative.isTime(segment.first())
            && first < segment.end()
            && (narrative.isCapitalised(first) || mayBeSubject(first))
        ? new Phrase(first, segment.end())
        : null;
  }

  /** A common noun that goes on: <i>Senin (5/3) <u>warga</u> Solo mengatakan</i>. */
  private boolean mayBeSubject(int at) {
    return narrative.isLower(at)
        && !narrative.isVerb(at)
        && !narrative.isAny(at, OPENING)
        && narrative.pronounKind(at) == null;
  }

  /** <i>Rina Wati, <u>dalam rapat itu</u> mengatakan</i>. */
  private boolean isAdverbial(Phrase segment) {
    for (int i = segment.first(); i < segment.end(); i++) {
      if (!narrative.isLower(i)) {
        return false;
      }
    }
    return segment.size() > 1 && narrative.is(segment.first(), WordKind.PREPOSITION);
  }

  /**
   * <i>Rina Wati, <u>seperti dilansir Kabar Nusa</u>, mengatakan</i>: takes away who passes it on.
   */
  void dropRelays(List<Phrase> segments) {
    segments.removeIf(segment ->
        narrative.hasFrame(segment.first(), Frame.RELAY)
            || (narrative.is(segment.first(), WordKind.COMPARISON)
                && narrative.hasFrame(segment.first() + 1, Frame.RELAY)));
  }

  /**
   * The comma before the relative clause that a comma closes and that reports something: <i>Rina,
   * yang menyebutnya "kawan", mengatakan</i>; -1 if there is none.
   */
  int quotedRelative(int last, int low) {
    boolean quoted = false;
    for (int i = last - 1; i > low; i--) {
      quoted |= narrative.isQuoted(i) || Cues.reports(narrative, i);
      if (narrative.isMark(i, ";:.")) {
        return -1;
      }
      if (narrative.is(i, WordKind.RELATIVE) && narrative.isMark(i - 1, ",")) {
        return quoted ? i : -1;
      }
    }
    return -1;
  }

  /** <i>Direktur Pasar di Dinas Solo, <u>Rina Wati</u></i>: the office may hold an adverbial. */
  boolean endsInName(int first, int end) {
    int comma = end - 1;
    while (comma > first && !narrative.isMark(comma, ",")) {
      comma--;
    }
    return comma > first && comma + 1 < end && composition.isName(new Phrase(comma + 1, end));
  }

  private int lastRelative(List<Phrase> segments) {
    int at = segments.size() - 1;
    while (at > 0 && !narrative.is(segments.get(at).first(), WordKind.RELATIVE)) {
      at--;
    }
    return at;
  }

  /** <i>Rina Wati, <u>lulusan tata boga yang mengelola warung</u>, mengatakan</i>. */
  private boolean isDescription(Phrase segment) {
    int first = segment.first();
    return narrative.isLower(first)
        && !narrative.isVerb(first)
        && !narrative.isAny(first, OPENING)
        && !narrative.isTime(first);
  }

  /** Begins with the noun for an organisation, which may be part of its name. */
  private boolean isOrganisation(Phrase segment) {
    return narrative.is(segment.first(), WordKind.ORGANISATION) && !composition.hasVerb(segment);
  }

  /** <i>Yayasan Solo, <u>dinamai</u> dari kotanya, …</i>. */
  private boolean isParticiple(int at) {
    return narrative.is(at, WordKind.PASSIVE_VERB) && narrative.isLower(at);
  }

  private boolean isOffice(Phrase segment) {
    int first = segment.first();
    return composition.hasRole(segment)
        || narrative.is(first, WordKind.INDEFINITE)
        || (narrative.is(first, WordKind.ORGANISATION) && narrative.isCapitalised(first));
  }

  /** <i>Rina Wati saat ditemui di Solo, Senin, mengatakan</i>. */
  private @Nullable Phrase beforeTimeOrPlace(List<Phrase> segments) {
    for (int n = segments.size() - 2; n >= 0; n--) {
      Phrase segment = segments.get(n);
      if (narrative.isLower(segment.first() + 1)
          && narrative.is(segment.first(), WordKind.PREPOSITION)) {
        continue;
      }
      for (int i = segment.first() + 1; i < segment.end(); i++) {
        if (narrative.isLower(i)
            && (narrative.is(i, WordKind.PREPOSITION) || narrative.is(i, WordKind.CONJUNCTION))) {
          return new Phrase(segment.first(), i);
        }
      }
      if (narrative.is(segment.first(), WordKind.ROLE)
          || composition.isName(segment)
          || narrative.mentions().begins(segment.first())) {
        return segment;
      }
    }
    return null;
  }

  private @Nullable Phrase headOfRelative(Phrase segment) {
    int relative = composition.firstOf(segment, WordKind.RELATIVE);
    boolean named =
        narrative.isCapitalised(segment.first()) || narrative.is(segment.first(), WordKind.ROLE);
    return relative > segment.first() && named ? new Phrase(segment.first(), relative) : null;
  }
}

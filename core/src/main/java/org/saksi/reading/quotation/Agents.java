package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase behind a cue: <i>kata <u>Kepala Dinas Kesehatan, Rina Wati,</u> …</i>. */
final class Agents {

  private static final Set<WordKind> CLOSING =
      EnumSet.of(
          WordKind.PREPOSITION,
          WordKind.CONJUNCTION,
          WordKind.CONDITION,
          WordKind.PURPOSE,
          WordKind.COMPLEMENTISER,
          WordKind.COMPANION,
          WordKind.LIKENESS_PREPOSITION,
          WordKind.COMPARISON,
          WordKind.RELATIVE,
          WordKind.TIME_WORD);

  /** What can be of an office whose name holds commas. */
  private static final Set<WordKind> WITH_OFFICES =
      EnumSet.of(WordKind.ROLE, WordKind.ORGANISATION, WordKind.DOCUMENT);

  /** Part of an office and a name behind it have more words than a name alone. */
  private static final int LEAST_OFFICE = 4;

  /** A workplace with the town around it has no more tokens. */
  private static final int MOST_WORKPLACE = 12;

  private final Narrative narrative;
  private final Composition composition;

  Agents(Narrative narrative, Composition composition) {
    this.narrative = narrative;
    this.composition = composition;
  }

  /** The voice that begins at a token, if a noun phrase or pronoun does. */
  @Nullable Voice voiceAt(int at, int end) {
    if (at >= end || narrative.isQuoted(at)) {
      return null;
    }
    WordKind pronoun = narrative.pronounKind(at);
    if (pronoun != null) {
      return new Voice.Pronoun(pronoun, new Phrase(at, at + 1));
    }
    if (narrative.isLower(at)
        && !narrative.is(at, WordKind.ATTRIBUTIVE)
        && (narrative.is(at, WordKind.ADVERB) || narrative.isAny(at, CLOSING))) {
      return null;
    }
    Phrase phrase = phraseAt(narrative.is(at, WordKind.ATTRIBUTIVE) ? at + 1 : at, end);
    return phrase == null ? null : new Voice.Named(phrase);
  }

  /** The noun phrase that begins at a token and stops at what cannot belong to it. */
  @Nullable Phrase phraseAt(int at, int end) {
    int depth = 0;
    int commas = 0;
    int to = at;
    while (to < end && !narrative.isQuoted(to) && !narrative.isQuote(to)) {
      if (narrative.isMark(to, "([")) {
        depth++;
      } else if (narrative.isMark(to, ")]")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        if (narrative.isMark(to, ",")) {
          commas++;
          if (!goesOnBehindComma(at, to, end, commas)) {
            break;
          }
        } else if (closes(at, to, end)) {
          break;
        }
      }
      to++;
    }
    while (to > at && narrative.isMark(to - 1) && !narrative.isMark(to - 1, ")")) {
      to--;
    }
    return to > at ? new Phrase(at, to) : null;
  }

  /** Without the content that no comma parts from a name: <i>menurut Rina pasar itu tua</i>. */
  Voice named(Phrase phrase) {
    return new Voice.Named(withoutContent(phrase));
  }

  private Phrase withoutContent(Phrase phrase) {
    if (narrative.isMark(phrase.end(), ",")) {
      return phrase;
    }
    int name = phrase.end() - 1;
    while (name > phrase.first() && !narrative.mentions().isNamed(name)) {
      name--;
    }
    int next = name + 1;
    boolean joined =
        narrative.is(next, WordKind.NAME_PARTICLE) || narrative.is(next, WordKind.DEMONSTRATIVE);
    if (next < phrase.end()
        && narrative.mentions().isNamed(name)
        && !joined
        && narrative.isLower(next)
        && narrative.token(next).isWord()) {
      return new Phrase(phrase.first(), next);
    }
    return phrase;
  }

  private boolean closes(int at, int to, int end) {
    if (narrative.isMark(to, ".")) {
      return !isAbbreviation(at, to, end);
    }
    if (narrative.isMark(to, "?!;:–—")) {
      return true;
    }
    if (to == at) {
      return false;
    }
    if (narrative.isTime(to)) {
      return !isDemonstrated(to, end) && !isDemonstrated(to - 1, end);
    }
    if (narrative.isCapitalised(to)) {
      return false;
    }
    if (isBehindDemonstrative(at, to)) {
      return true;
    }
    if (narrative.is(to, WordKind.PURPOSE) && narrative.is(at, WordKind.ROLE)) {
      return to + 1 == end || !narrative.isCapitalised(to + 1);
    }
    if (narrative.is(to, WordKind.COORDINATOR)) {
      return to + 1 == end || !(narrative.isCapitalised(to + 1) || composition.isHuman(to + 1));
    }
    if (narrative.isAny(to, CLOSING)) {
      if (isWorkplace(at, to, end)) {
        return false;
      }
      return !isDemonstrated(to, end) && !isIssued(at, to, end);
    }
    return narrative.isVerb(to);
  }

  /** <i>keterangan <u>dari</u> Dinas Pasar</i>: who gives it out. */
  private boolean isIssued(int at, int to, int end) {
    return to == at + 1
        && to + 1 < end
        && narrative.is(at, WordKind.DOCUMENT)
        && narrative.is(to, WordKind.ATTRIBUTIVE)
        && (narrative.isCapitalised(to + 1) || narrative.is(to + 1, WordKind.ORGANISATION));
  }

  /** <i>ujar dokter anak <u>di Rumah Sakit Melati, Solo</u>, Rina Wati</i>: a person follows. */
  private boolean isWorkplace(int at, int to, int end) {
    if (!narrative.is(at, WordKind.ROLE)
        || !narrative.is(to, WordKind.PREPOSITION)
        || narrative.mentions().isPerson(to - 1)) {
      return false;
    }
    for (int i = to + 1; i + 1 < Math.min(end, to + MOST_WORKPLACE); i++) {
      if (narrative.isMark(i, ",") && narrative.mentions().isPerson(i + 1)) {
        return true;
      }
      if (!narrative.isCapitalised(i)
          && !narrative.isMark(i, ",")
          && !narrative.is(i, WordKind.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** <i>kata ketua panitia itu <u>kepada</u> wartawan</i>: nothing can be added to the phrase. */
  private boolean isBehindDemonstrative(int at, int to) {
    return to - 1 > at
        && narrative.isLower(to)
        && narrative.is(to - 1, WordKind.DEMONSTRATIVE)
        && !narrative.is(to - 2, WordKind.CONJUNCTION)
        && !narrative.is(to, WordKind.ADVERB);
  }

  /** <i>saat itu</i> behind an office: he held it then. */
  private boolean isDemonstrated(int to, int end) {
    return narrative.is(to, WordKind.CONJUNCTION)
        && to + 1 < end
        && narrative.is(to + 1, WordKind.DEMONSTRATIVE);
  }

  private boolean isAbbreviation(int at, int point, int end) {
    return point > at
        && point + 1 < end
        && narrative.token(point - 1).span().length() <= 4
        && narrative.token(point).start() == narrative.token(point - 1).end()
        && (narrative.isCapitalised(point + 1) || narrative.isMark(point + 1, ","));
  }

  /** <i>Kepala Bagian Sawah, Kebun, <u>dan Hutan Dinas Pertanian</u> Rina Wati</i>. */
  private boolean goesOnWithOffice(int at, int comma, int end) {
    int last = lastOfOffice(comma, end);
    if (last + 2 >= end
        || !narrative.is(last + 1, WordKind.COORDINATOR)
        || !narrative.isAny(at, WITH_OFFICES)) {
      return false;
    }
    int to = last + 2;
    while (to < end && (narrative.isCapitalised(to) || narrative.isMark(to, "()"))) {
      to++;
    }
    return to - last - 2 >= LEAST_OFFICE;
  }

  /** The comma before <i>dan</i> where only capitalised words and commas stand between. */
  private int lastOfOffice(int comma, int end) {
    int last = comma;
    int to = comma + 1;
    while (to < end && (narrative.isCapitalised(to) || narrative.isMark(to, ","))) {
      last = narrative.isMark(to, ",") ? to : last;
      to++;
    }
    return to == last + 1 ? last : comma;
  }

  /** A comma inside the phrase: role, comma, name; or role, comma, office, comma. */
  private boolean goesOnBehindComma(int at, int comma, int end, int commas) {
    int to = comma + 1;
    while (to < end
        && !narrative.isMark(to, ",;(")
        && !narrative.isQuote(to)
        && !closes(comma + 1, to, end)
        && !(to == comma + 1 && narrative.isTime(to))) {
      to++;
    }
    if (goesOnWithOffice(at, comma, end)) {
      return true;
    }
    if (to == comma + 1 || comma == at || !composition.hasRole(new Phrase(at, comma))) {
      return false;
    }
    if (commas <= 2 && composition.isName(new Phrase(comma + 1, to))) {
      return true;
    }
    return commas == 1
        && narrative.isCapitalised(comma + 1)
        && !composition.hasName(new Phrase(at, comma))
        && to < end
        && narrative.isMark(to, ",");
  }
}

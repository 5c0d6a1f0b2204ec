package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;

/** Who spoke or acted last, as far as a report has been read. */
final class Discourse {

  private Names.@Nullable Naming last;
  private Names.@Nullable Naming lastPerson;
  private Names.@Nullable Naming lastQuoted;
  private Names.@Nullable Naming lastParty;
  private Names.@Nullable Naming lastPlural;
  private Names.@Nullable Naming subject;
  private int subjectSentence = -1;

  /** A person is the subject of a sentence. */
  void acted(Names.Naming naming, int sentence) {
    subject = naming;
    subjectSentence = sentence;
  }

  void actedTogether(Names.Naming naming) {
    lastPlural = naming;
  }

  void actedAsParty(Names.Naming naming) {
    lastParty = naming;
  }

  /** Somebody spoke. */
  void spoke(Voiced voiced, Names.Naming naming, boolean mainVoice) {
    last = naming;
    boolean direct = voiced.draft().is(Quotation.Kind.DIRECT);
    if (naming.isPerson()) {
      lastPerson = naming;
      if (mainVoice) {
        lastQuoted = naming;
      }
    } else if (direct && voiced.draft().telling().voice() instanceof Voice.Named) {
      lastQuoted = naming;
    }
    if (naming.speakers().size() > 1) {
      lastPlural = naming;
    }
  }

  Names.@Nullable Naming lastPerson() {
    return lastPerson;
  }

  /** Who goes on in a quotation without a cue. */
  Names.@Nullable Naming implied() {
    return first(lastPerson, lastQuoted, last, subject);
  }

  /** <i>katanya</i> behind a quotation. */
  Names.@Nullable Naming quoted() {
    return first(lastQuoted, lastPerson, last, subject);
  }

  /** <i>ia</i> before, and <i>menurutnya</i> beside, reported speech. */
  Names.@Nullable Naming reported(Draft draft, Narrative narrative) {
    boolean near =
        subjectSentence >= 0
            && draft.sentence() - subjectSentence <= 1
            && narrative.sentences().get(draft.sentence()).paragraph()
                == narrative.sentences().get(subjectSentence).paragraph();
    return first(near ? subject : null, lastPerson, last, subject);
  }

  Names.@Nullable Naming plural() {
    return first(lastPlural, last, null, null);
  }

  Names.@Nullable Naming party() {
    return first(lastParty, last, null, null);
  }

  Names.@Nullable Naming own() {
    return first(lastPerson, last, null, null);
  }

  private static Names.@Nullable Naming first(
      Names.@Nullable Naming a,
      Names.@Nullable Naming b,
      Names.@Nullable Naming c,
      Names.@Nullable Naming d) {
    if (a != null) {
      return a;
    }
    if (b != null) {
      return b;
    }
    return c != null ? c : d;
  }
}

package org.saksi.reading.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Speaker;
import org.saksi.text.Span;

/** Who spoke or acted last, as far as a report has been read. */
final class Discourse {

  /**
   * The person who is the subject of a sentence, and the words that name it there.
   *
   * @param acts does something, and is not only told of: <i>Rina akan dipanggil</i>
   */
  private record Subject(Naming naming, int sentence, Span words, boolean acts) {}

  /** The person who is said to speak in a sentence. */
  private record Teller(Naming naming, int sentence) {}

  private @Nullable Naming last;
  private @Nullable Naming lastPerson;
  private @Nullable Naming lastQuoted;
  private @Nullable Naming lastParty;
  private @Nullable Naming lastPlural;
  private @Nullable Subject subject;
  private @Nullable Subject subjectBefore;
  private @Nullable Teller teller;
  private final Set<List<Speaker>> voices = new HashSet<>();

  /** A person is the subject of a sentence, by the words that stand there. */
  void acted(Naming naming, int sentence, Span words, boolean acts) {
    subjectBefore = subject;
    subject = new Subject(naming, sentence, words, acts);
  }

  void actedTogether(Naming naming) {
    lastPlural = naming;
  }

  void actedAsParty(Naming naming) {
    lastParty = naming;
  }

  /** Somebody spoke, and not only inside another's words. */
  void told(Voiced voiced, Naming naming) {
    if (naming.isPerson()) {
      teller = new Teller(naming, voiced.draft().sentence());
    }
  }

  /** Somebody spoke. */
  void spoke(Voiced voiced, Naming naming, boolean mainVoice) {
    last = naming;
    voices.add(naming.speakers());
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

  boolean hasHeard(Naming naming) {
    return voices.contains(naming.speakers());
  }

  @Nullable Naming lastPerson() {
    return lastPerson;
  }

  /** Who goes on in a quotation without a cue. */
  @Nullable Naming implied() {
    return first(lastPerson, lastQuoted, last, actor());
  }

  /** <i>katanya</i> behind a quotation. */
  @Nullable Naming quoted() {
    return first(lastQuoted, lastPerson, last, actor());
  }

  /**
   * <i>ia</i> before, and <i>menurutnya</i> beside, reported speech: nobody of whom that speech
   * itself tells.
   */
  @Nullable Naming reported(Draft draft, Narrative narrative) {
    Subject told =
        subject != null && subject.words.overlaps(draft.content()) ? subjectBefore : subject;
    boolean near = told != null && isNear(told, draft.sentence(), narrative.sentences());
    Naming teller = told == null ? null : told.naming;
    return first(near ? teller : null, lastPerson, last, teller);
  }

  /** The person with a name who is the subject of a sentence by these words. */
  @Nullable Naming actedAs(Span words) {
    return subject != null
            && subject.words.overlaps(words)
            && subject.naming.speakers().getFirst() instanceof Speaker.Named
        ? subject.naming
        : null;
  }

  /** The person who spoke in the sentence before, or of whom it has told in the same paragraph. */
  @Nullable Naming justToldOf(int sentence, Narrative narrative) {
    Subject told = subject;
    if (teller != null
        && sentence - teller.sentence <= 1
        && (told == null || told.sentence <= teller.sentence)) {
      return teller.naming;
    }
    return told != null
            && told.acts
            && told.sentence < sentence
            && isNear(told, sentence, narrative.sentences())
        ? told.naming
        : null;
  }

  private static boolean isNear(Subject subject, int sentence, List<Sentence> sentences) {
    return sentence - subject.sentence <= 1
        && sentences.get(sentence).paragraph() == sentences.get(subject.sentence).paragraph();
  }

  private @Nullable Naming actor() {
    return subject == null ? null : subject.naming;
  }

  /** The persons who last acted or spoke as one. */
  @Nullable Naming together() {
    return lastPlural;
  }

  /** <i>mereka</i>: nobody who speaks alone. */
  @Nullable Naming plural() {
    boolean alone = last != null && last.isPerson() && last.speakers().size() == 1;
    return first(lastPlural, lastParty, alone ? null : last, null);
  }

  @Nullable Naming party() {
    return first(lastParty, last, null, null);
  }

  @Nullable Naming own() {
    return first(lastPerson, last, null, null);
  }

  private static @Nullable Naming first(
      @Nullable Naming a, @Nullable Naming b, @Nullable Naming c, @Nullable Naming d) {
    if (a != null) {
      return a;
    }
    if (b != null) {
      return b;
    }
    return c != null ? c : d;
  }
}

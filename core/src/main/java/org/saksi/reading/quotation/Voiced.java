package org.saksi.reading.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Basis;
import org.saksi.annotation.Speaker;
import org.saksi.text.Span;

/**
 * A draft with its speakers.
 *
 * @param speakers one or more
 * @param isPerson they are persons
 * @param mention the words that stand for them
 * @param basis what the choice rests on
 */
record Voiced(
    Draft draft, List<Speaker> speakers, boolean isPerson, @Nullable Span mention, Basis basis) {

  Voiced {
    speakers = List.copyOf(speakers);
  }

  Voiced withDraft(Draft other) {
    return new Voiced(other, speakers, isPerson, mention, basis);
  }

  /** Spoken, and reported, as another is. */
  Voiced spokenAs(Voiced other) {
    Telling telling = other.draft.telling();
    return new Voiced(
        draft.withTelling(telling), other.speakers, other.isPerson, other.mention, other.basis);
  }
}

package org.saksi.annotation;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * A stretch of a report small enough to be agreed or disagreed with: a clause, or a single value.
 *
 * @param span where it stands
 * @param kind what it states
 * @param sentence index of its sentence
 * @param of id of the figure, time, entity or quotation that it states; null for a clause
 * @param stance how it is meant
 */
public record Claim(Span span, Kind kind, int sentence, @Nullable String of, Stance stance) {

  /** A claim of the outlet itself, plainly said. */
  public Claim(Span span, Kind kind, int sentence, @Nullable String of) {
    this(span, kind, sentence, of, Stance.PLAIN);
  }

  /** The same claim, meant so. */
  public Claim meant(Stance newStance) {
    return new Claim(span, kind, sentence, of, newStance);
  }

  /** What a claim states. */
  public enum Kind {
    /** That something happened or is so. */
    CLAUSE,
    /** A number. */
    FIGURE,
    /** A time. */
    TIME,
    /** A place, or a chain of places. */
    PLACE,
    /** A person with a post or role. */
    ROLE,
    /** How, where or to whom something was said. */
    CHANNEL
  }
}

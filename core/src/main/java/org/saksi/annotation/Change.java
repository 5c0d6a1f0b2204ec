package org.saksi.annotation;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * The part a figure plays where a report tells that something rose or fell: <i>naik 3,79% dari
 * 12.000 menjadi 12.455</i> holds an amount, an old and a new value. Figures with one cue are of
 * one change.
 *
 * @param direction which way it went; null where neither word nor numbers tell
 * @param role what the figure is in it
 * @param cue the word that tells of it: <i>naik</i>; <i>menjadi</i> or <i>ke</i> where nothing else
 *     does
 */
public record Change(@Nullable Direction direction, Role role, Span cue) {

  /** Which way something changed. */
  public enum Direction {
    UP,
    DOWN
  }

  /** What a figure is in a change. */
  public enum Role {
    /** By how much: <i>naik 5 persen</i>. */
    BY,
    /** The value before: <i>dari 10</i>. */
    FROM,
    /** The value after: <i>menjadi 15</i>. */
    TO
  }
}

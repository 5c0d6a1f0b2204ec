package org.saksi.story;

import java.util.List;

/**
 * What a report shares with the story it joined, as it stands in the report itself: each list with
 * the most telling first. Immutable.
 *
 * @param nearest the report of the story that is closest to it
 * @param words other words of the text
 * @param names persons, places and organisations
 * @param figures numbers with their units
 * @param signals how much each thing that was weighed spoke for or against the link to {@code
 *     nearest}, in log odds, the strongest first
 */
public record Reasons(
    String nearest,
    List<String> words,
    List<String> names,
    List<String> figures,
    List<Weighed> signals) {

  /** No reasons of the machine: an editor decided. */
  public static final Reasons NONE = new Reasons("", List.of(), List.of(), List.of(), List.of());

  public Reasons {
    words = List.copyOf(words);
    names = List.copyOf(names);
    figures = List.copyOf(figures);
    signals = List.copyOf(signals);
  }

  /**
   * One thing that was weighed; the log odds of all add up to those of the link to the nearest.
   *
   * @param signal its fixed label
   * @param value what was seen
   * @param logOdds what it adds to the log odds that both tell of one event
   */
  public record Weighed(String signal, double value, double logOdds) {}
}

package org.saksi.story;

/** What is seen of two reports when it is judged whether they tell of one event. */
enum Signal {
  /** The root of the cosine of their telling words, less the further apart they were published. */
  SAME_WORDS("words in common"),
  /** How rare the three rarest pairs of telling words are that stand side by side in both. */
  RARE_PAIRS("rare words side by side in both"),
  /** Share of the places of both that both name, rare ones counting more. */
  SAME_PLACES("places in common"),
  /** Share of the figures of the one with fewer that the other states too. */
  SAME_FIGURES("figures in common"),
  SAME_OUTLET("one outlet"),
  /** If both are of one outlet: how many recent reports are much like the later one. */
  SERIES("one outlet, which may print such items often"),
  /** How much more like each other they are than the earlier one is like those before it. */
  ABOVE_USUAL("more alike than reports on this usually are");

  private final String label;

  Signal(String label) {
    this.label = label;
  }

  /** What an editor reads. */
  String label() {
    return label;
  }
}

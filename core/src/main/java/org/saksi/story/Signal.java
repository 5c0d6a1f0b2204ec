package org.saksi.story;

/** What is seen of two reports when it is judged whether they tell of one event. */
enum Signal {
  /** The root of the cosine of their telling words, less the further apart they were published. */
  SAME_WORDS("words in common"),
  /** Telling words side by side that both have, less the further apart they were published. */
  SAME_PAIRS("words side by side in both"),
  /** How rare the three rarest of these are, together. */
  RARE_PAIRS("rare words side by side in both"),
  /** Share of the places of both that both name, rare ones counting more. */
  SAME_PLACES("places in common"),
  /** Share of the figures of the one with fewer that the other states too. */
  SAME_FIGURES("figures in common"),
  /** Share of runs of three words that both have and few other reports. */
  SAME_RUNS("phrases in common"),
  /** One, less the further apart they were published. */
  SAME_TIME("published close together"),
  SAME_OUTLET("one outlet"),
  /** How much more like each other they are than the earlier one is like those before it. */
  ABOVE_USUAL("more alike than reports on this usually are"),
  /** Many reports of late are much like the later one: a topic more than an event. */
  CROWD("many recent reports are like it");

  private final String label;

  Signal(String label) {
    this.label = label;
  }

  /** What an editor reads. */
  String label() {
    return label;
  }
}

package org.saksi.story;

import java.util.List;
import org.saksi.story.Portrait.Part;
import org.saksi.story.Window.Neighbour;

/** Weighs whether two reports of the window tell of one event. Not thread-safe. */
final class Links {

  /** A link between reports published so many hours apart has lost two thirds of its strength. */
  private static final double FADING_HOURS = 60;

  private static final int RAREST_PAIRS = 3;

  /** The usual likeness of a report is the mean over so many that are most like it. */
  private static final int USUAL = 10;

  /** Reports of this cosine are much alike. */
  private static final double ALIKE = 0.3;

  private static final int SIGNALS = Signal.values().length;

  private final Rarity rarity;
  private final LinkModel model;

  Links(Rarity rarity, LinkModel model) {
    this.rarity = rarity;
    this.model = model;
  }

  /** Reports published further apart are of different events. */
  static boolean areNear(Portrait a, Portrait b, float hours) {
    return !(Math.abs(a.hours() - b.hours()) > hours);
  }

  /** Learns how much like a new report its neighbours are, the most like first. */
  static void learnUsual(Portrait portrait, List<Neighbour> neighbours) {
    double sum = 0;
    int alike = 0;
    for (int i = 0; i < neighbours.size(); i++) {
      double likeness = neighbours.get(i).likeness();
      sum += i < USUAL ? likeness : 0;
      alike += likeness > ALIKE ? 1 : 0;
    }
    portrait.learnUsual(sum / USUAL, StrictMath.log1p(alike));
  }

  /** How likely it is that both tell of one event, from 0 to 1. */
  double probability(Portrait later, Portrait earlier) {
    return model.probability(values(later, earlier, later.likeness(earlier)));
  }

  /** What is seen of two reports, by {@link Signal}. */
  double[] values(Portrait later, Portrait earlier, double likeness) {
    double apart = Math.abs(later.hours() - earlier.hours());
    double fade = Double.isNaN(apart) ? 1 : StrictMath.exp(-apart / FADING_HOURS);
    boolean oneOutlet = later.outlet() != 0 && later.outlet() == earlier.outlet();
    double[] values = new double[SIGNALS];
    values[Signal.SAME_WORDS.ordinal()] = Math.sqrt(likeness) * fade;
    values[Signal.RARE_PAIRS.ordinal()] = rarePairs(later, earlier);
    values[Signal.SAME_PLACES.ordinal()] = samePlaces(later, earlier);
    values[Signal.SAME_FIGURES.ordinal()] = share(Part.FIGURES, later, earlier);
    values[Signal.SAME_OUTLET.ordinal()] = oneOutlet ? 1 : 0;
    values[Signal.SERIES.ordinal()] = oneOutlet ? later.crowd() : 0;
    values[Signal.ABOVE_USUAL.ordinal()] = likeness - earlier.usual();
    return values;
  }

  private static double share(Part part, Portrait a, Portrait b) {
    return a.shared(part, b) / (double) Math.max(1, Math.min(a.size(part), b.size(part)));
  }

  private double rarePairs(Portrait a, Portrait b) {
    double[] rarest = new double[RAREST_PAIRS];
    a.forShared(Part.PAIRS, b, pair -> insert(rarity.ofPair(pair), rarest));
    return rarest[0] + rarest[1] + rarest[2];
  }

  /** Keeps the largest, in descending order. */
  private static void insert(double value, double[] largest) {
    double moving = value;
    for (int i = 0; i < largest.length; i++) {
      if (moving > largest[i]) {
        double smaller = largest[i];
        largest[i] = moving;
        moving = smaller;
      }
    }
  }

  private double samePlaces(Portrait a, Portrait b) {
    double[] shared = {0};
    a.forShared(Part.PLACES, b, place -> shared[0] += rarity.ofWord(place));
    if (shared[0] == 0) {
      return 0;
    }
    return shared[0] / (weight(a) + weight(b) - shared[0]);
  }

  private double weight(Portrait portrait) {
    double weight = 0;
    for (int i = 0; i < portrait.size(Part.PLACES); i++) {
      weight += rarity.ofWord(portrait.number(Part.PLACES, i));
    }
    return weight;
  }
}

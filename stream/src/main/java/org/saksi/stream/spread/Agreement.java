package org.saksi.stream.spread;

/**
 * What is said for and against two sides being one.
 *
 * @param together reports that both hold
 * @param asked reports of either that both could hold, for they were shown to the shards of both
 */
record Agreement(double together, double asked) {

  static final Agreement NONE = new Agreement(0, 0);

  Agreement plus(Agreement other) {
    return new Agreement(together + other.together, asked + other.asked);
  }

  /** How many of those asked say so, from 0 to 1; 0 if none was. */
  double share() {
    return asked == 0 ? 0 : together / asked;
  }

  /** Of two stories, by their latest reports. A shard that has two has said that they are two. */
  static Agreement of(LocalStory a, LocalStory b) {
    if (a.shard() == b.shard()) {
      return new Agreement(0, Math.min(a.latest().size(), b.latest().size()));
    }
    Agreement from = heard(a, b);
    Agreement back = heard(b, a);
    double together = Math.max(from.together, back.together);
    return new Agreement(
        together, from.asked + back.asked - Math.min(from.together, back.together));
  }

  private static Agreement heard(LocalStory a, LocalStory b) {
    double together = 0;
    double asked = 0;
    for (Seat seat : a.latest()) {
      LocalStory there = seat.in(b.shard());
      together += there == b ? 1 : 0;
      asked += there == null ? 0 : 1;
    }
    return new Agreement(together, asked);
  }
}

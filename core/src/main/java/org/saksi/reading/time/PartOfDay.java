package org.saksi.reading.time;

/** The parts of a day, by the letters that TIMEX3 writes for them. */
enum PartOfDay {
  /** Morning, with the hours after midnight. */
  MO(0, 11),
  /** Midday. */
  MI(11, 15),
  /** Afternoon. */
  AF(15, 18),
  /** Evening. */
  EV(17, 19),
  /** Night. */
  NI(18, 24);

  private final int from;
  private final int until;

  PartOfDay(int from, int until) {
    this.from = from;
    this.until = until;
  }

  /** Its first hour. */
  int from() {
    return from;
  }

  /** The hour behind its last. */
  int until() {
    return until;
  }

  /** An hour as spoken, 1 to 12, is in the second half of the day. */
  boolean isSecondHalf(int hour) {
    return switch (this) {
      case MO -> false;
      case MI -> hour >= 1 && hour <= 4;
      case AF, EV -> hour >= 1 && hour <= 7;
      case NI -> hour >= 6 && hour <= 12;
    };
  }
}

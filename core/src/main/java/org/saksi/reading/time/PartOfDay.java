package org.saksi.reading.time;

/** The parts of a day. */
enum PartOfDay {
  /** The hours before sunrise, for which TIMEX3 has no letters but those of the morning. */
  DAWN(0, 5),
  /** Morning. */
  MO(5, 11),
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

  /** The letters of TIMEX3. */
  String timex() {
    return this == DAWN ? MO.name() : name();
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
      case DAWN, MO -> false;
      case MI -> hour >= 1 && hour <= 4;
      case AF, EV -> hour >= 1 && hour <= 7;
      case NI -> hour >= 6 && hour <= 12;
    };
  }
}

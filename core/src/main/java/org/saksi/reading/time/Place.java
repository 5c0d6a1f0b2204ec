package org.saksi.reading.time;

/**
 * Where a time expression stands, as far as that bears on its meaning.
 *
 * @param quoted inside quotation marks, so that <i>hari ini</i> is the speaker's
 * @param direction which way from publication its clause looks
 * @param happened its words say when something happened, not when somebody spoke
 * @param backdrop it is what another time is told against: <i>setelah kemarin</i>
 */
record Place(boolean quoted, Direction direction, boolean happened, boolean backdrop) {

  /** Which way from publication a time lies, by the words of its clause. */
  enum Direction {
    UNSAID,
    /** <i>sejak Januari</i>, <i>sudah … pada Januari</i>. */
    PAST,
    /** <i>mulai April</i>, <i>hingga April</i>: rather ahead than behind. */
    ONWARD,
    /** <i>akan digelar Senin</i>. */
    FUTURE
  }

  /** Its clause speaks of what is to come. */
  boolean future() {
    return direction == Direction.FUTURE;
  }
}

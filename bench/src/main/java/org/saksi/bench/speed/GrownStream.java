package org.saksi.bench.speed;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import org.saksi.reading.Reading;
import org.saksi.report.Published;

/**
 * An endless stream of readings, as large as one asks, grown from those of real streams without
 * reading anything again. The same every time. Not thread-safe.
 *
 * <p>It goes over the readings in laps. In each lap the words of the events change places with
 * others about as frequent, numbers are others and days are near the new time of publication
 * ({@link Lap}, {@link Seedling}), so the stories of two laps are different stories in one
 * language: common words are shared, the share of reports that a word stands in is kept (Zipf), and
 * the number of words grows with the power of the number of reports that the readings themselves
 * show (Heaps). Within a lap copies stay copies and stories stay stories, so with the window grows
 * the number of stories, not their size.
 *
 * <p>As many laps run at once, each from another point of the readings, as are needed for each to
 * last {@value #HOURS} hours: a story's reports lie hours apart and among those of all others.
 * Reports are published at even distances, in order.
 */
final class GrownStream {

  /** So many hours hold the reports asked for; each lap lasts about as long. */
  static final int HOURS = 48;

  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 3, 2, 0, 0, 0, 0, ZoneOffset.ofHours(7));

  private final List<Seedling> seedlings;
  private final RankedWords words;
  private final Duration pause;
  private final Lap[] laps;
  private final BitSet met = new BitSet();
  private long next;

  GrownStream(List<Seedling> seedlings, RankedWords words, int window) {
    this.seedlings = seedlings;
    this.words = words;
    pause = Duration.ofHours(HOURS).dividedBy(window);
    laps = new Lap[Math.max(1, Math.round((float) window / seedlings.size()))];
    for (int i = 0; i < laps.length; i++) {
      laps[i] = new Lap(words, i, met);
    }
  }

  /** The next reading. */
  Reading next() {
    int lane = (int) (next % laps.length);
    long step = next / laps.length;
    int number = Math.toIntExact(lane + step / seedlings.size() * laps.length);
    if (laps[lane].number() != number) {
      laps[lane] = new Lap(words, number, met);
    }
    long start = (long) lane * seedlings.size() / laps.length;
    Seedling seedling = seedlings.get((int) ((start + step) % seedlings.size()));
    OffsetDateTime moment = START.plus(pause.multipliedBy(next));
    return seedling.in(laps[lane], next++, new Published(moment.toLocalDate(), moment));
  }

  /** How many different words the stream has held until now; numbers are not counted. */
  int distinctWords() {
    return words.common() + met.cardinality();
  }
}

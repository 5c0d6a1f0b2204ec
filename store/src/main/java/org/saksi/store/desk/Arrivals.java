package org.saksi.store.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;

/**
 * Of which outlet each report is, and when it was published: between two moments, in seconds, since
 * of some only the day is known. What does not say at all was published, as far as anybody knows,
 * when it came: at the time that the report before it says. Used by one thread at a time.
 */
final class Arrivals {

  /** An outlet that is not known. */
  static final int UNKNOWN = -1;

  /** Where a day begins and ends of which no more is known. */
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

  private static final int FIRST_SIZE = 1 << 10;

  private final List<String> outlets = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] outlet = new int[FIRST_SIZE];
  private long[] earliest = new long[FIRST_SIZE];
  private long[] latest = new long[FIRST_SIZE];
  private int last;
  private @Nullable Published clock;

  /** Reads the reports that came since. */
  void read(Handle handle) {
    handle
        .createQuery(
            "SELECT position, outlet, published FROM report WHERE position > :last"
                + " ORDER BY position")
        .bind("last", last)
        .map((row, context) -> {
          add(row.getInt(1), row.getString(2), row.getString(3));
          return true;
        })
        .forEach(read -> {});
  }

  private void add(int position, @Nullable String name, @Nullable String iso) {
    if (position >= outlet.length) {
      int size = 2 * position;
      outlet = Arrays.copyOf(outlet, size);
      earliest = Arrays.copyOf(earliest, size);
      latest = Arrays.copyOf(latest, size);
    }
    Published published = iso == null ? null : Published.parse(iso).orElse(null);
    Published time = published == null ? clock : published;
    outlet[position] = name == null ? UNKNOWN : number(name);
    earliest[position] = time == null ? Long.MIN_VALUE : earliest(time);
    latest[position] = time == null ? Long.MAX_VALUE : latest(time);
    clock = time;
    last = position;
  }

  private int number(String name) {
    return numbers.computeIfAbsent(
        name,
        first -> {
          outlets.add(first);
          return outlets.size() - 1;
        });
  }

  private static long earliest(Published time) {
    return time.moment() == null
        ? time.date().toEpochSecond(LocalTime.MIN, JAKARTA)
        : time.moment().toEpochSecond();
  }

  private static long latest(Published time) {
    return time.moment() == null
        ? time.date().toEpochSecond(LocalTime.MAX, JAKARTA)
        : time.moment().toEpochSecond();
  }

  /** Whether the report with a position was there when they were last read. */
  boolean isKnown(int position) {
    return position <= last;
  }

  /** The names of the outlets, by their numbers. */
  List<String> outlets() {
    return outlets;
  }

  /** The number of the outlet of a report, or {@link #UNKNOWN}. */
  int outlet(int position) {
    return outlet[position];
  }

  /** The first moment at which a report may have been published. */
  long earliest(int position) {
    return earliest[position];
  }

  /** The last moment at which a report may have been published. */
  long latest(int position) {
    return latest[position];
  }

  /** The day of the report that came last. */
  @Nullable LocalDate today() {
    return clock == null
        ? null
        : LocalDate.ofInstant(Instant.ofEpochSecond(latest(clock)), JAKARTA);
  }

  /** The moment at which the last so many days begin, of which today is one. */
  long since(int days) {
    LocalDate today = today();
    return today == null
        ? Long.MAX_VALUE
        : today.minusDays(days - 1L).toEpochSecond(LocalTime.MIN, JAKARTA);
  }

  /** The moment at which today ends: what says that it comes later is not late but wrong. */
  long until() {
    LocalDate today = today();
    return today == null ? Long.MIN_VALUE : today.toEpochSecond(LocalTime.MAX, JAKARTA);
  }
}

package org.saksi.stream.fold;

import java.util.Comparator;

/**
 * Where a report stands in the stream. Positions tell the order of arrival: by the time at which
 * the log took it in, and by partition and offset where two came at once.
 *
 * @param time in milliseconds since 1970
 */
public record Position(long time, int partition, long offset) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::time)
          .thenComparingInt(Position::partition)
          .thenComparingLong(Position::offset);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}

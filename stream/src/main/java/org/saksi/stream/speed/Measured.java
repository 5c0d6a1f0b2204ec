package org.saksi.stream.speed;

import java.util.Locale;

/**
 * What one run came to.
 *
 * @param reports how many went through
 * @param seconds from the first placement to the last finding
 * @param stateBytes of a savepoint with all of them
 * @param savingMillis how long that took, while the job went on
 */
record Measured(int reports, double seconds, long stateBytes, long savingMillis) {

  /** As one run tells another process of it. */
  String line() {
    return String.format(Locale.ROOT, "%d %.3f %d %d", reports, seconds, stateBytes, savingMillis);
  }

  /** Reads what {@link #line} wrote. */
  static Measured of(String line) {
    String[] parts = line.split(" ");
    return new Measured(
        Integer.parseInt(parts[0]),
        Double.parseDouble(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]));
  }

  double aSecond() {
    return reports / seconds;
  }

  double stateAReport() {
    return (double) stateBytes / reports;
  }
}

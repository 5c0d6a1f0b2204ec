package org.saksi.bench.score;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * Another order in which a stream might have arrived: reports published within one hour change
 * places with each other, and with no others.
 */
final class HourlyShuffle {

  private HourlyShuffle() {}

  /**
   * The stream in an order that the seed decides; reports without a clock time keep their place.
   */
  static List<Report> of(List<Report> stream, long seed) {
    Map<Instant, List<Integer>> byHour = new TreeMap<>();
    for (int i = 0; i < stream.size(); i++) {
      Instant hour = hour(stream.get(i));
      if (hour != null) {
        byHour.computeIfAbsent(hour, h -> new ArrayList<>()).add(i);
      }
    }
    List<Report> shuffled = new ArrayList<>(stream);
    Random random = new Random(seed);
    for (List<Integer> places : byHour.values()) {
      List<Integer> order = new ArrayList<>(places);
      Collections.shuffle(order, random);
      for (int i = 0; i < places.size(); i++) {
        shuffled.set(places.get(i), stream.get(order.get(i)));
      }
    }
    return shuffled;
  }

  private static @Nullable Instant hour(Report report) {
    Published published = report.published();
    return published == null || published.moment() == null
        ? null
        : published.moment().toInstant().truncatedTo(ChronoUnit.HOURS);
  }
}

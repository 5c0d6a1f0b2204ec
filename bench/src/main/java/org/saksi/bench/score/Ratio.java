package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Counts and the ratios made of them, rounded to four places as the referee prints them. */
final class Ratio {

  private Ratio() {}

  /** {@code right / of}, or null when there is nothing to be right about. */
  static @Nullable Double of(int right, int of) {
    return of == 0 ? null : round((double) right / of);
  }

  /**
   * Precision, recall and F1.
   *
   * @param systemRight how many of the system's items are right
   * @param system how many items the system has
   * @param goldFound how many gold items are found
   * @param gold how many gold items there are
   */
  static ObjectNode scores(int systemRight, int system, int goldFound, int gold) {
    double precision = system > 0 ? (double) systemRight / system : gold == 0 ? 1 : 0;
    double recall = gold > 0 ? (double) goldFound / gold : 1;
    return JsonNodeFactory.instance
        .objectNode()
        .put("p", round(precision))
        .put("r", round(recall))
        .put("f1", round(f1(precision, recall)))
        .put("system", system)
        .put("gold", gold);
  }

  /** Harmonic mean of precision and recall; 0 where both are. */
  static double f1(double precision, double recall) {
    double sum = precision + recall;
    return sum > 0 ? 2 * precision * recall / sum : 0;
  }

  /** To four places. */
  static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}

package org.saksi.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.saksi.annotation.Claim;

/**
 * How likely it is that a pair states one fact: two logistic regressions, one for clauses and one
 * for values, whose weights stand with names in {@code weights.properties}. Immutable and
 * thread-safe.
 */
final class PairModel {

  /**
   * Clauses with a lower sum, as far as it is seen at first, are hardly ever kept. It holds for the
   * weights that ship: whoever fits others looks at it again.
   */
  private static final double LEAST_PROMISE = -3.5;

  private final double[] clauses = new double[Feature.values().length];
  private final double[] values = new double[Feature.values().length];
  private final double clauseBias;
  private final double valueBias;

  PairModel(Properties weights) {
    for (Feature feature : Feature.values()) {
      String name = feature.name().toLowerCase(Locale.ROOT);
      clauses[feature.ordinal()] = Double.parseDouble(weights.getProperty("clause." + name, "0"));
      values[feature.ordinal()] = Double.parseDouble(weights.getProperty("value." + name, "0"));
    }
    clauseBias = Double.parseDouble(weights.getProperty("clause.bias"));
    valueBias = Double.parseDouble(weights.getProperty("value.bias"));
  }

  /** The model that ships. */
  static PairModel shipped() {
    Properties weights = new Properties();
    try (InputStream bytes = PairModel.class.getResourceAsStream("weights.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("no weights.properties");
      }
      weights.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new PairModel(weights);
  }

  /**
   * Whether two clauses may state one fact, by what is seen at first: all that is not yet known of
   * them is 0. So costly features are worked out only for some, as in a cascade of classifiers
   * (Viola and Jones 2001).
   */
  boolean promises(Features seen) {
    return clauseBias + seen.weighed(clauses) >= LEAST_PROMISE;
  }

  /** From 0 to 1. */
  double probability(Pair pair) {
    if (pair.sure()) {
      return 1;
    }
    boolean clause = pair.kind() == Claim.Kind.CLAUSE;
    double bias = clause ? clauseBias : valueBias;
    double sum = bias + pair.features().weighed(clause ? clauses : values);
    return 1 / (1 + Math.exp(-sum));
  }
}

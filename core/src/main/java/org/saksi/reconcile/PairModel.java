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

  /** From 0 to 1. */
  double probability(Pair pair) {
    if (pair.sure()) {
      return 1;
    }
    boolean clause = pair.kind() == Claim.Kind.CLAUSE;
    double[] weights = clause ? clauses : values;
    double sum = clause ? clauseBias : valueBias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * pair.features()[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

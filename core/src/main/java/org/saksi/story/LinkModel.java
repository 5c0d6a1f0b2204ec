package org.saksi.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * How likely it is that two reports tell of one event: a logistic regression over a few {@link
 * Signal}s, so that each says how much it spoke for or against. Its weights stand with names in
 * {@code links.properties}; {@code saksi fit-stories} makes them. Immutable and thread-safe.
 */
public final class LinkModel {

  private static final Signal[] SIGNALS = Signal.values();

  private final double[] weights = new double[SIGNALS.length];
  private final double bias;
  private final double joins;
  private final double merges;
  private final double splits;

  /**
   * A model.
   *
   * @param properties a weight by the name of each signal in small letters, {@code bias}, and from
   *     0 to 1 how likely the links must be for a report to join a story ({@code joins}), for two
   *     stories to merge ({@code merges}), and below what a part leaves a story ({@code splits})
   * @throws IllegalArgumentException if one is missing or no number
   */
  public LinkModel(Properties properties) {
    for (Signal signal : SIGNALS) {
      weights[signal.ordinal()] = number(properties, signal.name().toLowerCase(Locale.ROOT));
    }
    bias = number(properties, "bias");
    joins = number(properties, "joins");
    merges = number(properties, "merges");
    splits = number(properties, "splits");
  }

  private static double number(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("no weight " + name);
    }
    return Double.parseDouble(value);
  }

  /** The model that ships. */
  public static LinkModel shipped() {
    Properties properties = new Properties();
    try (InputStream bytes = LinkModel.class.getResourceAsStream("links.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("no links.properties");
      }
      properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new LinkModel(properties);
  }

  /** The names of the signals in the order of their values, as in the properties. */
  public static List<String> signals() {
    return Arrays.stream(SIGNALS).map(signal -> signal.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** From 0 to 1. */
  double probability(double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  double bias() {
    return bias;
  }

  double weight(Signal signal) {
    return weights[signal.ordinal()];
  }

  /** How close a story must be for a report to join it, from 0 to 1. */
  double joins() {
    return joins;
  }

  /** How close two stories must be to become one, from 0 to 1. */
  double merges() {
    return merges;
  }

  /** Parts of a story that are less close than this leave each other, from 0 to 1. */
  double splits() {
    return splits;
  }
}

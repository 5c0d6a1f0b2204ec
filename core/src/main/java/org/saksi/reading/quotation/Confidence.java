package org.saksi.reading.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.saksi.annotation.Basis;

/**
 * How often a speaker chosen on a basis is right, as counted on annotated reports and written to
 * {@code confidence.properties}. Immutable and thread-safe.
 */
final class Confidence {

  private final double[][] rates = new double[Basis.Way.values().length][Basis.MOST_RIVALS + 1];

  Confidence(Properties properties) {
    for (Basis.Way way : Basis.Way.values()) {
      for (int rivals = 0; rivals <= Basis.MOST_RIVALS; rivals++) {
        String rate = properties.getProperty(new Basis(way, rivals).key());
        if (rate == null) {
          throw new IllegalArgumentException("no rate of " + new Basis(way, rivals).key());
        }
        rates[way.ordinal()][rivals] = Double.parseDouble(rate);
      }
    }
  }

  /** The rates that ship. */
  static Confidence shipped() {
    Properties properties = new Properties();
    try (InputStream bytes = Confidence.class.getResourceAsStream("confidence.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("no confidence.properties");
      }
      properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Confidence(properties);
  }

  /** From 0 to 1. */
  double of(Basis basis) {
    return rates[basis.way().ordinal()][Math.min(basis.rivals(), Basis.MOST_RIVALS)];
  }
}

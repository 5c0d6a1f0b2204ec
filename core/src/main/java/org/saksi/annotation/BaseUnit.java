package org.saksi.annotation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a unit is in the unit that stands for its dimension, so that <i>1 barel</i> and <i>159
 * liter</i> can be compared.
 *
 * @param symbol of the unit of the dimension: {@code l}
 * @param factor how many of it one is
 */
public record BaseUnit(String symbol, BigDecimal factor) {

  private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

  /** Symbol, symbol of the base and factor, in lines; symbols are of no language. */
  private static final String CONVERSIONS =
      """
      km m 1000
      m³ l 1000
      cc l 0.001
      barrel l 158.987294928
      hp W 745.699872
      PS W 735.49875
      kWh J 3600000
      cal J 4.184
      bp pp 0.01
      a mo 12
      """;

  /** Seconds in what something can be counted per; months and years have no fixed number. */
  private static final String TIMES =
      """
      s s 1
      min s 60
      h s 3600
      d s 86400
      wk s 604800
      """;

  private static final Map<String, BaseUnit> BASES = parse(CONVERSIONS);
  private static final Map<String, BaseUnit> SECONDS = parse(TIMES);

  private static Map<String, BaseUnit> parse(String lines) {
    return lines
        .lines()
        .map(line -> line.split(" "))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row[0], row -> new BaseUnit(row[1], new BigDecimal(row[2]))));
  }

  /** The base of a unit, itself where it is one. */
  static BaseUnit of(String symbol) {
    int stroke = symbol.indexOf('/');
    BaseUnit time = stroke < 0 ? null : SECONDS.get(symbol.substring(stroke + 1));
    if (time == null) {
      return BASES.getOrDefault(symbol, new BaseUnit(symbol, BigDecimal.ONE));
    }
    BaseUnit whole = of(symbol.substring(0, stroke));
    return new BaseUnit(
        whole.symbol + '/' + time.symbol, whole.factor.divide(time.factor, PRECISION));
  }
}

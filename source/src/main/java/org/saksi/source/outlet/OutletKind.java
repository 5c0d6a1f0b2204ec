package org.saksi.source.outlet;

import java.util.Locale;

/** What an outlet mainly is. */
public enum OutletKind {
  /** Writes for other outlets. */
  AGENCY,
  /** News of every sort for the whole country. */
  NATIONAL,
  /** News of every sort for one part of the country. */
  REGIONAL,
  /** Radio or television. */
  BROADCASTER,
  /** The economy. */
  BUSINESS,
  /** Long or light pieces rather than news of the day. */
  MAGAZINE,
  /** Celebrities and crime. */
  TABLOID,
  /** Sport. */
  SPORT,
  /** One subject, such as law, belief, nature or checking of facts. */
  SPECIALIST;

  /** As the table writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

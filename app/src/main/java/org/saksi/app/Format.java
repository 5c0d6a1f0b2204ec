package org.saksi.app;

import java.util.Locale;

/** How results are written. */
enum Format {
  TEXT,
  JSON,
  HTML,
  MD;

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.saksi.app.html;

import java.util.Locale;

/** A layer of marks that a reader can switch off. */
enum Layer {
  FINDING,
  QUOTATION,
  FIGURE,
  TIME,
  NAME;

  /** The class of the style sheet that its marks bear. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}

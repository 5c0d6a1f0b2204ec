package org.saksi.app.html;

import java.util.Locale;

/** A layer of marks that a reader can switch off. */
enum Layer {
  FINDING("Findings"),
  QUOTATION("Quotations"),
  FIGURE("Figures"),
  TIME("Times"),
  NAME("Names");

  private final String label;

  Layer(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The class of the style sheet that its marks bear. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}

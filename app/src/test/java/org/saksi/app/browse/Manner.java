package org.saksi.app.browse;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at pages. */
record Manner(int width, int height, ColorScheme scheme, boolean script) {

  static final Manner DESK = new Manner(1280, 900, ColorScheme.LIGHT, true);
  static final Manner NIGHT = new Manner(1280, 900, ColorScheme.DARK, true);
  static final Manner PHONE = new Manner(390, 844, ColorScheme.LIGHT, true);
  static final Manner NO_SCRIPT = new Manner(1280, 900, ColorScheme.LIGHT, false);
}

package org.saksi.app;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** How results are written. */
enum Format {
  TEXT("text (to read; the default)"),
  JSON("json (a line for each result)"),
  HTML("html (a page that needs nothing else)"),
  MD("md");

  private final String meaning;

  Format(String meaning) {
    this.meaning = meaning;
  }

  /** What the help of a command that has some of them says instead of {@code ${bundle:formats}}. */
  static ResourceBundle named(Set<Format> formats) {
    String named = formats.stream().map(format -> format.meaning).collect(Collectors.joining(", "));
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {{"formats", named + "."}};
      }
    };
  }

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

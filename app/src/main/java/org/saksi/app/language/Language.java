package org.saksi.app.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the interface, in the order of the columns of a table of words. */
public enum Language {
  ID,
  EN;

  /** As HTML names it: {@code id}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whose names of months and marks in numbers are used. */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language with a tag; Indonesian where there is none such. */
  public static Language of(@Nullable String tag) {
    return EN.tag().equals(tag) ? EN : ID;
  }
}

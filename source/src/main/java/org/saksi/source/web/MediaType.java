package org.saksi.source.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a header {@code Content-Type} declares, such as {@code text/html; charset=utf-8}.
 *
 * @param name the type in lower case without parameters; empty where none was declared
 * @param charset the charset it names, without quotation marks
 */
public record MediaType(String name, @Nullable String charset) {

  private static final String CHARSET = "charset=";

  /** What a header declares; nothing of an empty one. */
  public static MediaType of(String declared) {
    String[] parts = declared.split(";", -1);
    String charset = null;
    for (int i = 1; i < parts.length && charset == null; i++) {
      String parameter = parts[i].strip();
      if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
        String value = parameter.substring(CHARSET.length()).replace("\"", "").replace("'", "");
        charset = value.isBlank() ? null : value.strip();
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }
}

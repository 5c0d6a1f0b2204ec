package org.saksi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one piece of input, before it is known to be a report.
 *
 * @param published as written
 * @param language as declared
 * @param remarks what had to be decided on the way
 */
record Draft(
    @Nullable String id,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String author,
    @Nullable String published,
    @Nullable String language,
    String body,
    List<String> remarks)
    implements Extraction {

  /** A draft of nothing but a text. */
  static Draft ofText(String body) {
    return new Draft(null, null, null, null, null, null, null, body, List.of());
  }
}

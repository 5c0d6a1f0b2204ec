package org.saksi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.report.RawPage;

/**
 * What was found in one piece of input, before it is known to be a report.
 *
 * @param published as written
 * @param language as declared
 * @param owner of the outlet, as declared
 * @param updated as written
 * @param agency the news agency that is credited
 * @param supersedes id of the version that this one takes the place of, as declared
 * @param pageSha256 of the raw page
 * @param pages that the body was taken from, where they are at hand
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
    @Nullable String owner,
    @Nullable String updated,
    @Nullable String agency,
    @Nullable String supersedes,
    @Nullable String pageSha256,
    List<RawPage> pages,
    List<String> remarks)
    implements Extraction {

  /** A draft of nothing but a text. */
  static Draft ofText(String body) {
    return new Draft(
        null, null, null, null, null, null, null, body, null, null, null, null, null, List.of(),
        List.of());
  }
}

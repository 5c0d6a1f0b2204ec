package org.saksi.report;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Alignment;
import org.saksi.text.Span;

/**
 * A page as it was received, and where the characters of a report stand in it. Immutable.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits; an archive keeps it by this
 * @param address where it was read, if that is known
 * @param body the stretch of the report's body that comes from it
 * @param alignment maps the characters of that stretch, counted from its start, into the decoded
 *     page
 */
public record RawPage(String sha256, @Nullable String address, Span body, Alignment alignment) {

  /** Where some characters of the report's body, all within this page's stretch, stand in it. */
  public Span place(Span words) {
    return alignment.raw(new Span(words.start() - body.start(), words.end() - body.start()));
  }
}

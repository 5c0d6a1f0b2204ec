package org.saksi.source.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Alignment;
import org.saksi.text.Span;

/**
 * The part of an article's body that comes from one page.
 *
 * @param address where the page was read, if that is known
 * @param span which characters of the body it is
 * @param alignment maps the characters of the part, counted from its start, into the page's HTML
 */
public record Part(@Nullable URI address, Span span, Alignment alignment) {

  public Part {
    if (span.length() != alignment.length()) {
      throw new IllegalArgumentException(span + " of the body, but " + alignment);
    }
  }

  Part behind(int characters) {
    return new Part(
        address, new Span(span.start() + characters, span.end() + characters), alignment);
  }
}

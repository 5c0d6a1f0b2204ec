package org.saksi.source.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is to be fetched.
 *
 * @param address where; {@link Address#of(String)} makes one of what a person wrote
 * @param wanted what is hoped for
 * @param etag the {@code ETag} of the copy at hand; the server then need not send it again
 * @param lastModified the {@code Last-Modified} of the copy at hand, as the server wrote it
 */
public record Ask(
    URI address, Wanted wanted, @Nullable String etag, @Nullable String lastModified) {

  public Ask {
    if (isUnsafe(etag) || isUnsafe(lastModified)) {
      throw new IllegalArgumentException("no value of a header: " + etag + ", " + lastModified);
    }
  }

  /** An ask without a copy at hand. */
  public Ask(URI address, Wanted wanted) {
    this(address, wanted, null, null);
  }

  /** Whether the server may answer that nothing has changed. */
  boolean isConditional() {
    return etag != null || lastModified != null;
  }

  private static boolean isUnsafe(@Nullable String value) {
    return value != null && !value.chars().allMatch(c -> c >= ' ' && c != 0x7f && c <= 0xff);
  }
}

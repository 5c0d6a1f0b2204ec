package org.saksi.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's report of an event, as it was received: the untouched text into which all evidence
 * points, and what is known about it. Immutable.
 *
 * @param id unique in the input it came with
 * @param outlet who publishes, such as {@code antaranews.com}
 * @param url the address of the page
 * @param headline the headline, which is not part of {@code body}
 * @param author the by-line
 * @param published when it was published
 * @param language BCP 47 tag of the body, such as {@code id}
 * @param body the text, line breaks kept
 * @param origin where the bytes came from
 */
public record Report(
    String id,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String author,
    @Nullable Published published,
    String language,
    String body,
    Origin origin) {

  /** The SHA-256 of the body in UTF-8, in lower-case hexadecimal digits. */
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

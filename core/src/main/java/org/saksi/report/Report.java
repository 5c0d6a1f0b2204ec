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
 * @param owner the group that owns the outlet, where it is publicly known; titles of one owner are
 *     no independent witnesses
 * @param updated when the outlet says that it last changed the report
 * @param agency the news agency that the outlet credits with the report
 * @param supersedes the id of the version of this report that this one takes the place of: the same
 *     page with another text
 * @param pageSha256 the SHA-256 of the raw page, by which an archive keeps it, in lower-case
 *     hexadecimal digits
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
    Origin origin,
    @Nullable String owner,
    @Nullable Published updated,
    @Nullable String agency,
    @Nullable String supersedes,
    @Nullable String pageSha256) {

  /** A report of which nothing more is known: no page, no agency, no other version. */
  public Report(
      String id,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String headline,
      @Nullable String author,
      @Nullable Published published,
      String language,
      String body,
      Origin origin) {
    this(
        id, outlet, url, headline, author, published, language, body, origin, null, null, null,
        null, null);
  }

  /** The same report with another text. */
  public Report withBody(String text) {
    return new Report(
        id,
        outlet,
        url,
        headline,
        author,
        published,
        language,
        text,
        origin,
        owner,
        updated,
        agency,
        supersedes,
        pageSha256);
  }

  /** The same report under another id, from another place. */
  public Report withId(String other, Origin place) {
    return new Report(
        other,
        outlet,
        url,
        headline,
        author,
        published,
        language,
        body,
        place,
        owner,
        updated,
        agency,
        supersedes,
        pageSha256);
  }

  /** The same report as a version that takes the place of another. */
  public Report withSupersedes(@Nullable String before) {
    return new Report(
        id,
        outlet,
        url,
        headline,
        author,
        published,
        language,
        body,
        origin,
        owner,
        updated,
        agency,
        before,
        pageSha256);
  }

  /** The SHA-256 of the body in UTF-8, in lower-case hexadecimal digits. */
  public String sha256() {
    return sha256(body.getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 of any bytes, in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

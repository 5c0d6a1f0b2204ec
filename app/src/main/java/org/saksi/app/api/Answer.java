package org.saksi.app.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;

/** How what is read is answered: with a mark of its content, and not again to those who have it. */
public final class Answer {

  private static final int MARK_DIGITS = 32;
  private static final String JSON = "application/json";

  private Answer() {}

  /** Answers with JSON. */
  public static void json(Context request, byte[] body) {
    content(request, body, JSON);
  }

  /** Answers with any content. */
  public static void content(Context request, byte[] body, String type) {
    content(request, body, () -> body, type);
  }

  /**
   * Answers with content that is made only for those who do not have it.
   *
   * @param version what is another whenever the content is
   */
  public static void content(Context request, byte[] version, Supplier<byte[]> body, String type) {
    String mark = "\"" + Report.sha256(version).substring(0, MARK_DIGITS) + "\"";
    request.header("ETag", mark);
    if (isKnown(request.header("If-None-Match"), mark)) {
      request.status(304);
    } else {
      request.result(body.get()).contentType(type);
    }
  }

  /** Names the page of a list that follows this one. */
  static void next(Context request, String cursor) {
    StringBuilder query = new StringBuilder();
    request
        .queryParamMap()
        .forEach((name, values) -> {
          if (!name.equals("cursor")) {
            values.forEach(value -> append(query, name, value));
          }
        });
    append(query, "cursor", cursor);
    request.header("Link", "<" + request.path() + query + ">; rel=\"next\"");
  }

  private static void append(StringBuilder query, String name, String value) {
    query.append(query.isEmpty() ? '?' : '&').append(encoded(name)).append('=');
    query.append(encoded(value));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  /** A proxy may have weakened the mark that it was given. */
  private static boolean isKnown(@Nullable String known, String mark) {
    if (known == null) {
      return false;
    }
    for (String one : known.split(",")) {
      String plain = one.strip().replaceFirst("^W/", "");
      if (plain.equals(mark) || plain.equals("*")) {
        return true;
      }
    }
    return false;
  }
}

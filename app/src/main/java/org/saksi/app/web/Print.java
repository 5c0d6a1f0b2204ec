package org.saksi.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.saksi.app.api.Answer;

/**
 * A page that is written, but for the seals of its forms: these are put in for each browser.
 * Immutable.
 */
final class Print {

  private static final String HTML = "text/html; charset=utf-8";

  private final List<byte[]> parts;

  private Print(List<byte[]> parts) {
    this.parts = parts;
  }

  /**
   * @param page with the {@linkplain Seal#blank blank} where seals go
   */
  static Print of(String page, Seal seal) {
    return new Print(
        Arrays.stream(page.split(seal.blank(), -1))
            .map(part -> part.getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  /** How many bytes it takes. */
  int size() {
    return parts.stream().mapToInt(part -> part.length).sum();
  }

  /** Answers a request with it. */
  void answer(Context request, Seal seal) {
    byte[] page = sealed(seal.of(request).getBytes(StandardCharsets.US_ASCII));
    if (request.method().name().equals("GET") && request.statusCode() == 200) {
      Answer.content(request, page, HTML);
    } else {
      request.result(page).contentType(HTML);
    }
  }

  private byte[] sealed(byte[] seal) {
    ByteArrayOutputStream page = new ByteArrayOutputStream(size() + parts.size() * seal.length);
    page.writeBytes(parts.getFirst());
    for (byte[] part : parts.subList(1, parts.size())) {
      page.writeBytes(seal);
      page.writeBytes(part);
    }
    return page.toByteArray();
  }
}

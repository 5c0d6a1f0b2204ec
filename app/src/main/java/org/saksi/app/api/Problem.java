package org.saksi.app.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import org.saksi.app.json.JsonFormat;

/**
 * Why a request is not answered as it was meant, as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param detail what is wrong, for a person
 */
public record Problem(int status, String detail) {

  private static final String TYPE = "application/problem+json";
  private static final JsonFormat JSON = new JsonFormat();

  /** The problem that an answer stands for. */
  public static Problem of(HttpResponseException refusal) {
    String message = Objects.requireNonNullElse(refusal.getMessage(), "");
    return new Problem(refusal.getStatus(), message);
  }

  /** What a status of this kind is called. */
  public String title() {
    return HttpStatus.forStatus(status).getMessage();
  }

  /** Answers a request with it. */
  public void write(Context request) {
    byte[] body =
        JSON.object(json -> {
          json.writeStringField("type", "about:blank");
          json.writeStringField("title", title());
          json.writeNumberField("status", status);
          json.writeStringField("detail", detail);
        });
    request.status(status).result(body).contentType(TYPE);
  }
}

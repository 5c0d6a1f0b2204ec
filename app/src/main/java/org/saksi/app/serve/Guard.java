package org.saksi.app.serve;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MisdirectedRequestResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.Locale;
import java.util.Set;
import org.saksi.app.access.Allowance;
import org.saksi.app.access.Authentication;
import org.saksi.app.access.Exposure;

/**
 * What a request must pass before anything is done for it. A page from elsewhere that is open in
 * the same browser can send requests to this machine; it gets nothing here. Thread-safe.
 */
final class Guard {

  /** Where programs are answered. */
  static final String API = "/api/";

  /** Where whoever watches over the service asks. */
  static final String HEALTH = "/health";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private static final Set<String> JSON =
      Set.of("application/json", "application/x-ndjson", "application/jsonl");

  private final ServiceLimits limits;
  private final Allowance allowance;
  private final Exposure exposure;

  Guard(ServiceLimits limits, Exposure exposure) {
    this.limits = limits;
    this.exposure = exposure;
    allowance =
        new Allowance(
            limits.requestsAtOnce(),
            limits.requestsPerSecond(),
            limits.addresses(),
            System::nanoTime);
  }

  /** Lets a request pass, or answers it with what is wrong. */
  void check(Context request) {
    putHeaders(request);
    checkHost(request);
    checkRate(request);
    checkLength(request);
    if (changes(request)) {
      if (!Authentication.isByKey(request)) {
        checkOrigin(request);
      }
      if (request.path().startsWith(API)) {
        if (!request.method().name().equals("DELETE")) {
          checkForm(request);
        }
      }
    }
  }

  /** Whether a request asks for more than to be shown something. */
  static boolean changes(Context request) {
    return !SAFE.contains(request.method().name());
  }

  private static void putHeaders(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("X-Frame-Options", "DENY")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-cache");
  }

  private void checkHost(Context request) {
    if (!exposure.answersTo(request.header("Host"))) {
      throw new MisdirectedRequestResponse(
          "this service answers to " + exposure.allNames() + " only");
    }
  }

  private void checkRate(Context request) {
    String client = exposure.client(request);
    // Who asks for too much else is still told whether the service is alive.
    int seconds = allowance.take(request.path().equals(HEALTH) ? HEALTH + client : client);
    if (seconds > 0) {
      request.header("Retry-After", String.valueOf(seconds));
      throw new HttpResponseException(
          HttpStatus.TOO_MANY_REQUESTS.getCode(),
          "more than %d requests a second".formatted(limits.requestsPerSecond()));
    }
  }

  /** What does not say how long it is is cut off while it is read. */
  private void checkLength(Context request) {
    if (request.req().getContentLengthLong() > limits.bodyBytes()) {
      throw new ContentTooLargeResponse(
          String.format(
              Locale.ROOT, "the body is longer than the limit of %,d bytes", limits.bodyBytes()));
    }
  }

  private void checkOrigin(Context request) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    if (site != null && !OWN_SITE.contains(site)
        || origin != null && !origin.equals(exposure.origin(request.header("Host")))) {
      throw new ForbiddenResponse("the request comes from a page of another site");
    }
  }

  /** A form of a page elsewhere cannot send JSON, nor ask for anything to be deleted. */
  private static void checkForm(Context request) {
    String type = request.contentType();
    String plain = type == null ? "" : type.replaceFirst(";.*", "").strip();
    if (!JSON.contains(plain.toLowerCase(Locale.ROOT))) {
      throw new UnsupportedMediaTypeResponse(
          "send application/json, or application/x-ndjson for one report a line");
    }
  }
}

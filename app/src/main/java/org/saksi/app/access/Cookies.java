package org.saksi.app.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;

/**
 * Cookies that no script reads and no other site sends. Where readers come by https they carry a
 * prefix by which a browser lets nobody else set them.
 *
 * @param https whether readers come by https
 */
public record Cookies(boolean https) {

  private static final String PREFIX = "__Host-";

  private String full(String name) {
    return https ? PREFIX + name : name;
  }

  /** What a browser holds under a name; null if it holds nothing. */
  public @Nullable String read(Context request, String name) {
    String value = request.cookie(full(name));
    return value == null || value.isBlank() ? null : value;
  }

  /** Has a browser hold a value until it is closed. */
  public void write(Context request, String name, String value) {
    request.cookie(cookie(name, value));
  }

  /** Has a browser forget a value. */
  void remove(Context request, String name) {
    Cookie cookie = cookie(name, "");
    cookie.setMaxAge(0);
    request.cookie(cookie);
  }

  private Cookie cookie(String name, String value) {
    Cookie cookie = new Cookie(full(name), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }
}

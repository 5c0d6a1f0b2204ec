package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.saksi.app.language.Language;

/**
 * In which language a reader wants the pages: as chosen, then as chosen before, else Indonesian.
 */
final class Tongue {

  /** The part of an address that chooses. */
  static final String PARAMETER = "lang";

  private static final String COOKIE = "saksi-language";
  private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

  private Tongue() {}

  /** The language for the answer to a request; a choice is remembered. */
  static Language of(Context request) {
    String chosen = request.queryParam(PARAMETER);
    if (chosen == null) {
      return Language.of(request.cookie(COOKIE));
    }
    Language language = Language.of(chosen);
    Cookie cookie = new Cookie(COOKIE, language.tag());
    cookie.setMaxAge(YEAR_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    request.cookie(cookie);
    return language;
  }
}

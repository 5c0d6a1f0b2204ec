package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Visitor;
import org.saksi.app.language.Language;
import org.saksi.store.account.Role;

/**
 * Who looks at which page, in which language: all that a page depends on but what it shows. It
 * outlives the request, so that a page may be written after the request was answered.
 *
 * @param read whether the page is looked at, not sent a form
 * @param query what stands behind the path, by name
 */
record Visit(
    Visitor visitor,
    Language language,
    boolean read,
    String path,
    @Nullable String written,
    Map<String, List<String>> query) {

  static Visit of(Context request) {
    return new Visit(
        Visitor.of(request),
        Tongue.of(request),
        request.method().name().equals("GET"),
        request.path(),
        request.queryString(),
        request.queryParamMap());
  }

  boolean may(Role role) {
    return visitor.may(role);
  }

  /** What visits have in common that are shown the same, but for the name of who looks at it. */
  String address() {
    return "%s?%s %s %s %s".formatted(path, written, language, visitor.role(), visitor.proof());
  }

  /** This page in another language. */
  String address(Language other) {
    StringBuilder address = new StringBuilder(read ? path : "/");
    address.append("?lang=").append(other.tag());
    if (read) {
      query.forEach((name, values) -> {
        if (!name.equals(Tongue.PARAMETER)) {
          values.forEach(value ->
              address
                  .append('&')
                  .append(Frame.encoded(name))
                  .append('=')
                  .append(Frame.encoded(value)));
        }
      });
    }
    return address.toString();
  }
}

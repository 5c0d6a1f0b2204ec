package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.regex.Pattern;
import org.saksi.app.access.Visitor;
import org.saksi.app.html.Html;
import org.saksi.store.account.Role;

/** Where somebody says who they are, and leaves again. Thread-safe. */
final class SignInPage {

  /** Where somebody wanted to go. */
  private static final String TO = "to";

  /** A page of this service: what begins with two slashes, or one of each, is another host. */
  private static final Pattern PAGE = Pattern.compile("/(?!/)[!-~&&[^\\\\]]{0,2000}");

  private final Site site;

  SignInPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    if (Visitor.of(request).may(Role.READER)) {
      request.redirect(to(request.queryParam(TO)), HttpStatus.SEE_OTHER);
    } else {
      write(request, to(request.queryParam(TO)), false);
    }
  }

  private static String to(@org.jspecify.annotations.Nullable String asked) {
    return asked != null && PAGE.matcher(asked).matches() ? asked : "/";
  }

  private void write(Context request, String to, boolean wrong) {
    Frame frame = Frame.plain(request, site, "signin.title");
    Html html = frame.html();
    if (wrong) {
      html.element("p", frame.words().of("signin.wrong"), "role", "alert", "class", "alert");
    }
    frame.openForm("/sign-in", "class", "decide");
    frame.hidden(TO, to);
    frame.field("signin.name", "name", "required", "", "autocomplete", "username", "autofocus", "");
    frame.field(
        "signin.password",
        "password",
        "type",
        "password",
        "required",
        "",
        "autocomplete",
        "current-password");
    html.element("button", frame.words().of("signin.send")).close();
    frame.answer(request);
  }

  /** One answer for every reason why nobody gets in. */
  void signIn(Context request) {
    String name = Objects.requireNonNullElse(request.formParam("name"), "");
    String password = Objects.requireNonNullElse(request.formParam("password"), "");
    String to = to(request.formParam(TO));
    if (site.access().signIns().signIn(request, name, password)) {
      request.redirect(to, HttpStatus.SEE_OTHER);
    } else {
      request.status(HttpStatus.FORBIDDEN);
      write(request, to, true);
    }
  }

  void signOut(Context request) {
    site.access().signIns().signOut(request);
    request.redirect("/sign-in", HttpStatus.SEE_OTHER);
  }
}

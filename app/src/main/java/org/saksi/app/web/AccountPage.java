package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Visitor;
import org.saksi.app.html.Html;

/** What somebody is known as here, and another password. Thread-safe. */
final class AccountPage {

  private final Site site;

  AccountPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    write(request, null);
  }

  private void write(Context request, @Nullable String message) {
    Visitor visitor = Visitor.of(request);
    Frame frame = Frame.plain(request, site, "account.title");
    Html html = frame.html();
    if (message != null) {
      html.element("p", frame.words().of(message), "role", "alert", "class", "alert");
    }
    if (visitor.name() != null && visitor.role() != null) {
      html.open("p").element("bdi", visitor.name()).text(" · ");
      html.text(frame.words().of("role." + visitor.role().label())).close();
    }
    if (visitor.proof() == Visitor.Proof.SESSION) {
      html.open("section").element("h2", frame.words().of("account.password"));
      frame.openForm("/account", "class", "decide");
      password(frame, "account.old", "old", "current-password");
      password(frame, "account.new", "new", "new-password");
      html.element("button", frame.words().of("account.change")).close().close();
    }
    frame.answer(request);
  }

  /** Writes a field that shows no letter of what is typed. */
  static void password(Frame frame, String key, String name, String kind) {
    frame.field(key, name, "type", "password", "required", "", "autocomplete", kind);
  }

  void change(Context request) {
    Visitor visitor = Visitor.of(request);
    if (visitor.name() == null || visitor.proof() != Visitor.Proof.SESSION) {
      throw new ForbiddenResponse("only who signed in by a password can change it");
    }
    String old = Objects.requireNonNullElse(request.formParam("old"), "");
    String next = Objects.requireNonNullElse(request.formParam("new"), "");
    try {
      if (site.access().signIns().changePassword(request, visitor.name(), old, next)) {
        request.redirect("/account", HttpStatus.SEE_OTHER);
      } else {
        request.status(HttpStatus.FORBIDDEN);
        write(request, "account.wrong");
      }
    } catch (IllegalArgumentException noPassword) {
      throw new UnprocessableContentResponse(String.valueOf(noPassword.getMessage()));
    }
  }
}

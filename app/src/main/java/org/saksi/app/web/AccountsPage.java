package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import java.util.Arrays;
import java.util.List;
import org.saksi.app.access.Visitor;
import org.saksi.app.html.Html;
import org.saksi.store.account.Account;
import org.saksi.store.account.Accounts;
import org.saksi.store.account.Actor;
import org.saksi.store.account.ApiKey;
import org.saksi.store.account.ApiKeys;
import org.saksi.store.account.Role;

/** Who may come in, and as what. Thread-safe. */
final class AccountsPage {

  private final Site site;

  AccountsPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    Frame frame = Frame.plain(request, site, "accounts.title");
    List<ApiKey> keys = site.access().accounts().keys().all();
    frame.html().open("ul", "class", "rulings plain-list");
    for (Account account : site.access().accounts().all()) {
      new AccountForms(frame, account)
          .write(keys.stream().filter(key -> key.account().equals(account.name())).toList());
    }
    frame.html().close();
    AccountForms.writeNew(frame);
    frame.answer(request);
  }

  /** Changes what a form asks for; a key that is made is shown this once. */
  void change(Context request) {
    Accounts accounts = site.access().accounts();
    Actor by = Visitor.actor(request);
    try {
      String what = asked(request, AccountForms.WHAT);
      if (what.equals("issue")) {
        show(
            request,
            accounts.keys().issue(by, name(request), asked(request, "label"), role(request)));
        return;
      }
      switch (what) {
        case "add" -> accounts.add(by, name(request), role(request), password(request));
        case "role" -> accounts.setRole(by, name(request), role(request));
        case "disable" -> accounts.disable(by, name(request));
        case "enable" -> accounts.enable(by, name(request));
        case "password" -> accounts.setPassword(by, name(request), password(request));
        case "revoke" -> accounts.keys().revoke(by, asked(request, "key"));
        default -> throw new BadRequestResponse("there is no such change");
      }
      request.redirect("/accounts", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException cannotBe) {
      throw new UnprocessableContentResponse(String.valueOf(cannotBe.getMessage()));
    }
  }

  private void show(Context request, ApiKeys.Issued issued) {
    request.header("Cache-Control", "no-store");
    Frame frame = Frame.plain(request, site, "accounts.key.made");
    Html html = frame.html();
    html.open("p").element("bdi", issued.key().account()).text(" · ");
    html.element("bdi", issued.key().label()).text(" · ");
    html.text(frame.words().of("role." + issued.key().role().label())).close();
    html.open("p").element("code", issued.secret(), "class", "secret").close();
    html.element("p", frame.words().of("accounts.key.once"));
    html.open("p").element("a", frame.words().of("accounts.title"), "href", "/accounts").close();
    frame.answer(request);
  }

  private static String name(Context request) {
    return asked(request, "name");
  }

  private static String password(Context request) {
    return asked(request, "password");
  }

  private static Role role(Context request) {
    String role = asked(request, "role");
    return Arrays.stream(Role.values())
        .filter(one -> one.label().equals(role))
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("role is one of reader, editor, admin"));
  }

  private static String asked(Context request, String name) {
    String value = request.formParam(name);
    if (value == null || value.isBlank()) {
      throw new BadRequestResponse(name + " is missing");
    }
    return value;
  }
}

package org.saksi.app.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.html.Html;
import org.saksi.store.account.Account;
import org.saksi.store.account.ApiKey;
import org.saksi.store.account.Role;

/**
 * An account on the list of all, and the forms by which an admin changes it.
 *
 * @param frame the page that they stand on
 */
record AccountForms(Frame frame, Account account) {

  /** The field that says what a form changes. */
  static final String WHAT = "change";

  void write(List<ApiKey> keys) {
    Html html = frame.html();
    Words words = frame.words();
    html.open("li", "class", account.disabled() ? "undone" : null);
    html.open("h2").element("bdi", account.name()).close();
    html.open("p", "class", "label").text(words.of("role." + account.role().label()));
    html.text(" · " + words.of("accounts.since", words.moment(account.created())));
    html.text(account.hasPassword() ? "" : " · " + words.of("accounts.proxy"));
    html.text(account.disabled() ? " · " + words.of("accounts.disabled") : "").close();
    html.open("ul", "class", "plain-list");
    keys.forEach(this::writeKey);
    html.close();
    html.open("details").element("summary", words.of("accounts.change"));
    if (account.disabled()) {
      writeEnable();
    } else {
      writeRole();
      writePassword();
      writeIssue();
      writeDisable();
    }
    html.close().close();
  }

  private void writeKey(ApiKey key) {
    Html html = frame.html();
    Words words = frame.words();
    html.open("li", "class", key.revoked() == null ? null : "revoked");
    html.element("code", key.id()).text(" ").element("bdi", key.label()).text(" · ");
    html.text(words.of("role." + key.role().label()));
    writeMoment("accounts.key.used", key.used());
    writeMoment("accounts.key.revoked", key.revoked());
    if (key.revoked() == null) {
      html.open("details").element("summary", words.of("accounts.revoke"));
      open("revoke");
      frame.hidden("key", key.id());
      html.element("p", words.of("accounts.revoke.ask"));
      html.element("button", words.of("accounts.revoke.sure")).close().close();
    }
    html.close();
  }

  private void writeMoment(String key, @Nullable Instant moment) {
    if (moment != null) {
      frame.html().text(" · " + frame.words().of(key, frame.words().moment(moment)));
    }
  }

  private void writeRole() {
    open("role");
    writeRoles(frame, account.role());
    frame.html().element("button", frame.words().of("accounts.role")).close();
  }

  private void writePassword() {
    open("password");
    AccountPage.password(frame, "account.new", "password", "new-password");
    frame.html().element("button", frame.words().of("accounts.password")).close();
  }

  private void writeIssue() {
    open("issue");
    frame.field("accounts.key.label", "label", "required", "");
    writeRoles(frame, Role.READER);
    frame.html().element("button", frame.words().of("accounts.issue")).close();
  }

  private void writeEnable() {
    open("enable");
    frame.html().element("button", frame.words().of("accounts.enable")).close();
  }

  private void writeDisable() {
    Html html = frame.html();
    html.open("details").element("summary", frame.words().of("accounts.disable"));
    open("disable");
    html.element("p", frame.words().of("accounts.disable.ask"));
    html.element("button", frame.words().of("accounts.disable.sure")).close().close();
  }

  private void open(String what) {
    frame.openForm("/accounts", "class", "decide");
    frame.hidden(WHAT, what);
    frame.hidden("name", account.name());
  }

  private static void writeRoles(Frame frame, Role chosen) {
    Html html = frame.html();
    html.open("label").text(frame.words().of("accounts.as") + " ").open("select", "name", "role");
    for (Role role : Role.values()) {
      html.element(
          "option",
          frame.words().of("role." + role.label()),
          "value",
          role.label(),
          "selected",
          role == chosen ? "" : null);
    }
    html.close().close();
  }

  /** Writes the form of a new account. */
  static void writeNew(Frame frame) {
    Html html = frame.html();
    html.open("section", "class", "drop").element("h2", frame.words().of("accounts.new"));
    frame.openForm("/accounts");
    frame.hidden(WHAT, "add");
    frame.field("signin.name", "name", "required", "", "autocomplete", "off");
    AccountPage.password(frame, "signin.password", "password", "new-password");
    writeRoles(frame, Role.READER);
    html.element("button", frame.words().of("accounts.add")).close().close();
  }
}

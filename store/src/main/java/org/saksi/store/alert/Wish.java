package org.saksi.store.alert;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of what somebody wants to be told, and where. It is always told on the alert's page and in its
 * feed.
 *
 * @param name what the alert is called, from 1 to {@value #MOST_NAME} characters on one line
 * @param editor who wants it, the same
 * @param kinds of which kinds of news, one or more
 * @param webhook where a program is told, by http or https; null if nowhere
 * @param mail the address that is written to; null if none
 * @param language of what is written: {@code id} or {@code en}
 */
public record Wish(
    String name,
    String editor,
    Subject subject,
    Set<News.Kind> kinds,
    @Nullable URI webhook,
    @Nullable String mail,
    String language) {

  /** So long are names at the most. */
  public static final int MOST_NAME = 200;

  /** So long is the address of a webhook at the most. */
  public static final int MOST_WEBHOOK = 2_000;

  /** So long is the address of a mail box at the most, by RFC 5321. */
  public static final int MOST_MAIL = 254;

  /** One address and nothing beside it: no name, no list, no blank, no line break. */
  private static final Pattern MAIL =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

  /**
   * @throws IllegalArgumentException with what is wrong, for whoever wishes it
   */
  public Wish {
    check("name", name);
    check("editor", editor);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("an alert is of one kind of news or more");
    }
    kinds = Set.copyOf(EnumSet.copyOf(kinds));
    if (webhook != null) {
      check(webhook);
    }
    if (mail != null && (mail.length() > MOST_MAIL || !MAIL.matcher(mail).matches())) {
      throw new IllegalArgumentException("mail is one plain address, such as desk@koran.example");
    }
    if (!language.equals("id") && !language.equals("en")) {
      throw new IllegalArgumentException("language is id or en");
    }
  }

  private static void check(String what, String text) {
    boolean isLine =
        text.codePoints()
            .allMatch(
                c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    if (text.isBlank() || text.length() > MOST_NAME || !isLine) {
      throw new IllegalArgumentException(
          "%s is one line of 1 to %d characters".formatted(what, MOST_NAME));
    }
  }

  private static void check(URI webhook) {
    String scheme = String.valueOf(webhook.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || webhook.getHost() == null) {
      throw new IllegalArgumentException("webhook is an address that begins with http or https");
    }
    if (webhook.toString().length() > MOST_WEBHOOK) {
      throw new IllegalArgumentException(
          "webhook is longer than the limit of %,d characters".formatted(MOST_WEBHOOK));
    }
  }
}

package org.saksi.app.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * By whom letters are sent.
 *
 * @param address {@code smtp://host:port}, or {@code smtps://} where the line is secure from the
 *     start; with {@code user@} before the host where one has to sign in
 * @param from the address that letters come from
 * @param password null where one need not sign in. It is only sent over a secure line
 */
public record MailServer(URI address, String from, @Nullable String password) {

  /**
   * @throws IllegalArgumentException with what is wrong, for whoever runs the service
   */
  public MailServer {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equals("smtp") && !scheme.equals("smtps") || address.getHost() == null) {
      throw new IllegalArgumentException(
          "a mail server is smtp://host:port or smtps://host:port, not " + address);
    }
    if (address.getUserInfo() != null && address.getUserInfo().contains(":")) {
      throw new IllegalArgumentException(
          "a password has no place in an address that others can see");
    }
    if ((address.getUserInfo() == null) != (password == null)) {
      throw new IllegalArgumentException(
          "to sign in to the mail server it takes user@ in its address and a password");
    }
    try {
      new InternetAddress(from, true);
    } catch (AddressException none) {
      throw new IllegalArgumentException("letters come from an address, not " + from, none);
    }
  }

  boolean isSecure() {
    return "smtps".equals(address.getScheme());
  }
}

package org.saksi.store.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who may come in.
 *
 * @param name as it is shown, and signed under rulings; it is the same in any case
 * @param created when, to the second
 * @param disabled whether nobody gets in by it until it is enabled again
 * @param hasPassword whether somebody can sign in by one; else only a proxy vouches
 */
public record Account(
    String name, Role role, Instant created, boolean disabled, boolean hasPassword) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 64;

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .'_@-]*[\\p{L}\\p{M}\\p{N}.'_@-])?+");

  /** A name in the form in which it is kept. */
  static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }

  /** What a name is known by, in whatever case it is written; of what is no name, nothing. */
  public static String id(String name) {
    return isName(normal(name)) ? normal(name).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isName(String normal) {
    return normal.length() <= LONGEST_NAME && NAME.matcher(normal).matches();
  }

  /**
   * A name that an account can have.
   *
   * @throws IllegalArgumentException if it can have none such; the message is for a person
   */
  static String checked(String name) {
    String normal = normal(name);
    if (!isName(normal)) {
      throw new IllegalArgumentException(
          "a name is letters, digits, spaces and .'_@-, begins with a letter or digit, and has at"
              + " most %d characters".formatted(LONGEST_NAME));
    }
    return normal;
  }
}

package org.saksi.store.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Hashes passwords and holds others against the hash, a few at a time. Thread-safe. */
final class Passwords {

  private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2B;

  /** Past the 72 bytes that bcrypt sees a password is hashed before, so that all of it counts. */
  private static final LongPasswordStrategy LONG = LongPasswordStrategies.hashSha512(VERSION);

  /** Salt and hash of nothing that anybody knows. */
  private static final String NOBODYS = "WkTc9uXbmBsYw2vHrL5qJe8oDnFgUi1yKzRaSxMp4tVdNf6hQjEl.";

  private final AccountLimits limits;
  private final String decoy;
  private final Semaphore turns;
  private final LongAdder checks = new LongAdder();

  Passwords(AccountLimits limits) {
    this.limits = limits;
    decoy = "$2b$%02d$%s".formatted(limits.cost(), NOBODYS);
    turns = new Semaphore(limits.checksAtOnce(), true);
  }

  /**
   * The hash of a new password.
   *
   * @throws IllegalArgumentException if it is too short or too long; the message is for a person
   */
  String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < limits.shortestPassword() || length > limits.longestPassword()) {
      throw new IllegalArgumentException(
          "a password has %d to %d characters"
              .formatted(limits.shortestPassword(), limits.longestPassword()));
    }
    char[] normal = normal(password);
    turns.acquireUninterruptibly();
    try {
      return BCrypt.with(VERSION, LONG).hashToString(limits.cost(), normal);
    } finally {
      turns.release();
    }
  }

  /**
   * Whether a password is the one of a hash. Where there is no hash the same work is done for
   * nothing, so that nobody can tell by the time whether there is an account.
   */
  boolean matches(String password, @Nullable String hash) {
    boolean tooLong = password.length() > 2 * limits.longestPassword();
    char[] normal = normal(tooLong ? "" : password);
    turns.acquireUninterruptibly();
    try {
      checks.increment();
      boolean same =
          BCrypt.verifyer(VERSION, LONG).verify(normal, hash == null ? decoy : hash).verified;
      return same && hash != null && !tooLong;
    } finally {
      turns.release();
    }
  }

  /** How many passwords were held against a hash, or against none. */
  long checks() {
    return checks.sum();
  }

  /** Keyboards make the same letter in different ways. */
  private static char[] normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }
}

package org.saksi.store.account;

import java.time.Duration;

/**
 * How much of anything there is with accounts.
 *
 * @param shortestPassword in characters
 * @param longestPassword in characters
 * @param cost of a password's hash: bcrypt goes over it 2 to the power of this many times
 * @param checksAtOnce how many passwords are hashed at a time; more wait
 * @param idle a session that is not used for so long is over
 * @param absolute a session is over after so long, used or not
 * @param sessions of an account at a time; beyond them the oldest ends
 * @param keys of an account that are in force at a time
 */
public record AccountLimits(
    int shortestPassword,
    int longestPassword,
    int cost,
    int checksAtOnce,
    Duration idle,
    Duration absolute,
    int sessions,
    int keys) {

  /**
   * 12 to 256 characters, hashed at cost 12 by two at a time; sessions of 2 hours without use and
   * 12 in all, 20 of an account; 20 keys.
   */
  public static final AccountLimits STANDARD =
      new AccountLimits(12, 256, 12, 2, Duration.ofHours(2), Duration.ofHours(12), 20, 20);

  /** The least and most that bcrypt can do. */
  private static final int CHEAPEST = 4;

  private static final int DEAREST = 31;

  public AccountLimits {
    if (shortestPassword < 1
        || longestPassword < shortestPassword
        || cost < CHEAPEST
        || cost > DEAREST
        || checksAtOnce < 1
        || !idle.isPositive()
        || !absolute.isPositive()
        || sessions < 1
        || keys < 1) {
      throw new IllegalArgumentException(
          "limits out of range: %d, %d, %d, %d, %s, %s, %d, %d"
              .formatted(
                  shortestPassword,
                  longestPassword,
                  cost,
                  checksAtOnce,
                  idle,
                  absolute,
                  sessions,
                  keys));
    }
  }
}

package org.saksi.app.access;

import java.time.Duration;

/**
 * How often somebody may try to get in.
 *
 * @param triesAtOnce how many passwords may be wrong, of one account and from one address each
 * @param between after so long there is one more
 * @param remembered how many accounts and addresses are remembered for it
 */
public record SignInLimits(int triesAtOnce, Duration between, int remembered) {

  /** 10 tries, then one a minute; 10,000 accounts and addresses. */
  public static final SignInLimits STANDARD = new SignInLimits(10, Duration.ofMinutes(1), 10_000);

  public SignInLimits {
    if (triesAtOnce < 1 || !between.isPositive() || remembered < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %s, %d".formatted(triesAtOnce, between, remembered));
    }
  }

  double perSecond() {
    return 1000.0 / between.toMillis();
  }
}

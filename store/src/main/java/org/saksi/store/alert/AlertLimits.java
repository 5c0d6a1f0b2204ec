package org.saksi.store.alert;

/**
 * How much is kept of alerts.
 *
 * @param alerts how many may be in force at a time
 * @param ended how many that ended are remembered, the latest
 * @param notices how many notices of an alert are kept, the latest
 */
public record AlertLimits(int alerts, int ended, int notices) {

  /** 1,000 alerts in force, 1,000 that ended, 1,000 notices of each. */
  public static final AlertLimits STANDARD = new AlertLimits(1_000, 1_000, 1_000);

  public AlertLimits {
    if (alerts < 1 || ended < 0 || notices < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d".formatted(alerts, ended, notices));
    }
  }
}

package org.saksi.app.view;

import org.saksi.reconcile.Finding;

/** How an outlet stands to a fact, by a sign that needs no colour. */
public enum Stance {
  AGREES("●", "agrees"),
  REPEATS("○", "agrees, from the same origin"),
  CONFLICTS("≠", "in conflict"),
  DIFFERS("≈", "tells it differently"),
  ALONE("●", "alone states it"),
  LEAVES_OUT("∅", "leaves it out"),
  IS_EARLIER("‹", "published before"),
  IS_SILENT("–", "nothing found");

  private final String sign;
  private final String words;

  Stance(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  public String sign() {
    return sign;
  }

  public String words() {
    return words;
  }

  /** The stance of those who state a finding. */
  public static Stance in(Finding finding) {
    return switch (finding.status()) {
      case CONFLICTING -> CONFLICTS;
      case COMPATIBLE -> DIFFERS;
      case CORROBORATED -> finding.witnesses() == 1 ? REPEATS : AGREES;
      case SINGLE -> ALONE;
    };
  }
}

package org.saksi.app.view;

/** A number with its noun: {@code 1 report}, {@code 3 reports}. */
final class Counted {

  private Counted() {}

  /**
   * The words.
   *
   * @param noun in the singular
   */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : noun.endsWith("ch") ? "es" : "s");
  }
}

package org.saksi.story;

import java.util.ArrayList;
import java.util.List;

/** The fixed sentences that say why something happened to a story. */
final class Why {

  private Why() {}

  static String opens(boolean alone) {
    return alone
        ? "opens a story: no recent report shares its telling words"
        : "opens a story: no recent one is close enough";
  }

  static String joins(Reasons reasons) {
    List<String> shared = new ArrayList<>(reasons.names());
    shared.addAll(reasons.figures());
    shared.addAll(reasons.words());
    String what = shared.isEmpty() ? "its wording" : String.join(", ", shared);
    return "shares " + what + " with " + reasons.nearest();
  }

  static String merges() {
    return "a later report ties both stories together";
  }

  static String splits() {
    return "with more reports known, these have less in common with the rest";
  }

  static String copies(double share, String original, boolean revision) {
    long percent = Math.round(share * 100);
    return revision
        ? "the outlet's own new version of " + original
        : "repeats " + percent + " % of the text of " + original;
  }

  static String decided() {
    return "an editor's decision";
  }

  static String closes() {
    return "no report for " + StoryGrouper.WINDOW_HOURS + " hours";
  }
}

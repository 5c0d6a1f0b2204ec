package org.saksi.bench.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.bench.score.TaggedText.LabelledSpan;

/**
 * The baseline of a statement finder, over bare tokens: a mark behind a comma closes, the mark
 * before it opens, the next word is the cue, capitalised words behind that are the speaker.
 */
final class NaiveStatements {

  private NaiveStatements() {}

  static Set<LabelledSpan> find(TaggedText text) {
    List<String> tokens = text.tokens();
    Set<LabelledSpan> found = new HashSet<>();
    int open = -1;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!isMark(tokens.get(i))) {
        continue;
      }
      if (open >= 0 && tokens.get(i - 1).equals(",")) {
        found.add(new LabelledSpan("STATEMENT", open, i));
        addReport(tokens, i + 1, found);
        open = -1;
      } else {
        open = i;
      }
    }
    return found;
  }

  private static void addReport(List<String> tokens, int cue, Set<LabelledSpan> found) {
    int end = cue + 1;
    while (end < tokens.size() && Character.isUpperCase(tokens.get(end).charAt(0))) {
      end++;
    }
    if (end > cue + 1) {
      found.add(new LabelledSpan("CUE", cue, cue));
      found.add(new LabelledSpan("PERSONCOREF", cue + 1, end - 1));
    } else {
      found.add(new LabelledSpan("CUECOREF", cue, cue));
    }
  }

  private static boolean isMark(String token) {
    return token.length() == 1 && "\"“”".contains(token);
  }
}

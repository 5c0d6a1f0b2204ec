package org.saksi.tagger;

import java.util.Arrays;
import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;

/**
 * Finds the names of a sentence by a learned model: the path of labels whose scores add up to the
 * most (Viterbi 1967). Total: any tokens are given chunks. Thread-safe.
 *
 * <pre>{@code
 * new Tagger(language, Model.shipped("id")).tag(segmentation.tokensOf(sentence));
 * }</pre>
 */
public final class Tagger {

  private final Labels labels;
  private final WordScores scores;
  private final int count;

  /** What the sums of {@link #scores} are to be multiplied by. */
  private final float scale;

  private final Steps steps;

  /** For each label, how well it begins a sentence; below all others where it cannot. */
  private final float[] beginnings;

  /** A tagger with the model's first habits. */
  public Tagger(LanguagePack language, Model model) {
    this(language, model, model.habits().keySet().iterator().next());
  }

  /**
   * A tagger.
   *
   * @param habits a key of {@link Model#habits}
   */
  public Tagger(LanguagePack language, Model model, String habits) {
    Weights weights = model.habits().get(habits);
    if (weights == null) {
      throw new IllegalArgumentException("no habits " + habits + ": " + model.habits().keySet());
    }
    labels = model.labels();
    count = labels.count();
    scores = new WordScores(new WordFeatures(language, model.clusters()), weights, count);
    scale = weights.scale();
    steps = new Steps(model);
    beginnings = new float[count];
    for (int label = 0; label < count; label++) {
      beginnings[label] =
          labels.mayBegin(label) ? model.transition(count, label) : Float.NEGATIVE_INFINITY;
    }
  }

  /** The names of a sentence, in order. */
  public List<Chunk> tag(List<Token> sentence) {
    return sentence.isEmpty() ? List.of() : labels.decode(bestPath(sentence));
  }

  private int[] bestPath(List<Token> sentence) {
    int length = sentence.size();
    byte[] best = new byte[length * count];
    short[][] window = new short[Place.SECOND_AFTER.offset() - Place.SECOND_BEFORE.offset() + 1][];
    Arrays.fill(window, scores.ofBorder());
    for (int i = 0; i < Place.SECOND_AFTER.offset(); i++) {
      slide(window, sentence, i);
    }
    float[] sums = beginnings.clone();
    float[] next = new float[count];
    for (int i = 0; i < length; i++) {
      slide(window, sentence, i + Place.SECOND_AFTER.offset());
      if (i > 0) {
        steps.take(sums, next, best, i * count);
        float[] old = sums;
        sums = next;
        next = old;
      }
      add(window, i == 0, sums);
    }
    return follow(best, sums, length);
  }

  /** Takes the word at {@code next} into the window of the words round the one to be labelled. */
  private void slide(short[][] window, List<Token> sentence, int next) {
    System.arraycopy(window, 1, window, 0, window.length - 1);
    window[window.length - 1] =
        next < sentence.size() ? scores.of(sentence.get(next)) : scores.ofBorder();
  }

  /** Adds to each label's sum what the words round a word say for it, all at one go. */
  private void add(short[][] window, boolean first, float[] sums) {
    short[] secondBefore = window[0];
    short[] before = window[1];
    short[] here = window[2];
    short[] after = window[3];
    short[] secondAfter = window[4];
    int opening = Place.FIRST.ordinal() * count;
    for (int label = 0; label < count; label++) {
      int said =
          secondBefore[label]
              + before[count + label]
              + here[2 * count + label]
              + after[3 * count + label]
              + secondAfter[4 * count + label];
      sums[label] += scale * (first ? said + here[opening + label] : said);
    }
  }

  private int[] follow(byte[] best, float[] sums, int length) {
    int label = Labels.OUTSIDE;
    for (int i = 0; i < count; i++) {
      if (labels.mayEnd(i) && sums[i] > sums[label]) {
        label = i;
      }
    }
    int[] path = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = best[i * count + label];
    }
    return path;
  }
}

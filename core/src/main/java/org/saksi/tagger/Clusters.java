package org.saksi.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes of words that stand in like company: <i>bupati</i> with <i>camat</i>, <i>Sleman</i> with
 * <i>Bantul</i>. There may be several divisions of the same words, a fine and a coarse one.
 * Immutable and thread-safe.
 */
public final class Clusters {

  private static final int LONGEST_PREFIX = 255;

  private final String[] words;
  private final short[][] classes;

  /** For each division, what each of its classes is called; the first stands for no class. */
  private final String[][] names;

  private Clusters(String[] words, short[][] classes) {
    this.words = words;
    this.classes = classes;
    names = new String[classes.length][];
    for (int division = 0; division < classes.length; division++) {
      int most = 0;
      for (short value : classes[division]) {
        most = Math.max(most, value);
      }
      names[division] = new String[most + 2];
      for (int i = 0; i < names[division].length; i++) {
        names[division][i] = division + " " + (i - 1);
      }
    }
  }

  /**
   * Clusters of words.
   *
   * @param divisions for each division, the class of every word; all of the same words
   */
  public static Clusters of(List<Map<String, Integer>> divisions) {
    if (divisions.isEmpty()) {
      return new Clusters(new String[0], new short[0][0]);
    }
    String[] words = new TreeMap<>(divisions.getFirst()).keySet().toArray(String[]::new);
    short[][] classes = new short[divisions.size()][words.length];
    for (int division = 0; division < classes.length; division++) {
      for (int word = 0; word < words.length; word++) {
        classes[division][word] = divisions.get(division).getOrDefault(words[word], 0).shortValue();
      }
    }
    return new Clusters(words, classes);
  }

  /** How many words have classes. */
  public int wordCount() {
    return words.length;
  }

  int divisionCount() {
    return classes.length;
  }

  /** Whether a word, in lower case, has classes. */
  public boolean contains(String word) {
    return indexOf(word) >= 0;
  }

  /** The place of a word, in lower case, or a negative number. */
  int indexOf(String word) {
    return Arrays.binarySearch(words, word);
  }

  /** What the class of a word is called, whose place may be negative. */
  String nameOf(int division, int word) {
    return names[division][word < 0 ? 0 : classes[division][word] + 1];
  }

  /** Sorted words share their beginnings, so each is written as what differs from the last. */
  void write(DataOutput out) throws IOException {
    out.writeInt(words.length);
    String before = "";
    for (String word : words) {
      int shared = sharedPrefix(before, word);
      out.writeByte(shared);
      Utf8.write(out, word.substring(shared));
      before = word;
    }
    out.writeByte(classes.length);
    for (short[] division : classes) {
      for (short value : division) {
        out.writeShort(value);
      }
    }
  }

  static Clusters read(ByteBuffer in) {
    String[] words = new String[in.getInt()];
    String before = "";
    for (int i = 0; i < words.length; i++) {
      int shared = Byte.toUnsignedInt(in.get());
      before = before.substring(0, shared) + Utf8.read(in);
      words[i] = before;
    }
    short[][] classes = new short[Byte.toUnsignedInt(in.get())][words.length];
    for (short[] division : classes) {
      for (int i = 0; i < division.length; i++) {
        division[i] = in.getShort();
      }
    }
    return new Clusters(words, classes);
  }

  private static int sharedPrefix(String a, String b) {
    int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared > 0 && Character.isHighSurrogate(a.charAt(shared - 1)) ? shared - 1 : shared;
  }
}

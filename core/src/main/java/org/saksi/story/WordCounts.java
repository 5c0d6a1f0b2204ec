package org.saksi.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.saksi.language.LanguagePack;
import org.saksi.language.Stems;
import org.saksi.language.WordMap;

/**
 * How many reports of a large collection hold each word of the language, and which word another is
 * derived from: of all forms that the affixes allow, the one that most reports hold. Counted once,
 * by {@code saksi count}, and shipped. Immutable and thread-safe.
 */
final class WordCounts {

  private final Stems stems;
  private final WordMap<Integer> asWritten = new WordMap<>();
  private int[] numbers = {};
  private float[] shares = {};

  WordCounts(LanguagePack language) {
    stems = new Stems(language);
    String resource = "/org/saksi/language/" + language.tag() + "/words.counts";
    try (InputStream bytes = WordCounts.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no word counts " + resource);
      }
      read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * A first line with the number of reports and of words; then a line for each word: in how many
   * reports it stands, and in how many a word that is derived from it.
   */
  private void read(BufferedReader lines) throws IOException {
    String[] sizes = lines.readLine().split("\t", -1);
    float reports = Integer.parseInt(sizes[0]);
    numbers = new int[Integer.parseInt(sizes[1])];
    shares = new float[numbers.length];
    int at = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      String word = line.substring(0, first);
      asWritten.put(word, Integer.parseInt(line, first + 1, second, 10));
      int derived = Integer.parseInt(line, second + 1, line.length(), 10);
      numbers[at] = Hash.of(Hash.Of.WORD, word);
      shares[at++] = derived / reports;
    }
  }

  /** What is told of each word. */
  interface Told {
    /**
     * A word.
     *
     * @param share of the reports that hold it or one derived from it, from 0 to 1
     */
    void word(int number, float share);
  }

  /** Goes through the words from which others are derived, or none. */
  void forEach(Told told) {
    for (int i = 0; i < numbers.length; i++) {
      told.word(numbers[i], shares[i]);
    }
  }

  /**
   * The word that another is derived from; itself if it is derived from none.
   *
   * @param word in lower case
   */
  String stemOf(String word) {
    String best = word;
    int most = countOf(word);
    for (String stem : stems.of(word)) {
      int count = countOf(stem);
      if (count > most) {
        most = count;
        best = stem;
      }
    }
    return best;
  }

  private int countOf(String word) {
    Integer count = asWritten.get(word);
    return count == null ? 0 : count;
  }
}

package org.saksi.store.search;

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
 * Which word another is derived from: of all forms that the affixes allow, the shortest that is in
 * use by itself. So <i>mengirimkan</i>, <i>mengirim</i> and <i>pengiriman</i> all come from
 * <i>kirim</i>, not from <i>irim</i>; <i>menteri</i> does not come from <i>teri</i>, which hardly
 * anybody writes. Thread-safe.
 */
final class Roots {

  /** A form in fewer reports may be a slip of somebody's pen, */
  private static final int LEAST_USES = 5;

  /** and one so much rarer than the word is in use only by chance. */
  private static final int TIMES_RARER = 12;

  private final Stems stems;
  private final WordMap<Integer> counts = new WordMap<>();

  Roots(LanguagePack language) {
    stems = new Stems(language);
    String resource = "/org/saksi/language/" + language.tag() + "/words.counts";
    try (InputStream bytes = LanguagePack.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no word counts " + resource);
      }
      new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .forEach(this::count);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void count(String line) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    counts.put(line.substring(0, first), Integer.parseInt(line, first + 1, second, 10));
  }

  /**
   * The word that another is derived from; itself if it is derived from none.
   *
   * @param word in lower case
   */
  String of(String word) {
    int least = Math.max(LEAST_USES, usesOf(word) / TIMES_RARER);
    String shortest = word;
    for (String stem : stems.of(word)) {
      if (usesOf(stem) >= least && isBefore(stem, shortest)) {
        shortest = stem;
      }
    }
    return shortest;
  }

  private boolean isBefore(String stem, String other) {
    return stem.length() < other.length()
        || stem.length() == other.length() && usesOf(stem) > usesOf(other);
  }

  private int usesOf(String word) {
    Integer count = counts.get(word);
    return count == null ? 0 : count;
  }
}

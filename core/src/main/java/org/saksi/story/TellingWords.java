package org.saksi.story;

import java.util.ArrayList;
import java.util.List;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;

/**
 * The words that say most about a report by what is known of its language, and not by the reports
 * of a stream: whoever asks, on whichever machine, has the same answer. For deciding to whom a
 * report is shown; {@link StoryGrouper} weighs by what it has seen, too. Not thread-safe.
 *
 * <pre>{@code
 * TellingWords words = new TellingWords(LanguagePack.of("id"));
 * words.of(reading).getFirst().number();
 * }</pre>
 */
public final class TellingWords {

  /** So many words of a report are told at the most. */
  public static final int MOST = Portrait.FINDING_WORDS;

  private final Vocabulary vocabulary;
  private final Portraitist portraitist;

  /** Loads what is known of the language. */
  public TellingWords(LanguagePack language) {
    WordCounts counts = new WordCounts(language);
    vocabulary = new Vocabulary(language, counts);
    portraitist = new Portraitist(new Rarity(counts));
  }

  /**
   * A word, or all that are derived from one.
   *
   * @param number one for all that are derived from one word; spread evenly over all numbers
   * @param weight above 0 to 1: more in the headline and the lead, and the fewer reports of the
   *     language hold it
   */
  public record Word(int number, double weight) implements Comparable<Word> {

    /** The heaviest come first. */
    @Override
    public int compareTo(Word other) {
      return weight == other.weight
          ? Integer.compare(number, other.number)
          : Double.compare(other.weight, weight);
    }
  }

  /** The heaviest words of a report, the heaviest first; none if it has none. */
  public List<Word> of(Reading reading) {
    List<Word> words = new ArrayList<>(portraitist.words(vocabulary.telling(reading)));
    words.sort(null);
    return List.copyOf(words.subList(0, Math.min(MOST, words.size())));
  }
}

package org.saksi.tagger;

/**
 * Neighbouring words that are one name: in <i>Wali Kota Bandung Sari Wulan tiba</i> the words from
 * 3 to 5, a {@code PERSON}.
 *
 * @param first index of its first word in the sentence
 * @param end index behind its last word
 * @param type what it names, as the labels of the model say it
 */
public record Chunk(int first, int end, String type) {

  public Chunk {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no words from " + first + " to " + end);
    }
  }
}

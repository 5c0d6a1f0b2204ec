package org.saksi.language;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about each of some words, most of which are asked for in vain: a word that is not among
 * them costs one look at an array of numbers. Keeps the order in which words came; nothing can be
 * removed. Fill it, then share it: putting is not thread-safe, asking is.
 *
 * @param <V> what is known of a word, never null
 */
public final class WordMap<V> extends AbstractMap<String, V> {

  /** One place in so many is taken at the most, so that most places asked for are free. */
  private static final int SPARSENESS = 4;

  private static final int FEWEST_PLACES = 16;

  private final List<Entry<String, V>> entries = new ArrayList<>();

  /** At each place the hash of its word, or 0 where it is free. */
  private int[] hashes = new int[FEWEST_PLACES];

  /** At each place the number of its entry. */
  private int[] numbers = new int[FEWEST_PLACES];

  /** A set of words, none as yet, that is filled and asked as this map is. */
  public static Set<String> set() {
    return Collections.newSetFromMap(new WordMap<>());
  }

  /** A set of these words. */
  public static Set<String> set(Collection<String> words) {
    Set<String> set = set();
    set.addAll(words);
    return set;
  }

  @Override
  public @Nullable V get(@Nullable Object word) {
    if (word instanceof String written) {
      int place = placeOf(written);
      return hashes[place] == 0 ? null : entries.get(numbers[place]).getValue();
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object word) {
    return word instanceof String written && hashes[placeOf(written)] != 0;
  }

  @Override
  public @Nullable V put(String word, V value) {
    int place = placeOf(word);
    if (hashes[place] != 0) {
      return entries.get(numbers[place]).setValue(value);
    }
    hashes[place] = hash(word);
    numbers[place] = entries.size();
    entries.add(new SimpleEntry<>(word, value));
    if (SPARSENESS * entries.size() > hashes.length) {
      grow();
    }
    return null;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, V>> iterator() {
        return Collections.unmodifiableList(entries).iterator();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  /** Where a word stands, or the free place where it belongs. */
  private int placeOf(String word) {
    int hash = hash(word);
    int place = hash & hashes.length - 1;
    while (hashes[place] != 0
        && (hashes[place] != hash || !entries.get(numbers[place]).getKey().equals(word))) {
      place = place + 1 & hashes.length - 1;
    }
    return place;
  }

  private void grow() {
    hashes = new int[2 * hashes.length];
    numbers = new int[hashes.length];
    for (int number = 0; number < entries.size(); number++) {
      String word = entries.get(number).getKey();
      int place = placeOf(word);
      hashes[place] = hash(word);
      numbers[place] = number;
    }
  }

  /** Never 0, and mixed well in its last bits. */
  private static int hash(String word) {
    int hash = word.hashCode() * 0x9e3779b9;
    return (hash ^ hash >>> 15) | Integer.MIN_VALUE;
  }
}

package org.saksi.source.archive;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an archive held.
 *
 * @param records all records
 * @param found pages, feeds and sitemaps
 * @param refused records that could not be read
 * @param passedOver how many of each kind are none of these, such as {@code image/png}, {@code
 *     request} or {@code status 404}
 */
public record Tally(long records, long found, long refused, SortedMap<String, Long> passedOver) {

  public Tally {
    passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
  }

  /** For a person, such as {@code 2 image/png, 3 request}; empty for none. */
  public String passedOverInWords() {
    return passedOver.entrySet().stream().map(Tally::inWords).collect(Collectors.joining(", "));
  }

  private static String inWords(Map.Entry<String, Long> kind) {
    return kind.getValue() + " " + kind.getKey();
  }
}

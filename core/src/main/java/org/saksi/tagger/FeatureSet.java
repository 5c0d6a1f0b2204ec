package org.saksi.tagger;

import java.util.Arrays;

/** Gathers the buckets of a word's features. Not thread-safe. */
final class FeatureSet {

  /** The kinds of features. Their order is part of the form of a model. */
  enum Kind {
    EVERY_WORD,
    WORD,
    CASED_WORD,
    CASING,
    SHAPE,
    PREFIX,
    SUFFIX,
    CASED_PREFIX,
    CASED_SUFFIX,
    CLUSTER,
    CASED_CLUSTER,
    LIST,
    CASED_LIST,
    BORDER
  }

  private static final long PRIME = 0x100000001b3L;

  private final Place place;
  private int[] buckets = new int[64];
  private int size;

  FeatureSet(Place place) {
    this.place = place;
  }

  void add(Kind kind, int detail, String text) {
    add(kind, detail, text, 0, text.length());
  }

  void add(Kind kind, int detail, String text, int from, int to) {
    long hash = mix((kind.ordinal() * 31L + place.ordinal()) * 100_003L + detail);
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    if (size == buckets.length) {
      buckets = Arrays.copyOf(buckets, 2 * size);
    }
    buckets[size] = (int) (mix(hash) & (WordFeatures.BUCKETS - 1));
    size++;
  }

  int[] buckets() {
    return Arrays.copyOf(buckets, size);
  }

  /** Spreads what differs in few bits over all of them. */
  private static long mix(long value) {
    long hash = value;
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }
}

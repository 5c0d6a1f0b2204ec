package org.saksi.tagger;

import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.tagger.FeatureSet.Kind;

/**
 * What is seen of a word: itself, its shape, beginnings and endings, the clusters and word lists it
 * belongs to. Every feature is hashed into one of {@link #BUCKETS} buckets (Weinberger et al.
 * 2009), so no dictionary of features is needed. Immutable and thread-safe.
 */
public final class WordFeatures {

  /** How many different features can be told apart at most. */
  public static final int BUCKETS = 1 << 19;

  private static final int LONGEST_AFFIX = 5;

  /** The ending that tells most of an unknown neighbour, and of a word together with its case. */
  private static final int TELLING_AFFIX = 3;

  private final Clusters clusters;
  private final WordLists lists;

  public WordFeatures(LanguagePack language, Clusters clusters) {
    this.clusters = clusters;
    lists = new WordLists(language);
  }

  /** The buckets of what is seen of a word at a place. */
  public int[] of(Token word, Place place) {
    return of(word, place, clusters.indexOf(bare(word.normal())));
  }

  /** The buckets of what is seen of a word from each place. */
  int[][] ofAllPlaces(Token word) {
    int cluster = clusters.indexOf(bare(word.normal()));
    int[][] buckets = new int[Place.values().length][];
    for (Place place : Place.values()) {
      buckets[place.ordinal()] = of(word, place, cluster);
    }
    return buckets;
  }

  private int[] of(Token word, Place place, int cluster) {
    FeatureSet features = new FeatureSet(place);
    switch (place) {
      case HERE -> {
        addWord(word, features);
        addGroups(word, cluster, features);
        addAffixes(word, features);
      }
      case BEFORE, AFTER -> {
        addWord(word, features);
        addGroups(word, cluster, features);
        addEnds(bare(word.normal()), features);
      }
      case SECOND_BEFORE, SECOND_AFTER -> {
        features.add(Kind.WORD, 0, bare(word.normal()));
        features.add(Kind.CASING, word.casing().ordinal(), "");
        addClusters(word, cluster, features);
      }
      case FIRST -> {
        features.add(Kind.CASING, word.casing().ordinal(), "");
        addGroups(word, cluster, features);
      }
    }
    return features.buckets();
  }

  /** The buckets of the place before the first word or behind the last. */
  public int[] ofBorder(Place place) {
    FeatureSet features = new FeatureSet(place);
    features.add(Kind.BORDER, 0, "");
    return features.buckets();
  }

  private void addWord(Token word, FeatureSet features) {
    int casing = word.casing().ordinal();
    features.add(Kind.EVERY_WORD, 0, "");
    features.add(Kind.WORD, 0, bare(word.normal()));
    features.add(Kind.CASED_WORD, casing, bare(word.normal()));
    features.add(Kind.CASING, casing, "");
    features.add(Kind.SHAPE, casing, shape(word.normal()));
  }

  private void addGroups(Token word, int cluster, FeatureSet features) {
    addClusters(word, cluster, features);
    int casing = word.casing().ordinal();
    for (String list : lists.of(bare(word.normal()))) {
      features.add(Kind.LIST, 0, list);
      features.add(Kind.CASED_LIST, casing, list);
    }
  }

  private void addClusters(Token word, int cluster, FeatureSet features) {
    int casing = word.casing().ordinal();
    for (int division = 0; division < clusters.divisionCount(); division++) {
      String name = clusters.nameOf(division, cluster);
      features.add(Kind.CLUSTER, 0, name);
      features.add(Kind.CASED_CLUSTER, casing, name);
    }
  }

  private static void addAffixes(Token word, FeatureSet features) {
    String form = bare(word.normal());
    int casing = word.casing().ordinal();
    for (int length = 1; length <= LONGEST_AFFIX && length < form.length(); length++) {
      features.add(Kind.PREFIX, length, form, 0, length);
      features.add(Kind.SUFFIX, length, form, form.length() - length, form.length());
      if (length == 2 || length == TELLING_AFFIX) {
        int detail = casing * LONGEST_AFFIX + length;
        features.add(Kind.CASED_PREFIX, detail, form, 0, length);
        features.add(Kind.CASED_SUFFIX, detail, form, form.length() - length, form.length());
      }
    }
  }

  private static void addEnds(String form, FeatureSet features) {
    if (form.length() > TELLING_AFFIX) {
      int last = form.length() - TELLING_AFFIX;
      features.add(Kind.PREFIX, TELLING_AFFIX, form, 0, TELLING_AFFIX);
      features.add(Kind.SUFFIX, TELLING_AFFIX, form, last, form.length());
    }
  }

  /**
   * A word without the marks that some corpora leave on it: <i>dpr</i> for <i>(dpr)</i>. What is
   * nothing but marks stays.
   */
  public static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return from == to ? word : word.substring(from, to);
  }

  /** Letters as <i>x</i>, digits as <i>9</i>, no more than two of a kind in a row. */
  private static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind = Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      int length = shape.length();
      if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}

package org.saksi.story;

import java.util.Arrays;

/**
 * Which recent reports hold a word: of each word the latest so many, since no more are ever looked
 * at. Most words stand in one report, whose number then stands in the table itself; the others have
 * lists. Words whose reports are all forgotten leave when the table is full. Not thread-safe.
 */
final class Postings {

  private static final int FIRST_CAPACITY = 1 << 10;

  /** A table is taken at the most this full, in percent, and less so when words have left it. */
  private static final int FULL = 80;

  private static final int FILLED_ANEW = 64;

  private static final int SPREAD = 0x9e3779b1;
  private static final long UNSIGNED = 0xffff_ffffL;

  /** Marks a free place; no number of a report has this complement. */
  private static final int FREE = Integer.MIN_VALUE;

  private final LatestLists lists;
  private int[] words = new int[FIRST_CAPACITY];

  /** At the place of each word its list, or the complement of the one report that holds it. */
  private int[] holders = new int[FIRST_CAPACITY];

  private int taken;

  /** Postings that remember so many reports of each word. */
  Postings(int most) {
    lists = new LatestLists(most);
    Arrays.fill(holders, FREE);
  }

  /**
   * Adds a report to those that hold a word.
   *
   * @param report its number, higher than all that hold the word already
   * @param first the lowest number that is still remembered
   */
  void add(int report, int first, int word) {
    int place = placeOf(word);
    int holder = holders[place];
    if (holder == FREE) {
      insert(word, report, first);
    } else if (holder >= 0) {
      holders[place] = lists.add(holder, report);
    } else {
      holders[place] = ~holder < first ? ~report : lists.of(~holder, report);
    }
  }

  private void insert(int word, int report, int first) {
    if (100L * (taken + 1) > (long) FULL * words.length) {
      rehash(first);
    }
    int place = placeOf(word);
    words[place] = word;
    holders[place] = ~report;
    taken++;
  }

  /**
   * Copies the latest reports that hold a word and are remembered, the newest first.
   *
   * @return how many
   */
  int latest(int word, int first, int[] into) {
    int holder = holders[placeOf(word)];
    if (holder >= 0) {
      return lists.copy(holder, first, into);
    }
    if (holder == FREE || ~holder < first) {
      return 0;
    }
    into[0] = ~holder;
    return 1;
  }

  /** Places ascend with hashes, so that a table is copied into a longer one from start to end. */
  private int placeOf(int word) {
    int place = (int) ((word * SPREAD & UNSIGNED) * words.length >>> Integer.SIZE);
    while (holders[place] != FREE && words[place] != word) {
      place = place + 1 == words.length ? 0 : place + 1;
    }
    return place;
  }

  /** Leaves words out that no remembered report holds; grows if many are left. */
  private void rehash(int first) {
    int[] oldWords = words;
    int[] oldHolders = holders;
    taken = 0;
    for (int i = 0; i < oldHolders.length; i++) {
      int holder = oldHolders[i];
      if (holder != FREE && (holder >= 0 ? lists.latest(holder) : ~holder) >= first) {
        taken++;
      } else if (holder != FREE) {
        oldHolders[i] = FREE;
        if (holder >= 0) {
          lists.free(holder);
        }
      }
    }
    int length = (int) Math.max(oldWords.length, 100L * taken / FILLED_ANEW);
    words = new int[length];
    holders = new int[length];
    Arrays.fill(holders, FREE);
    for (int i = 0; i < oldHolders.length; i++) {
      if (oldHolders[i] != FREE) {
        int place = placeOf(oldWords[i]);
        words[place] = oldWords[i];
        holders[place] = oldHolders[i];
      }
    }
  }

  /** What is told of each report that holds a word. */
  interface Held {
    void by(int report, int word);
  }

  /** Goes through the words and the remembered reports that hold each, in no order. */
  void forEach(int first, Held held) {
    int[] reports = new int[lists.most()];
    for (int place = 0; place < words.length; place++) {
      if (holders[place] != FREE) {
        int count = latest(words[place], first, reports);
        for (int i = 0; i < count; i++) {
          held.by(reports[i], words[place]);
        }
      }
    }
  }
}

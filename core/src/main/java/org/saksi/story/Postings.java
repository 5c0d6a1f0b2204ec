package org.saksi.story;

/**
 * Which recent reports hold a word: for each word a chain of report numbers, the newest first. The
 * chains stand in one ring that new links overwrite from the oldest on, so nothing is ever deleted:
 * a chain simply ends at the first report that is no longer remembered. Not thread-safe.
 */
final class Postings {

  private static final int FEWEST = 1 << 12;

  /** A table is taken at the most this full, in percent. */
  private static final int FULL = 60;

  /** Links are counted up to here. */
  private static final int MOST_LINKS = Integer.MAX_VALUE - (1 << 20);

  private static final long LINK = 0xffff_ffffL;

  private int[] words = new int[FEWEST];
  private int[] newest = new int[FEWEST];
  private int taken;

  /** Report and link before it in one number, since both are asked for at once. */
  private long[] ring = new long[FEWEST];

  private int links;

  private final int mostLinks;

  Postings() {
    this(MOST_LINKS);
  }

  /** Postings that begin to count anew after so many links. */
  Postings(int mostLinks) {
    this.mostLinks = mostLinks;
  }

  /**
   * Adds the next report.
   *
   * @param report its number, higher than all before
   * @param first the lowest number that is still remembered
   */
  void add(int report, int first, int[] itsWords) {
    if (links > mostLinks) {
      renumber();
    }
    for (int word : itsWords) {
      if (links >= ring.length && report(links) >= first) {
        widen();
      }
      int place = placeOf(word);
      if (words[place] == 0) {
        if (100L * ++taken > (long) FULL * words.length) {
          rehash(first);
          place = placeOf(word);
          taken++;
        }
        words[place] = word;
        newest[place] = -1;
      }
      ring[links & (ring.length - 1)] = (long) report << Integer.SIZE | newest[place] & LINK;
      newest[place] = links++;
    }
  }

  /** The newest link of a word, or -1 if no remembered report holds it. */
  int newest(int word, int first) {
    int place = placeOf(word);
    return words[place] == 0 ? -1 : remembered(newest[place], first);
  }

  /** The link before another of the same word, or -1. */
  int before(int link, int first) {
    return remembered((int) ring[link & (ring.length - 1)], first);
  }

  /** The report of a link. */
  int report(int link) {
    return (int) (ring[link & (ring.length - 1)] >> Integer.SIZE);
  }

  private int remembered(int link, int first) {
    return link >= 0 && links - link <= ring.length && report(link) >= first ? link : -1;
  }

  private int placeOf(int word) {
    int place = word & (words.length - 1);
    while (words[place] != 0 && words[place] != word) {
      place = (place + 1) & (words.length - 1);
    }
    return place;
  }

  /** A ring of twice the length, each link where its number says. */
  private void widen() {
    long[] old = ring;
    ring = new long[old.length * 2];
    for (int link = Math.max(0, links - old.length); link < links; link++) {
      ring[link & (ring.length - 1)] = old[link & (old.length - 1)];
    }
  }

  /** Counts links from the beginning again; what is older than the ring is forgotten anyway. */
  private void renumber() {
    int away = links - ring.length & -ring.length;
    for (int i = 0; i < ring.length; i++) {
      int link = Math.max(-1, (int) ring[i] - away);
      ring[i] = ring[i] & ~LINK | link & LINK;
    }
    for (int i = 0; i < newest.length; i++) {
      newest[i] = Math.max(-1, newest[i] - away);
    }
    links -= away;
  }

  /** Leaves words out that no remembered report holds; grows if many are left. */
  private void rehash(int first) {
    int[] oldWords = words;
    int[] oldNewest = newest;
    int alive = 0;
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0 && remembered(oldNewest[i], first) >= 0) {
        alive++;
      } else {
        oldWords[i] = 0;
      }
    }
    int length = oldWords.length;
    while (200L * alive > (long) FULL * length) {
      length *= 2;
    }
    words = new int[length];
    newest = new int[length];
    taken = alive;
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        int place = placeOf(oldWords[i]);
        words[place] = oldWords[i];
        newest[place] = oldNewest[i];
      }
    }
  }
}

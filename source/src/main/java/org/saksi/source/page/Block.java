package org.saksi.source.page;

/**
 * A line of a page: text with no line end between.
 *
 * @param first the number of its first text in the tree
 * @param end the number behind its last text
 * @param host the innermost element that ends lines and holds it
 * @param text the text with single blanks
 * @param linked how many of its characters are in links
 */
record Block(int first, int end, int host, String text, int linked) {

  /** The part of its text that is in links, from 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  int length() {
    return text.length();
  }
}

package org.saksi.reading.role;

/**
 * A post in a sentence, before it is known whose.
 *
 * @param first index of its first token
 * @param titleEnd index behind the last token of the title; {@code first} where there is none
 * @param affiliation index of the first token of the affiliation; {@code end} where there is none
 * @param end index behind its last token
 */
record Post(int first, int titleEnd, int affiliation, int end) {

  Post {
    if (first > titleEnd || titleEnd > affiliation || affiliation > end || first == end) {
      throw new IllegalArgumentException(
          "no post: " + first + ".." + titleEnd + " " + affiliation + ".." + end);
    }
  }

  boolean hasTitle() {
    return titleEnd > first;
  }

  boolean hasAffiliation() {
    return end > affiliation;
  }
}

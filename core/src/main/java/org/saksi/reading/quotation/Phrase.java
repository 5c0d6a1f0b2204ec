package org.saksi.reading.quotation;

/**
 * A run of tokens of the report.
 *
 * @param first index of its first token
 * @param end index behind its last token, more than {@code first}
 */
record Phrase(int first, int end) {

  Phrase {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no phrase: " + first + ".." + end);
    }
  }

  int last() {
    return end - 1;
  }

  int size() {
    return end - first;
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  boolean contains(Phrase other) {
    return first <= other.first && other.end <= end;
  }
}

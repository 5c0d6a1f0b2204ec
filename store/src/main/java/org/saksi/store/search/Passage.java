package org.saksi.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * One figure or one quotation of a report, in the words by which it is found.
 *
 * @param amount of a figure; null for a quotation
 * @param speakers who said a quotation, where they have names; none for a figure
 * @param by names of those who said it, or the words that stand for them
 * @param gist what it is about: the words of a quotation, each phrase about a figure
 * @param names names of whom and what it names
 */
record Passage(
    Span span,
    @Nullable Amount amount,
    List<Voice> speakers,
    List<List<Word>> by,
    List<List<Word>> gist,
    List<List<Word>> names) {

  /**
   * Who said a quotation.
   *
   * @param key as that of a {@link Card.Name}
   * @param display the fullest name as the report, or an editor, writes it
   */
  record Voice(String key, String display) {}

  boolean isQuotation() {
    return amount == null;
  }
}

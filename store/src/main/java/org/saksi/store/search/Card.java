package org.saksi.store.search;

import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * All by which a report can be found, as on the card of a catalogue. What is asked of the index and
 * what is shown in a report both come from here, so that they cannot differ.
 *
 * @param headline its words; none without a headline
 * @param body words of the body without furniture
 * @param passages figures and quotations
 */
record Card(
    Report report,
    List<Word> outlet,
    List<Word> headline,
    List<Word> body,
    List<Name> names,
    List<Mention> mentions,
    List<Passage> passages) {

  /**
   * Somebody or something that the report names.
   *
   * @param key equal for the same thing in all reports, in lower case and without marks on letters
   * @param display the fullest name as the report writes it
   * @param forms its names there, and that by which it is known elsewhere
   */
  record Name(Entity entity, String key, String display, List<List<Word>> forms) {}

  /** A date or time that stands in the report. */
  record Mention(Span span, Days days) {}
}

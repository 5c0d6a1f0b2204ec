package org.saksi.app.html;

import java.util.List;
import org.saksi.text.Span;

/** One stretch of a report that a link from elsewhere points to. */
final class Pointed implements Section {

  /** The id by which a link leads to it, and its style. */
  static final String PLACE = "place-in-text";

  private final Column column;
  private final Span span;

  Pointed(Column column, Span span) {
    this.column = column;
    this.span = span;
  }

  @Override
  public List<Entry> entries() {
    return List.of();
  }

  @Override
  public void mark(Marks marks) {
    marks.add(new Exhibit("", column, span, PLACE), PLACE);
  }

  @Override
  public void write(Html html) {
    // The words in the text are all there is to say.
  }
}

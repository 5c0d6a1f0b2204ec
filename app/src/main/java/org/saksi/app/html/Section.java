package org.saksi.app.html;

import java.util.List;

/**
 * A part of the page's notes. It marks the words it speaks of in the reports, and says what they
 * are.
 */
interface Section {

  /** What the section offers to the contents of the page; nothing where it has nothing to say. */
  List<Entry> entries();

  /** Marks the words of every note of the section. */
  void mark(Marks marks);

  /** Writes the notes, each under the id by which its marks name it. */
  void write(Html html);

  /**
   * A line of the contents.
   *
   * @param id where it leads
   * @param label what is there
   * @param count how many notes are there
   */
  record Entry(String id, String label, int count) {}
}

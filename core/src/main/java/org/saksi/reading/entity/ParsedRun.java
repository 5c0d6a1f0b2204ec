package org.saksi.reading.entity;

import java.util.List;

/**
 * A run of words with capitals and its parts.
 *
 * @param parts in order, without gaps; the last may reach beyond the run
 */
record ParsedRun(NameRuns.Run run, List<Part> parts) {

  ParsedRun {
    parts = List.copyOf(parts);
  }

  int end() {
    return parts.getLast().end();
  }

  /** A title stands in it, and no name behind it: whoever holds the post may follow. */
  boolean isPost() {
    return parts.stream().anyMatch(part -> part.kind() == Part.Kind.TITLE) && !namesPerson();
  }

  /** A name that no list knows closes it, as a person's does: <i>Gubernur Sari Wulan</i>. */
  boolean namesPerson() {
    return parts.getLast().kind() == Part.Kind.NAME;
  }
}

package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;

/**
 * Follows the fields of a post over commas and <i>dan</i>, which end a run of capitals: <i>Menteri
 * Koordinator Bidang Politik<u>, Hukum, dan Keamanan</u> Sari Wulan</i>. Immutable and thread-safe.
 */
final class FieldList {

  private final NameWords words;

  FieldList(NameWords words) {
    this.words = words;
  }

  /**
   * Lets the last part of a run reach to the end of the list that it begins, if it is the field of
   * a post.
   */
  void follow(List<Token> tokens, NameRuns.Run run, List<Part> parts, ReportNames names) {
    if (parts.getLast().end() != run.end() || !beginsList(tokens, parts)) {
      return;
    }
    int end = end(tokens, run, names);
    if (end > run.end()) {
      parts.add(new Part(parts.removeLast().first(), end, Part.Kind.FIELD));
    }
  }

  /** A field behind a title, or an unknown word behind the word for a part of an office. */
  private boolean beginsList(List<Token> tokens, List<Part> parts) {
    if (parts.size() < 2 || parts.stream().noneMatch(part -> part.kind() == Part.Kind.TITLE)) {
      return false;
    }
    Part last = parts.getLast();
    Part before = parts.get(parts.size() - 2);
    return switch (last.kind()) {
      case FIELD -> true;
      case NAME -> words.isUnit(tokens.get(before.end() - 1));
      case TITLE, ORGANISATION, PLACE, THING -> false;
    };
  }

  private int end(List<Token> tokens, NameRuns.Run run, ReportNames names) {
    int limit = run.sentence().endToken();
    int at = run.end();
    while (at + 1 < limit) {
      int next = tokens.get(at).is(",") ? at + 1 : at;
      boolean closing = next < limit && words.isAnd(tokens.get(next));
      next = closing ? next + 1 : next;
      int memberEnd = next > at ? memberEnd(tokens, next, limit, names) : -1;
      if (memberEnd < 0) {
        return run.end();
      }
      at = memberEnd;
      if (closing) {
        return at;
      }
    }
    return run.end();
  }

  /** The end of the member of the list that begins at a token; -1 if none does. */
  private int memberEnd(List<Token> tokens, int first, int limit, ReportNames names) {
    if (first >= limit
        || !NameRuns.isName(tokens.get(first))
        || names.isPersonStart(tokens.get(first))) {
      return -1;
    }
    int end = fieldEnd(tokens, first, limit);
    if (end < 0 && words.at(tokens, first, limit) == null && goesOn(tokens, first, limit, names)) {
      end = first + 1;
    }
    while (end > 0 && fieldEnd(tokens, end, limit) > end) {
      end = fieldEnd(tokens, end, limit);
    }
    return end;
  }

  private int fieldEnd(List<Token> tokens, int at, int limit) {
    boolean name = at < limit && NameRuns.isName(tokens.get(at));
    return name ? words.fieldEnd(tokens, at, limit) : -1;
  }

  /** Behind an unknown word stands no single second word, as in the name of a person. */
  private boolean goesOn(List<Token> tokens, int first, int limit, ReportNames names) {
    int next = first + 1;
    if (next >= limit || tokens.get(next).is(",") || words.isAnd(tokens.get(next))) {
      return next < limit;
    }
    if (!NameRuns.isName(tokens.get(next))) {
      return false;
    }
    boolean known = names.at(tokens, next, limit) != null;
    boolean third = next + 1 < limit && NameRuns.isName(tokens.get(next + 1));
    return known || third;
  }
}

package org.saksi.reconcile;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.FunctionWords.Role;
import org.saksi.text.Span;

/**
 * Where a stretch may begin and end so that a person can read it: not at a joint that leads nowhere,
 * not in the middle of a bracket. Immutable and thread-safe.
 */
final class Borders {

  private final FunctionWords functionWords;

  Borders(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** A stretch without dangling words at its ends and with the bracket closed that it opens. */
  Span trim(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    int first = segmentation.tokenAtOrAfter(span.start());
    int end = segmentation.tokenAtOrAfter(span.end());
    while (end - first > 1 && dangles(segmentation.tokens().get(end - 1), true)) {
      end--;
    }
    while (end - first > 1 && dangles(segmentation.tokens().get(first), false)) {
      first++;
    }
    if (end <= first) {
      return span;
    }
    return segmentation.spanOf(first, closed(segmentation, first, end));
  }

  private boolean dangles(Token token, boolean atEnd) {
    if (!Terms.isTerm(token)) {
      return !token.is(")") || !atEnd;
    }
    Role role = functionWords.roleOf(token.normal());
    if (role == null) {
      return false;
    }
    return switch (role) {
      case CONJUNCTION -> true;
      case SUBORDINATOR, TEMPORAL, RELATIVE, PREPOSITION -> atEnd;
      case DETERMINER, PRONOUN, PARTICLE -> false;
    };
  }

  private static int closed(Segmentation segmentation, int first, int end) {
    int open = 0;
    for (int i = first; i < end; i++) {
      Token token = segmentation.tokens().get(i);
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    boolean closes =
        open > 0 && end < segmentation.tokens().size() && segmentation.tokens().get(end).is(")");
    return closes ? end + 1 : end;
  }

  /** How many ends of a stretch, 0 to 2, stand at a mark or a joint of the sentence. */
  int clean(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    int first = segmentation.tokenAtOrAfter(span.start());
    int end = segmentation.tokenAtOrAfter(span.end());
    Token before = first > 0 ? segmentation.tokens().get(first - 1) : null;
    Token behind = end < segmentation.tokens().size() ? segmentation.tokens().get(end) : null;
    return (isMark(before) ? 1 : 0) + (isMark(behind) || isJoint(behind) ? 1 : 0);
  }

  private static boolean isMark(@Nullable Token token) {
    return token == null || !Terms.isTerm(token);
  }

  private boolean isJoint(@Nullable Token token) {
    Role role = token == null ? null : functionWords.roleOf(token.normal());
    return role == Role.CONJUNCTION
        || role == Role.SUBORDINATOR
        || role == Role.TEMPORAL
        || role == Role.RELATIVE;
  }
}

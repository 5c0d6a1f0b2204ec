package org.saksi.reconcile;

import java.util.BitSet;
import java.util.List;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords.Role;
import org.saksi.text.Span;

/** Where the clauses of a report end and others begin. Immutable. */
final class Joints {

  private final Outline outline;
  private final List<Token> tokens;
  private final BitSet joints = new BitSet();

  Joints(Outline outline) {
    this.outline = outline;
    tokens = outline.reading().segmentation().tokens();
    for (int i = 1; i < tokens.size(); i++) {
      joints.set(i, isJoint(i));
    }
  }

  /** A clause ends before the token, which is not the first of its report. */
  boolean isBefore(int token) {
    return joints.get(token);
  }

  /** The first joint at or behind a token, but none behind {@code limit}. */
  int behind(int token, int limit) {
    int next = joints.nextSetBit(token);
    return token >= limit ? token : next < 0 ? limit : Math.min(next, limit);
  }

  /** The last joint at or before a token, but none before {@code limit}. */
  int before(int token, int limit) {
    return token <= limit ? token : Math.max(joints.previousSetBit(token), limit);
  }

  private boolean isJoint(int at) {
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    if (isMark(left) || isMark(right)) {
      return !isFragmentMark(left) && !isFragmentMark(right);
    }
    Marks marks = outline.marks();
    if (marks.has(at - 1, Mark.CUE) || marks.has(at, Mark.CUE)) {
      return true;
    }
    Role role = marks.roleOf(at);
    if (role == null) {
      return false;
    }
    boolean last = at + 1 == tokens.size();
    return switch (role) {
      case RELATIVE, SUBORDINATOR, HYPOTHETICAL -> true;
      case CONJUNCTION -> !last && marks.has(at + 1, Mark.ACT);
      case TEMPORAL ->
          !last
              && outline.timesIn(tokens.get(at + 1).span()).isEmpty()
              && outline.timesIn(left.span()).isEmpty();
      case PREPOSITION, DETERMINER, PRONOUN, PARTICLE -> false;
    };
  }

  private static boolean isMark(Token token) {
    return !Terms.isTerm(token)
        && !token.is("-")
        && !token.is("/")
        && !token.is("(")
        && !token.is(")");
  }

  /** A mark round a few quoted words of a sentence of the report's own. */
  private boolean isFragmentMark(Token token) {
    if (token.kind() != Token.Kind.QUOTE) {
      return false;
    }
    Span beside = new Span(Math.max(0, token.start() - 1), token.end() + 1);
    return outline.speech().quotationsIn(beside).stream()
        .anyMatch(quotation -> quotation.kind() == Quotation.Kind.MIXED);
  }
}

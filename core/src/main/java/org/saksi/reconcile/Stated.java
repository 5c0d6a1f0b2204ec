package org.saksi.reconcile;

import java.util.Objects;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.TimeExpression;
import org.saksi.text.Span;

/**
 * A value that a report states, with what is asked of it over and over.
 *
 * @param value equal for values that are equal
 * @param unit equal for figures of one kind and unit; empty for what is no figure
 * @param first it is the first claim about its value in its report
 * @param named the numbers, in the story's cast, of those whom it names
 * @param phrase the value with the words that govern it
 * @param context the words around it
 */
record Stated(
    Side side,
    Stretch stretch,
    String value,
    String unit,
    boolean first,
    Keys named,
    Span phrase,
    Context context) {

  static Stated of(Side side, Stretch stretch) {
    return new Stated(
        side,
        stretch,
        valueOf(side, stretch),
        unitOf(side, stretch),
        isFirst(side, stretch),
        side.names().in(stretch.span(), null),
        side.extent().phrase(stretch),
        new Context(side.terms(), stretch));
  }

  private static String valueOf(Side side, Stretch stretch) {
    return switch (stretch.kind()) {
      case FIGURE ->
          side.figuresIn(stretch.span()).stream().findFirst().map(side::valueOf).orElse("");
      case TIME -> side.timesIn(stretch.span()).stream().findFirst().map(Values::of).orElse("");
      case ROLE -> String.valueOf(side.castNumber(String.valueOf(stretch.of())));
      case PLACE -> side.namedIn(stretch.span()).toString();
      case CLAUSE, CHANNEL -> "";
    };
  }

  private static String unitOf(Side side, Stretch stretch) {
    return stretch.kind() == Claim.Kind.FIGURE
        ? side.figuresIn(stretch.span()).stream()
            .findFirst()
            .map(figure -> figure.kind() + " " + Values.unit(figure))
            .orElse("")
        : "";
  }

  private static boolean isFirst(Side side, Stretch stretch) {
    for (Stretch earlier : side.stretches()) {
      if (earlier.span().start() >= stretch.span().start()) {
        return true;
      }
      if (earlier.kind() == stretch.kind() && Objects.equals(earlier.of(), stretch.of())) {
        return false;
      }
    }
    return true;
  }

  Claim.Kind kind() {
    return stretch.kind();
  }

  Span span() {
    return stretch.span();
  }

  /** The figure that is stated, if it is one. */
  Figure figure() {
    return side.figuresIn(span()).getFirst();
  }

  /** The time that is stated, if it is one. */
  TimeExpression time() {
    return side.timesIn(span()).getFirst();
  }

  /** Stands where the clause stands that reports a quotation. */
  boolean isBesideQuote() {
    return side.speech().isBesideQuote(span());
  }

  /** What the value is stated of. */
  Gist surroundings() {
    return side.gist(side.extent().around(span()));
  }
}

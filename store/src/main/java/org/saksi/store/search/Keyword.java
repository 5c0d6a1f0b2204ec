package org.saksi.store.search;

import java.util.Arrays;
import java.util.Optional;
import org.saksi.annotation.Figure;

/** What the words of the query language mean. */
enum Keyword {
  /** No word at all: a way of writing. */
  SHAPE,
  AND,
  OR,
  OUTLET,
  BY,
  SAID,
  ABOUT,
  PUBLISHED,
  MENTIONS,
  PERSON,
  PLACE,
  ORGANISATION,
  STATUS,
  ID,
  MONEY,
  PERCENT,
  COUNT,
  MEASURE,
  DURATION,
  RATE,
  ORDINAL,
  SCORE,
  AGE;

  /** Which figures it asks for, if it asks for figures. */
  Optional<Figure.Kind> kind() {
    return Arrays.stream(Figure.Kind.values())
        .filter(kind -> kind.name().equals(name()))
        .findFirst();
  }

  /** Has a value behind it. */
  boolean isField() {
    return compareTo(OR) > 0;
  }

  /** Its values have an order, so that more and less can be asked. */
  boolean isOrdered() {
    return this == PUBLISHED || this == MENTIONS || kind().isPresent();
  }
}

package org.saksi.store.search;

/**
 * What is wrong with a query, for the person who typed it: <i>column 7: there is no field outlett;
 * outlet: is meant?</i>
 *
 * @param column where, in characters (code points) from 1
 * @param reason what is wrong and what would be right
 */
public record Mistake(int column, String reason) implements Typed {

  /** Place and reason. */
  public String message() {
    return "column " + column + ": " + reason;
  }
}

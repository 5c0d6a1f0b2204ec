package org.saksi.annotation;

import org.saksi.text.Span;

/**
 * A word, a number or a single mark of a report.
 *
 * @param span where it stands
 * @param kind what it is made of
 * @param casing how its letters are written
 * @param normal the form to compare and look up: lower case, otherwise as written
 */
public record Token(Span span, Kind kind, Casing casing, String normal) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, also joined by hyphen or apostrophe: <i>laki-laki</i>, <i>Jum'at</i>. */
    WORD,
    /** Digits with separators inside: <i>1.250,5</i>, <i>18/6/2025</i>, <i>14.30</i>. */
    NUMBER,
    /** A quotation mark of any shape: a double one, or a single one that stands for it. */
    QUOTE,
    /** Any other single mark or symbol. */
    PUNCTUATION
  }

  /** How the letters of a token are written. */
  public enum Casing {
    /** No letters, or no case: digits, marks. */
    NONE,
    /** <i>presiden</i>. */
    LOWER,
    /** <i>Presiden</i>, and a single capital letter. */
    CAPITALISED,
    /** <i>KPK</i>. */
    UPPER,
    /** <i>iPhone</i>, <i>McDonald</i>. */
    MIXED
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Begins with a capital letter. */
  public boolean isCapitalised() {
    return casing == Casing.CAPITALISED || casing == Casing.UPPER || casing == Casing.MIXED;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Is the single mark or word {@code form}, given in lower case. */
  public boolean is(String form) {
    return normal.equals(form);
  }
}

package org.saksi.annotation;

import org.saksi.text.Span;

/**
 * A stretch between quotation marks, whatever it is: a quotation, a title, scare quotes. A stretch
 * never crosses a paragraph.
 *
 * @param inner the characters between the marks, without white space at the ends
 * @param opened an opening mark stands before it (false: it was lost)
 * @param closed a closing mark stands behind it (false: it was lost, or the speech goes on in the
 *     next paragraph)
 * @param paragraph index of its paragraph
 */
public record Quoted(Span inner, boolean opened, boolean closed, int paragraph) {}

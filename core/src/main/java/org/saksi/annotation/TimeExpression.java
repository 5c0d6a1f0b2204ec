package org.saksi.annotation;

import org.saksi.text.Span;

/**
 * Words that name a date, a clock time, a length of time or a repetition: <i>Rabu (18/6/2025) pukul
 * 14.30 WIB</i>, <i>kemarin</i>, <i>selama dua jam</i>.
 *
 * @param id unique in its report: {@code t1}, {@code t2} …
 * @param span where it stands
 * @param type the TIMEX3 type
 * @param value what it means, resolved against the report's publication date where there is one
 */
public record TimeExpression(String id, Span span, Type type, TimeValue value) {

  /** The types of TimeML's TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}

package org.saksi.reading.time;

import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;

/** What a shape means in its report. */
record Resolved(TimeExpression.Type type, TimeValue value) {

  static Resolved date(TimeValue value) {
    return new Resolved(TimeExpression.Type.DATE, value);
  }

  static Resolved vagueDate(String timex) {
    return date(new TimeValue.Vague(timex));
  }
}

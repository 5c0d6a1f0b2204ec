package org.saksi.reconcile;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue.Interval;

/**
 * The one clock by which the times of a story are put in order.
 *
 * @param zone of the first time that names one; null where none does
 */
record Clock(@Nullable ZoneOffset zone) {

  static Clock of(SideBySide story) {
    return new Clock(
        story.sides().stream()
            .flatMap(side -> side.reading().times().stream())
            .map(time -> time.value() instanceof Interval interval ? interval.offset() : null)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  /** The beginning of a stretch of time by this clock. */
  LocalDateTime start(Interval interval) {
    ZoneOffset offset = interval.offset();
    return zone == null || offset == null
        ? interval.start()
        : interval.start().plusSeconds((long) zone.getTotalSeconds() - offset.getTotalSeconds());
  }
}

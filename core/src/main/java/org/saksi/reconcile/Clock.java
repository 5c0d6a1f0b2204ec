package org.saksi.reconcile;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.report.Published;

/**
 * The one clock by which the times of a story are put in order.
 *
 * @param zone of the first time that names one, else of the first report published at an hour that
 *     is known; null where there is none
 */
record Clock(@Nullable ZoneOffset zone) {

  static Clock of(SideBySide story) {
    return new Clock(told(story).findFirst().orElse(published(story)));
  }

  private static Stream<ZoneOffset> told(SideBySide story) {
    return story.sides().stream()
        .flatMap(side -> side.reading().times().stream())
        .map(time -> time.value() instanceof Interval interval ? interval.offset() : null)
        .filter(Objects::nonNull);
  }

  private static @Nullable ZoneOffset published(SideBySide story) {
    for (Side side : story.sides()) {
      Published published = side.reading().report().published();
      OffsetDateTime moment = published == null ? null : published.moment();
      if (moment != null) {
        return moment.getOffset();
      }
    }
    return null;
  }

  /** The beginning of a stretch of time by this clock. */
  LocalDateTime start(Interval interval) {
    ZoneOffset offset = interval.offset();
    return zone == null || offset == null
        ? interval.start()
        : interval.start().plusSeconds((long) zone.getTotalSeconds() - offset.getTotalSeconds());
  }
}

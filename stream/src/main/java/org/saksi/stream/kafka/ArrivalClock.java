package org.saksi.stream.kafka;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.util.clock.RelativeClock;
import org.saksi.stream.fold.Delivery;

/**
 * Says up to which time all messages of a partition are there: up to the last one, since they stand
 * in order. More of the same moment may follow, until nothing has come for a while.
 */
final class ArrivalClock implements WatermarkGenerator<Delivery> {

  /** After so long nothing more of the last moment is waited for. */
  static final Duration SILENCE = Duration.ofMillis(500);

  /** After so long a partition that brings nothing holds the others up no more. */
  static final Duration IDLE = Duration.ofSeconds(2);

  /** Stands still while those that come next hold the job up. */
  private final RelativeClock clock;

  private long latest = Long.MIN_VALUE + 1;
  private long seen;

  private ArrivalClock(RelativeClock clock) {
    this.clock = clock;
    seen = clock.relativeTimeNanos();
  }

  /** The clock of each partition. */
  static WatermarkStrategy<Delivery> strategy() {
    return WatermarkStrategy.<Delivery>forGenerator(
            context -> new ArrivalClock(context.getInputActivityClock()))
        .withTimestampAssigner((delivery, time) -> delivery.position().time())
        .withIdleness(IDLE);
  }

  @Override
  public void onEvent(Delivery delivery, long time, WatermarkOutput output) {
    latest = Math.max(latest, time);
    seen = clock.relativeTimeNanos();
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    boolean silent =
        clock.relativeTimeNanos() - seen > TimeUnit.MILLISECONDS.toNanos(SILENCE.toMillis());
    output.emitWatermark(new Watermark(silent ? latest : latest - 1));
  }
}

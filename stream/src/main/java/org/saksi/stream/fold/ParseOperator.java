package org.saksi.stream.fold;

import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.apache.flink.streaming.runtime.watermarkstatus.WatermarkStatus;

/**
 * Runs a {@link Parse} behind the one task that reads all partitions, and keeps it to itself when
 * none of them brings anything. Told of that, who groups would wait for no reader, and when reports
 * come again, those of a fast reader would overtake those of a slow one.
 */
public final class ParseOperator extends ProcessOperator<Delivery, Submission> {

  private static final long serialVersionUID = 1;

  public ParseOperator(Parse parse) {
    super(parse);
  }

  @Override
  public void processWatermarkStatus(WatermarkStatus status) {}
}

package org.saksi.stream.fold;

/**
 * A message as it came.
 *
 * @param bytes should be a report as JSON
 */
public record Delivery(Position position, byte[] bytes) {}

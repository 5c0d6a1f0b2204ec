package org.saksi.stream.fold;

/**
 * A message that is no report, or none that can be taken.
 *
 * @param reason one plain clause
 * @param bytes the message as it came
 */
public record Refusal(Position position, String reason, byte[] bytes) {}

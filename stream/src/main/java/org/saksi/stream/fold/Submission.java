package org.saksi.stream.fold;

import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;

/**
 * A report that came, be it for the first time or again.
 *
 * @param message as it came; null if it is the line that is written of the report
 */
public record Submission(Position position, Report report, byte @Nullable [] message) {}

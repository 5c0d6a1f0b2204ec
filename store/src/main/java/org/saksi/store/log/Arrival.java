package org.saksi.store.log;

import org.saksi.report.Report;

/** A report that came. */
public record Arrival(int position, Report report) implements Entry {}

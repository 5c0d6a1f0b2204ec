package org.saksi.reconcile;

import org.saksi.text.Span;

/**
 * Where something stands: the exact characters of the exact report.
 *
 * @param report id of the report
 * @param span into its body
 */
public record Evidence(String report, Span span) {}

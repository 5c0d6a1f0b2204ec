/**
 * In which forms does a store give its findings to other programs?
 *
 * <p>{@link org.saksi.app.export.FindingCsv} is a table for spreadsheets, a row for each place that
 * a finding rests on; {@link org.saksi.app.export.FindingParquet} is the same table with types, for
 * programs that count; {@link org.saksi.app.export.Annotations} are the same places as W3C Web
 * Annotations, for tools that show them on the page. All say which characters of which report are
 * meant. One story or another gives the same bytes each time it is asked for.
 */
@NullMarked
package org.saksi.app.export;

import org.jspecify.annotations.NullMarked;

/**
 * What does an editor want to see, and in which order? The sheets of a story, a report, a grouping
 * and a trace: of a story first its facts by outlets at a glance, then conflicts, what witnesses
 * agree on, values that develop and the rest, each with the words of the reports. Nothing here
 * knows how a sheet is printed.
 */
@NullMarked
package org.saksi.app.view;

import org.jspecify.annotations.NullMarked;

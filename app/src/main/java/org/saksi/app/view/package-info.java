/**
 * What does an editor want to see, and in which order? The sheets of a story, a report, a grouping
 * and a trace: conflicts first, then what witnesses agree on, then the rest, each with the words of
 * the reports. Nothing here knows how a sheet is printed.
 */
@NullMarked
package org.saksi.app.view;

import org.jspecify.annotations.NullMarked;

/**
 * What does a person read? A {@link org.saksi.app.sheet.Sheet}: a title and parts: sections of
 * items, each a line of styled runs, and tables. What stands on a sheet is decided elsewhere; here
 * it is only printed, for a terminal ({@link org.saksi.app.sheet.TerminalPrinter}) or as Markdown
 * ({@link org.saksi.app.sheet.MarkdownPrinter}), so that both say the same.
 */
@NullMarked
package org.saksi.app.sheet;

import org.jspecify.annotations.NullMarked;

/**
 * In which languages does Saksi speak to its readers, and where are the words?
 *
 * <p>Input: a table of words beside the class that says them, a column for each {@link
 * org.saksi.app.language.Language}. Output: the {@link org.saksi.app.language.Phrases} of each.
 *
 * <p>Known failures: only one is told apart from many, as English asks; a language with more forms
 * of the plural would need more.
 */
@NullMarked
package org.saksi.app.language;

import org.jspecify.annotations.NullMarked;

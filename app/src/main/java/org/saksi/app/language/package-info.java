/**
 * In which languages does Saksi speak to its readers, and where are the words?
 *
 * <p>Input: a table of words beside the class that says them, a column for each {@link
 * org.saksi.app.language.Language}. Output: the {@link org.saksi.app.language.Phrases} of each.
 *
 * <p>What the modules below say of themselves, such as the reason of a finding, is an English
 * sentence of fixed words, words of reports, names and numbers. {@link
 * org.saksi.app.language.Gloss} says it in another language by a table of such sentences with
 * places in them; so findings are kept and given out in one language, whoever looks at them.
 *
 * <p>Known failures: only one is told apart from many, as English asks; a language with more forms
 * of the plural would need more. A sentence without a row stays English, marked as such. A name
 * that holds the very words that stand behind it in a sentence may be cut too late.
 */
@NullMarked
package org.saksi.app.language;

import org.jspecify.annotations.NullMarked;

/**
 * How does a person see what Saksi found, on one page that needs nothing else?
 *
 * <p>Input: a {@link org.saksi.reconcile.Reconciliation} or a single {@link
 * org.saksi.reading.Reading}. Output: one HTML file with its style and script inside, which works
 * from a disk, on a phone, on paper, by keyboard and without JavaScript.
 *
 * <p>A page has two halves. The <i>columns</i> show every report untouched: the text of a column,
 * stripped of tags, is the body of the report, character by character. Whatever is known about a
 * stretch of it is a {@link org.saksi.app.html.Mark}; marks overlap freely and are flattened into
 * {@link org.saksi.app.html.Segment}s before they are written. The <i>notes</i> say what the marks
 * mean: each has an id, each segment names the notes it belongs to, and each note links to its
 * words. The script only follows these links, so it writes no markup.
 *
 * <p>What a page says beside the words of the reports is a row of {@code labels.tsv}, in Indonesian
 * and English; a file that stands alone is in English, a page within a frame in that of the frame.
 * Reasons come in English from those who found them, and are said in the language of the page by
 * {@link org.saksi.app.language.Gloss}; the names of rules stay English, and are marked so for a
 * screen reader.
 *
 * <p>Values that develop are drawn as pictures inside the page ({@link org.saksi.app.html.Chart}),
 * which say in words what they show; below each stand its values, linked like all evidence.
 *
 * <p>Text of reports is hostile until escaped: all of it passes through {@link
 * org.saksi.app.html.Html}. The page forbids itself every address but its own.
 *
 * <p>Known failures: U+0000 and lone surrogates cannot stand in HTML and show as U+FFFD; two
 * reports of one outlet are two columns of the table.
 */
@NullMarked
package org.saksi.app.html;

import org.jspecify.annotations.NullMarked;

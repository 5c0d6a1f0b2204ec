/**
 * Which reports say what somebody looks for, and where in them does it stand?
 *
 * <p>In: readings, each with its position in the log; queries as people type them. Out: {@link
 * org.saksi.store.search.Hits pages of reports}, {@link org.saksi.store.search.Highlights spans} of
 * a reading, the reports most like another, and names with how often they occur.
 *
 * <p>The {@link org.saksi.store.search.SearchIndex} follows the log and holds nothing of its own.
 * What of it cannot be used is deleted, {@code position()} says 0, and whoever owns it feeds the
 * log again. The position up to which it goes is written in the same commit as the documents, so
 * they cannot differ.
 *
 * <p>All by which a report is found is written on a {@code Card}, made of the layers of its
 * reading: furniture is no part of it, and words are the tokens of the report. From a card come
 * both the documents of the index ({@code Block}) and what is highlighted ({@code Highlighter}); a
 * test holds that a report is found if and only if something of it can be shown. Neither bodies nor
 * spans are in the index.
 *
 * <p>A report is a block of documents: each figure and each quotation is one, the report the last.
 * So <i>money&gt;1 triliun about:dividen</i> is asked of one figure, and <i>by:Rina
 * said:tanggul</i> of one quotation. Amounts are ranges of numbers in the unit that stands for
 * their dimension, so 1500 m is more than 1 km; amounts of money are never converted. A figure that
 * stands in a quotation is said by its speakers.
 *
 * <p>A word is found as it is written, without regard to case and marks on letters, and, for less,
 * by its root: of the forms that affixes allow, the shortest in use by itself ({@code Roots}). The
 * usual stemmers for Indonesian take off whatever looks like an affix; this one needs to see the
 * rest in use, and for that reads the counts of words that core ships. Names that the table {@code
 * aliases} says are of one thing are found under each other by the key of their entity, and not by
 * their letters: <i>Amerika Serikat</i> finds <i>AS</i> where it is the country. Words between
 * quotation marks are those very words.
 *
 * <p>{@link org.saksi.store.search.QueryReader} reads queries: words that mean something are rows
 * of the table {@code search-words}, in English and Indonesian, each with an example that runs as a
 * test; numbers are read by the finder of figures. Status of findings is not in the index, since it
 * changes with every report of a story: a query says which statuses it names, and the asker which
 * reports have them.
 *
 * <p>Known failures: other names are known from the body, not from the headline. A root may be
 * another word by chance (<i>harian</i> of <i>hari</i>, the mountain <i>Merapi</i> of <i>rapi</i>),
 * and a verb whose root nobody writes alone (<i>mengungsi</i>) is not found by its noun
 * (<i>pengungsi</i>). A part of a compound with a hyphen is found by its root only. Words with a
 * report's own spelling mistakes are not found. A page in order of relevance may repeat a report
 * when a better one arrives in between. A report that was replaced counts among names and speakers
 * until Lucene merges it away. A file of the index that is damaged in the middle while its ends are
 * whole is noticed when it is read, not when it is opened; deleting the folder helps.
 */
@NullMarked
package org.saksi.store.search;

import org.jspecify.annotations.NullMarked;

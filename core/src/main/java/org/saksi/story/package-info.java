/**
 * Which reports tell of one event? Readings go in one by one, in order of arrival; for each comes
 * out where it went and why.
 *
 * <p>A report joins the story whose reports share the most telling words with it: words of the
 * headline count more than those of the first paragraphs, these more than the rest, and a word
 * counts the more the fewer reports have it. Only reports published within a few days of each other
 * are compared. A report that repeats most of the word sequences of an earlier one is its copy.
 *
 * <p>Known failures: two events of one topic on one day (a match and its preview, price lists of
 * two days) share nearly all their words; a follow-up that tells the event in other words opens a
 * story of its own. A story once opened is never merged with another or split.
 */
@NullMarked
package org.saksi.story;

import org.jspecify.annotations.NullMarked;

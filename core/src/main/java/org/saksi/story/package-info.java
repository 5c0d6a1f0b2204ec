/**
 * Which reports tell of one event, and which repeat another's text? Readings go in one by one, in
 * order of arrival; out come {@link org.saksi.story.StoryEvent}s, which say where each went and
 * why, and what later reports changed.
 *
 * <p>Of each report a portrait is kept ({@code Portrait}, {@code Portraitist}): its most telling
 * words with weights, words side by side, places and figures, as numbers. Words of the headline
 * count most, those of the lead more than those further down, each the more the fewer reports have
 * it ({@code Rarity}, on top of {@code WordCounts}); {@code Vocabulary} says what number stands for
 * a word. {@code Window} finds the recent reports most like a new one, by {@code Postings} that
 * keep no more of each word than is looked at; {@code Links} weighs each by a few signals ({@code
 * Signal}, {@code LinkModel}). A report joins the story whose three closest reports are close
 * enough, or opens one. Then {@code SecondThoughts} may merge two stories or split one, and {@code
 * Editors} outrank all of it.
 *
 * <p>Apart from that, {@code Copies} finds what repeats another's text by sampled runs of words
 * ({@code Runs}, {@code Sketch}); which words these are is shown when the reports are set side by
 * side.
 *
 * <p>Everything is counted in reports and in the stream's own time, nothing by a clock of the
 * machine: the same reports in the same order give the same events.
 *
 * <p>Known failures: neighbours on one topic (two trials of a day, a preview and its match, two
 * statements of one speaker) are taken for one event; a follow-up in other words, or days later,
 * opens a story of its own; round-ups join the story that they begin with.
 */
@NullMarked
package org.saksi.story;

import org.jspecify.annotations.NullMarked;

/**
 * How good is it? Output in the contract's JSON is held against gold readings.
 *
 * <p>In: stories and reports as {@code saksi compare --format json} prints them, and gold files as
 * their guidelines describe. Out: precision, recall, F1 and accuracies for each layer, and tables
 * beside simple baselines. Every definition is that of the project's referee, so the two agree to
 * the last digit; offsets are code points here throughout, as in the JSON.
 *
 * <p>Public corpora are scored as well: statements of public figures as labelled spans over tokens,
 * names as the learned model alone finds them, and times in TimeML. Their conventions are met by
 * mapping, never by the reading itself: {@link StatementLabels} says under which label a layer
 * falls, {@link TimeCorpus} how a value is written. Tokens have lost their white space and
 * quotation marks their direction; {@link TokenArticle} writes the text anew from tokens and
 * sentence breaks alone.
 *
 * <p>A stream is grouped as a whole and held against stories that somebody sorted part of its
 * reports into: {@link StoryScore} by reports and by pairs, with a single pass by TF-IDF as the
 * baseline. Whether the order of arrival decides is asked by shuffling it within the hour.
 *
 * <p>Known limits: a story is scored against one gold file only; a finding with evidence in one
 * report is counted nowhere; where articles of a corpus of tokens begin is guessed from datelines,
 * so some stand together and a name introduced in the one is known in the next; folds of components
 * say how much scores vary, not how a model does on what it was not fitted on.
 */
@NullMarked
package org.saksi.bench.score;

import org.jspecify.annotations.NullMarked;

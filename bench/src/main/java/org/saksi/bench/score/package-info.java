/**
 * How good is it? Output in the contract's JSON is held against gold readings.
 *
 * <p>In: stories and reports as {@code saksi compare --format json} prints them, and gold files as
 * their guidelines describe. Out: precision, recall, F1 and accuracies for each layer, and tables
 * beside simple baselines. Every definition is that of the project's referee, so the two agree to
 * the last digit; offsets are code points here throughout, as in the JSON.
 *
 * <p>Known limits: a story is scored against one gold file only; a finding with evidence in one
 * report is counted nowhere.
 */
@NullMarked
package org.saksi.bench.score;

import org.jspecify.annotations.NullMarked;

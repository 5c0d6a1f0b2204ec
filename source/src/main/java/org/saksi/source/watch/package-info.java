/**
 * How is the web watched for days, so that no report is lost or doubled, whatever kills the
 * program?
 *
 * <p>A {@link org.saksi.source.watch.Watch} asks feeds in rounds. What is new is first noted as
 * waiting in its {@link org.saksi.source.watch.Memory}, then fetched, then written to its {@link
 * org.saksi.source.watch.Journal}, then noted as done; whatever comes between, the next run goes on
 * from the step before. Only then the server of a feed is told, by its own marks, what need not be
 * sent again. When a page is due again that lists still name, though none tells of a change, its
 * last {@link org.saksi.source.watch.Visit} says.
 *
 * <p>Known failures: a change that no list tells is found only some hours later, or never where the
 * page is no longer listed; an item that a feed drops while nobody watches is not found again; a
 * report that goes to standard output can be printed twice if the program is killed in the moment
 * between printing and noting it.
 */
@NullMarked
package org.saksi.source.watch;

import org.jspecify.annotations.NullMarked;

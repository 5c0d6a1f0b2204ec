/**
 * What does a newsroom keep, and what follows from it?
 *
 * <p>{@link org.saksi.store.Newsroom} is the front door: reports and editors' rulings go in, and
 * are kept in the {@linkplain org.saksi.store.log.Log log} before anything else happens; stories
 * and findings come out, on its {@link org.saksi.store.Board}. They are a fold over the log in its
 * order: a rebuild makes the same ones again. {@link org.saksi.store.FoldedStore} is the side door,
 * by which comes in what was folded elsewhere.
 */
@NullMarked
package org.saksi.store;

import org.jspecify.annotations.NullMarked;

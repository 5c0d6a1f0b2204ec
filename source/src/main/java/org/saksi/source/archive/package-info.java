/**
 * What do archives of the web hold, and how is what was fetched kept as evidence?
 *
 * <p>{@link org.saksi.source.archive.WarcReader} reads WARC and ARC files, {@link
 * org.saksi.source.archive.WaczReader} the WARC files in a WACZ package. Each page, feed or sitemap
 * comes out as a {@link org.saksi.source.archive.Captured.Found}, free of the codings for its
 * transfer; what should have been one and is not, as a {@link
 * org.saksi.source.archive.Captured.Refused} with its reason; what repeats the record last read of
 * its address, as a {@link org.saksi.source.archive.Captured.Repeated}, so that a watch can be told
 * again from its evidence without holding bodies; the rest is counted by kind in a {@link
 * org.saksi.source.archive.Tally}. {@link org.saksi.source.archive.WarcWriter} writes what crossed
 * the wire, so that reading it gives the same captures.
 *
 * <p>Where records begin and end is found here, since hostile and cut-off files must neither hang
 * nor swallow the records behind them; what stands in a record is read by jwarc. A broken record
 * loses only itself: reading goes on at the next gzip member or at the next line that begins a
 * record.
 *
 * <p>A wrong block digest refuses a record, for its bytes are not those that were archived. A wrong
 * payload digest is only remarked, for tools differ in what they take for the payload.
 *
 * <p>Known failures: segmented records are not joined. A revisit finds its original only in the
 * same file or package; where it returns to a state before the last one, it comes after all others.
 * Records that lie behind later ones of their address are counted and not handed on. The POST that
 * a response answers is seen only if its request stands next to it. Where a record lies about its
 * length, a page inside it that looks like a record is taken for one.
 */
@NullMarked
package org.saksi.source.archive;

import org.jspecify.annotations.NullMarked;

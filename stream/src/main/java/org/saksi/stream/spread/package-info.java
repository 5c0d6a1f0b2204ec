/**
 * How could the reports of one language be grouped on several tasks? A {@link
 * org.saksi.stream.spread.Router} sends each report to a few of several shards by its telling
 * words; each {@link org.saksi.stream.spread.Shard} groups what it is sent and knows nothing of the
 * others; {@link org.saksi.stream.spread.Consensus} hears of all shards which reports they put
 * together, in ids only, and says which story that makes each report's. In: readings, in order.
 * Out: {@link org.saksi.stream.spread.Move}s.
 *
 * <p>Known failures: two reports of one event whose heaviest words go to different shards meet only
 * by way of a third; an editor's decision is not carried to the shards. Measured, not yet part of
 * the job: decision 23.
 */
@NullMarked
package org.saksi.stream.spread;

import org.jspecify.annotations.NullMarked;

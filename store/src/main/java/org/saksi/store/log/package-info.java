/**
 * What has come, in the order in which it came?
 *
 * <p>The {@link org.saksi.store.log.Log} is the truth from which all else can be made again: the
 * reports as they were taken in, and what editors decided between them, each with its position. It
 * is only ever added to. What it has acknowledged is on the disk.
 */
@NullMarked
package org.saksi.store.log;

import org.jspecify.annotations.NullMarked;

package org.saksi.reading.time;

/**
 * Where a time expression stands, as far as that bears on its meaning.
 *
 * @param quoted inside quotation marks, so that <i>hari ini</i> is the speaker's
 * @param future its clause speaks of what is to come: <i>akan digelar Senin</i>
 * @param happened its words say when something happened, not when somebody spoke
 */
record Place(boolean quoted, boolean future, boolean happened) {}

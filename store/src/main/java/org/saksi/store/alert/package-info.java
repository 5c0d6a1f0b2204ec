/**
 * What happened to a story, whom does it concern, and who is still to be told?
 *
 * <p>In go the findings of a story as they were and as they are; {@link
 * org.saksi.store.alert.Difference} says what is {@link org.saksi.store.alert.News}: a conflict, a
 * changed figure, another witness, a corroboration that is gone. It is a plain function: findings
 * are matched by the places that they rest on, since their numbers shift, and places in an earlier
 * version of a report count as those that became of them.
 *
 * <p>{@link org.saksi.store.alert.Alerts} keeps who wants to hear of what; {@link
 * org.saksi.store.alert.Notices} what they were told, put down in one transaction with the findings
 * that it follows from; {@link org.saksi.store.alert.Deliveries} what is still on its way to other
 * places. None of this follows from the log, and a rebuild leaves it as it is.
 *
 * <p>Known failures: when two stories become one, values of a figure that merely differ between
 * them are no news, conflicts and witnesses are; a fact that is found again in quite other words of
 * the same reports may be told as lost; beyond the reports that are compared of a large story,
 * nothing is seen.
 */
@NullMarked
package org.saksi.store.alert;

import org.jspecify.annotations.NullMarked;

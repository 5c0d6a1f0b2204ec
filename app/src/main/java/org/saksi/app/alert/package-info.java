/**
 * How are those told who do not look here?
 *
 * <p>Input: the {@linkplain org.saksi.store.alert.Delivery deliveries} that the store keeps.
 * Output: messages, each to one place: {@link org.saksi.app.alert.Webhook} posts signed JSON,
 * {@link org.saksi.app.alert.Letters} sends plain mail. {@link org.saksi.app.alert.Dispatch} takes
 * what is due, in rounds, on threads of its own. No message holds a word that is not a fixed label,
 * the name of the alert or somebody's report.
 *
 * <p>Known failures: what arrived just before the process was killed is sent again, under the same
 * id; the order in which messages arrive is not that in which they were made.
 */
@NullMarked
package org.saksi.app.alert;

import org.jspecify.annotations.NullMarked;

/**
 * Which stories do the reports make, and what comes of setting each side by side?
 *
 * <p>{@link org.saksi.store.desk.Fold} takes the entries of the log in their order and says what
 * each one changes; {@link org.saksi.store.desk.Ledger} keeps where every report is and what
 * happened to every story, which {@link org.saksi.store.desk.Whereabouts} is asked for; {@link
 * org.saksi.store.desk.Findings} keeps what a story's reports come to, and {@link
 * org.saksi.store.desk.Stories} lists the stories by it. All of it is made from the log and can be
 * thrown away.
 *
 * <p>Only findings that rest on two places or more are kept: what a single outlet states is found
 * again by reading its report.
 */
@NullMarked
package org.saksi.store.desk;

import org.jspecify.annotations.NullMarked;

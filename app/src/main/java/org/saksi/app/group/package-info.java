/**
 * What became of a stream of reports? The events of a grouping go in, report by report; out comes
 * what the commands show: {@link org.saksi.app.group.Tally} counts, {@link
 * org.saksi.app.group.Register} knows where every report is, {@link org.saksi.app.group.Trail} what
 * happened to one of them. {@link org.saksi.app.group.Desk} has the editors' decisions hold.
 */
@NullMarked
package org.saksi.app.group;

import org.jspecify.annotations.NullMarked;

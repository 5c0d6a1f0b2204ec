/**
 * Who publishes, and who owns whom?
 *
 * <p>{@link org.saksi.source.outlet.Outlets} knows the outlets of a table ({@code outlets.tsv}): a
 * host or an address goes in, the {@link org.saksi.source.outlet.Outlet} comes out, with its group
 * of owners where that is publicly known. Two titles of one owner are no two independent voices.
 *
 * <p>Known failures: owners change, and the table knows only what is public; an outlet without a
 * known owner counts as its own. The editions of an agency in the provinces are one outlet.
 */
@NullMarked
package org.saksi.source.outlet;

import org.jspecify.annotations.NullMarked;

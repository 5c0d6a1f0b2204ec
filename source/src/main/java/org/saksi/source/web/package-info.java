/**
 * How is the web asked, so that nothing is lost and nobody is harmed?
 *
 * <p>A {@link org.saksi.source.web.Capture} is what an address gave at a moment, whether it was
 * asked just now or lies in an archive. An {@link org.saksi.source.web.Exchange} is one request
 * with its answer as they crossed the wire, which an archive keeps as evidence.
 */
@NullMarked
package org.saksi.source.web;

import org.jspecify.annotations.NullMarked;

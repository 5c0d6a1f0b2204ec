/**
 * How is the web asked, so that nothing is lost and nobody is harmed?
 *
 * <p>In goes an {@link org.saksi.source.web.Ask}, out comes a {@link org.saksi.source.web.Fetched}:
 * a {@link org.saksi.source.web.Capture}, which is what an address gave at a moment, whether it was
 * asked just now or lies in an archive; the news that nothing has changed; or the reason why there
 * is nothing. An {@link org.saksi.source.web.Exchange} is one request with its answer as they
 * crossed the wire, which an archive keeps as evidence.
 *
 * <p>A {@link org.saksi.source.web.Fetcher} follows the trail of redirects from an address. At each
 * step the site's robots.txt is asked first, then a courier waits for the host's turn, passes the
 * gate and sends the request over the wire, again after a pause when the host was busy. What may be
 * asked at all, how long, how much and how often is in {@link org.saksi.source.web.WebLimits}.
 *
 * <p><b>Private networks.</b> A host is looked up, every address found must be one of the public
 * internet by {@link org.saksi.source.web.PublicAddress}, and the name is held to these addresses
 * by {@link org.saksi.source.web.PinnedNames} while it is asked, so that what was checked is what
 * is connected to. Where another resolver of names has taken its place in the process, nothing is
 * fetched unless private networks are allowed.
 *
 * <p>Known failures, most of them the JDK's client's, whose settings are for the whole process:
 *
 * <ul>
 *   <li>a header of an answer may take 384 KiB of memory before it is refused; in versions of the
 *       JDK before 21.0.5 as much as comes in the time allowed
 *   <li>a connection that ends before any byte of an answer is tried once more at once
 *   <li>only the first address of a host is tried
 *   <li>a public address behind which a server passes requests on to a private network is public
 *   <li>pages that show themselves only to browsers with cookies or scripts are refused or empty
 *   <li>two names for one machine are two hosts, each with its own turn
 * </ul>
 */
@NullMarked
package org.saksi.source.web;

import org.jspecify.annotations.NullMarked;

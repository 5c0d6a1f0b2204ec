/**
 * How do bytes become reports? Files, folders, archives, addresses of the web and standard input go
 * in; reports, or rejections that name place and reason, come out, in the order of the input.
 *
 * <p>{@link org.saksi.source.Intake} is the front door. It walks what it is given and hands every
 * file to the form it has: {@link org.saksi.source.ReportJson} for JSON (one report, or one a
 * line), {@link org.saksi.source.PageReports} for pages, {@link org.saksi.source.Archives} for WARC
 * and WACZ, plain text as it is. {@link org.saksi.source.Crawl} follows addresses: feeds and
 * sitemaps to their pages, an article over all its pages. {@link org.saksi.source.Decoder} turns
 * bytes into text, and {@link org.saksi.source.Registry} makes a report of what was found or says
 * why it is none; another text at the same address is a new version. Nothing is read without a
 * {@linkplain org.saksi.source.Limits limit}; a file of many reports is streamed, a line at a time.
 * What editors decide about a grouping comes in a {@link org.saksi.source.DecisionsFile}.
 *
 * <p>Known failures: a text in a single-byte encoding without a declaration is guessed from its
 * letters; pages that share a canonical address which could be an article's look like versions of
 * one report. In an archive, a further page that lies behind a redirect is a page of its own, and
 * an article whose further page was away for some rounds while its first changed has a version in
 * part that a watch would have waited to complete.
 */
@NullMarked
package org.saksi.source;

import org.jspecify.annotations.NullMarked;

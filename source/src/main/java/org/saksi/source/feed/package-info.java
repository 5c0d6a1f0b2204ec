/**
 * Which pages does an outlet say it has?
 *
 * <p>A {@link org.saksi.source.web.Capture} of a feed (RSS 0.9x to 2.0, RDF, Atom, JSON Feed) or of
 * a sitemap goes in, a {@link org.saksi.source.feed.Listing} comes out of {@link
 * org.saksi.source.feed.Feeds}: items with their addresses made whole and their dates in ISO 8601.
 * {@link org.saksi.source.feed.Discovery} finds the feeds that a home page names.
 *
 * <p>ROME reads feeds, crawler-commons sitemaps, Jackson JSON. Before they do, the text is decoded
 * by what it is rather than by what it says, and nothing is left in it that could fetch or
 * multiply: a document type with declarations of its own is refused. XML that is broken, as many
 * real feeds are (entities of HTML, bare ampersands, control characters, a cut-off end), is mended
 * by jsoup and read once more, which a remark tells. An item without an address that can be fetched
 * loses only itself.
 *
 * <p>Known failures: a date in a feed without an offset is taken for UTC; a date with the names of
 * days or months of another language than English is left out.
 */
@NullMarked
package org.saksi.source.feed;

import org.jspecify.annotations.NullMarked;

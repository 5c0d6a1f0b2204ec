/**
 * What does a news page report? The decoded HTML of a page goes in; an {@link
 * org.saksi.source.page.Article} comes out: its body, a paragraph a line, with the place of every
 * character in the HTML, and its headline, author, dates, outlet, language, address and agency.
 *
 * <p>{@link org.saksi.source.page.ArticleReader} is the front door. jsoup makes the tree, and
 * {@link org.saksi.source.page.PageTree} puts it in a row, so that nothing here recurses. {@link
 * org.saksi.source.page.Furniture} leaves out what by its element, class or id stands beside an
 * article; {@link org.saksi.source.page.BodyFinder} lets the lines that are left vote for the
 * element around them, as in Arc90's Readability, and takes in what stands beside the winner in the
 * same manner; {@link org.saksi.source.page.LineFilter} drops the lines between that lead away; and
 * {@link org.saksi.source.page.BodyWriter} writes the rest with its alignment. {@link
 * org.saksi.source.page.PageStatements} gathers what the page states in JSON-LD, microdata and meta
 * elements: it is believed for the headline and the dates only as far as readers see the same. What
 * words mean on pages lies in the tables of this package, a row with an example each.
 *
 * <p>Of a page with next to no text but pictures the body is what is said of the pictures. A live
 * blog is its entries in the order of the page.
 *
 * <p>Known failures: a standfirst between headline and article is left out with the rest of the
 * head; so is a quotation pulled into an {@code aside}; a paragraph that is one link is taken for a
 * way to another article; a box beside an article that no name gives away is taken for a part of
 * it; a text that scripts put on the page is not seen.
 */
@NullMarked
package org.saksi.source.page;

import org.jspecify.annotations.NullMarked;

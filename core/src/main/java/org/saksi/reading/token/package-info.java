/**
 * Which words and marks stand in a text?
 *
 * <p>In: any string. Out: tokens in order, each a span of it; only white space and invisible format
 * characters lie between them.
 *
 * <p>A word keeps its inner hyphens and apostrophes (<i>laki-laki</i>, <i>Jum'at</i>,
 * <i>ke-47</i>), and digits that belong to its name (<i>5G</i>, <i>B2B</i>, <i>U-23</i>). A number
 * keeps its separators (<i>1.250,5</i>, <i>18/6/2025</i>, <i>14.30</i>) and nothing else: what
 * stands against it without a space, <i>Rp</i>, <i>%</i> or <i>kg</i>, is a token of its own. A web
 * address, a site's name and a name behind <i>@</i> are one word each.
 *
 * <p>Pages lose the spaces around their links on the way to us: <i>dilansirWarta</i>,
 * <i>Agungakan</i>. {@link org.saksi.reading.token.GluedWords} cuts such words where the letters,
 * the word lists or the rest of the report leave little doubt.
 *
 * <p>Known failures: two lower-case words run together stay one (<i>jadwalsalat</i>); a name
 * written with a capital inside that stands once in a report may be cut (<i>easyJet</i>); a name
 * glued to a word that no list knows stays whole.
 */
@NullMarked
package org.saksi.reading.token;

import org.jspecify.annotations.NullMarked;

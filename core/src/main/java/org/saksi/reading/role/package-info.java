/**
 * What does a report say its persons are?
 *
 * <p>In: sentences, tokens and entities. Out: {@link org.saksi.annotation.Role}s, one for each post
 * beside each mention of a person: title, affiliation, and the rank or form of address that goes
 * with the name. <i>Kepala Pelaksana | BPBD Garut | Sari Wulan</i>.
 *
 * <p>From a name leftwards ({@code PostsBefore}) the words are passed that may stand in a post:
 * capitals, small nouns, <i>dan</i>, <i>pada</i>, brackets and the commas of a list; the post
 * begins with the first title of the nearest segment. From a name rightwards ({@code PostsBehind})
 * a title must follow a comma, <i>selaku</i> or the like. {@code PostCutter} cuts a post before the
 * first word that begins the name of an organisation. Nobody has a post from a place, from a
 * relative (<i>istri Ketua RT</i>) or from whom the words only lead to.
 *
 * <p>Known failures: a post whose first word no list knows is not found; an organisation of which
 * neither a word nor the shape is known stays in the title; a post that is told in another sentence
 * than the name is not found.
 */
@NullMarked
package org.saksi.reading.role;

import org.jspecify.annotations.NullMarked;

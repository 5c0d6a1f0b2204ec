/**
 * Who and what is named in a report, and under which names?
 *
 * <p>In: the layers of tokens and sentences, and the time expressions, whose words name nobody.
 * Out: {@link org.saksi.annotation.Entity} per person, place or organisation, with every mention.
 *
 * <p>Each step is a noun of this package. {@code NameRuns} finds runs of words with capitals.
 * {@code RunParser} cuts a run into titles, organisations, places and names that no list knows
 * (<i>Kapuspenkum | Kejagung | Sari Wulan</i>), and {@code FieldList} follows the field of a post
 * over commas and <i>dan</i>. {@code Teacher} learns from the parsed runs which places and
 * organisations no list knows stand before its persons (<i>Presiden Karsa Bram Odel</i>, where
 * <i>Karsa</i> and <i>Odel</i> stand apart elsewhere), and the runs are parsed once more. {@code
 * NameContext} weighs what stands around an unknown name: a title before it, <i>kata</i>, a
 * preposition of place, an age in brackets. {@code OrganisationFrames} and {@code CityClubs} know a
 * club or company by the words round one of its mentions (<i>skuad X</i>, <i>2-1 atas X</i>).
 * {@code LearnedNames} asks a learned model what it takes the name for. {@code BracketedNames}
 * reads names that go on behind their letters, {@code Aliases} second names in brackets
 * (<i>Kejaksaan Agung (Kejagung)</i>) or behind <i>alias</i> and <i>akrab disapa</i>. {@code
 * SmallHeads} and {@code InnerPlaces} add names round and inside others (<i>di kantor KPK</i>,
 * <i>Polda Jawa Barat</i>), so that mentions may overlap. {@code Roster} adds the weights of all
 * mentions, decides the types, and ties surnames and known aliases to the full names. What no
 * evidence supports is no entity.
 *
 * <p>Known failures: a name of several words that is named once, without a title, a given name of
 * the list or a verb of speech beside it, is missed where the model misses it too; so is an unknown
 * acronym (<i>GEMPITA</i>). A place or product behind a title may be taken into a person's name
 * when nothing else in the report shows where that begins. Two people who share a surname are one
 * when only the surname is used. Organisations in small letters (<i>kementerian luar negeri</i>)
 * are not names. A town that is both a place and a club in one report becomes one of them; a person
 * behind <i>membela</i> or <i>tim</i> whom no title or given name shows may become an organisation.
 */
@NullMarked
package org.saksi.reading.entity;

import org.jspecify.annotations.NullMarked;

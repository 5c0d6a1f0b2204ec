package org.saksi.store.search;

/**
 * One line of the table that explains the query language.
 *
 * @param form what is typed: a field's name, another word, or a way of writing
 * @param language BCP 47 tag of the language that form and explanation are in
 * @param finds what it finds
 * @param example a whole query
 */
public record Syntax(String form, String language, String finds, String example) {}

/**
 * What does an editor see of a newsroom, and how does an editor decide?
 *
 * <p>Input: requests of a browser. Output: pages written on the server, in Indonesian or English,
 * that work without a script, by keyboard, on a phone, on paper and in the dark. The story and the
 * report are the pages of {@link org.saksi.app.html} within the frame of the service; forms send
 * what editors decide, and admins about accounts, are shown to those who may send them, and carry a
 * {@link org.saksi.app.web.Seal} that no other page can make. What a page says itself is a row of
 * {@code words.tsv}.
 *
 * <p>Known failures: what hinders a webhook or a letter, and some of what a file is refused for, is
 * English in both languages; a person is known by the name alone, so two of one name share a page.
 */
@NullMarked
package org.saksi.app.web;

import org.jspecify.annotations.NullMarked;

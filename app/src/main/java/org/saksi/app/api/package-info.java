/**
 * What do other programs ask of a newsroom, and in what form?
 *
 * <p>Input: requests under {@code /api/v1}. Output: JSON as {@link org.saksi.app.json} writes it,
 * lists in pages with a cursor, a mark of the content ({@code ETag}) with everything that is read,
 * and a {@link org.saksi.app.api.Problem} (RFC 9457) wherever something is wrong. The file {@code
 * openapi.json} beside these classes describes it all, and is held against the running service by a
 * test.
 *
 * <p>Whatever comes in, by programs or by people, comes through {@link
 * org.saksi.app.api.Reception}.
 *
 * <p>Known failures: a report that is posted without an id gets one made of its text, so another
 * version of it is another report.
 */
@NullMarked
package org.saksi.app.api;

import org.jspecify.annotations.NullMarked;

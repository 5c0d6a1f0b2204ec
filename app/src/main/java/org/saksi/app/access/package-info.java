/**
 * Who sends a request, and what may they do?
 *
 * <p>Input: a request and the accounts of the store. Output: the {@link
 * org.saksi.app.access.Visitor} who sends it, known by a session, an API key or a proxy that
 * vouches for them; {@link org.saksi.app.access.Permission} says what each route asks of them. A
 * store without accounts lets in whoever reaches it, which by {@link org.saksi.app.access.Exposure}
 * is this machine alone.
 *
 * <p>Known failures: a proxy can name only accounts whose names are plain ASCII; a session cookie
 * does not come along from a link on another site, so that such a link asks to sign in first.
 */
@NullMarked
package org.saksi.app.access;

import org.jspecify.annotations.NullMarked;

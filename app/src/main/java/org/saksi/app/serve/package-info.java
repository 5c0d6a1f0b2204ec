/**
 * How does a newsroom leave Saksi running?
 *
 * <p>Input: an open {@link org.saksi.store.Newsroom} and an address of this machine. Output: a
 * {@link org.saksi.app.serve.Service} that answers over HTTP: the JSON of {@link org.saksi.app.api}
 * for programs, the pages of {@link org.saksi.app.web} for people, and whether it is well for those
 * who run it. {@link org.saksi.app.serve.Routes} is its table of contents.
 *
 * <p>Every request passes the {@link org.saksi.app.serve.Guard} first: who may come at all, how
 * often, and from where a change may be asked for. What goes wrong is told in one place, {@link
 * org.saksi.app.serve.Faults}.
 *
 * <p>Known failures: whoever can run a program on this machine can use the service; there are no
 * accounts yet, so it listens to no other machine. All programs of this machine share one address
 * and so one allowance of requests.
 */
@NullMarked
package org.saksi.app.serve;

import org.jspecify.annotations.NullMarked;

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
 * <p>Who comes is known by {@link org.saksi.app.access}; each route declares which {@link
 * org.saksi.app.access.Permission} it asks for, and {@link org.saksi.app.serve.Admission} holds
 * everybody to it. A route that declares none keeps the service from starting.
 *
 * <p>Known failures: whoever can run a program on this machine can use the service of a store that
 * has no accounts. All programs of this machine share one address and so one allowance of requests;
 * so do all who come by a proxy that does not say for whom. It speaks no https itself.
 */
@NullMarked
package org.saksi.app.serve;

import org.jspecify.annotations.NullMarked;

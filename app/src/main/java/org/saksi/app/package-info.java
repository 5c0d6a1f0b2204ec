/**
 * What does a user type, and what comes back? The commands, and what they share: the {@link
 * org.saksi.app.Session} reads the input report by report, names every reject on standard error and
 * knows the exit code.
 *
 * <p>Another module adds a command of its own by offering a {@link org.saksi.app.Subcommand} to
 * Java's ServiceLoader.
 */
@NullMarked
package org.saksi.app;

import org.jspecify.annotations.NullMarked;

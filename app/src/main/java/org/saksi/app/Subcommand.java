package org.saksi.app;

import java.util.concurrent.Callable;

/**
 * A command that another module adds to {@code saksi}: a class with picocli's {@code @Command} and
 * a public constructor without parameters, offered in {@code
 * META-INF/services/org.saksi.app.Subcommand}. It is made on every start, so its constructor does
 * nothing. Its result is the exit code.
 */
public interface Subcommand extends Callable<Integer> {}

package org.saksi.app;

/**
 * The exit codes of {@code saksi}. An interrupted run ends with 130, as Java and shells have it.
 */
final class ExitCode {

  static final int DONE = 0;

  /** Done, but some inputs were rejected. */
  static final int SOME_REJECTED = 1;

  /** The command line is wrong. */
  static final int WRONG_COMMAND = 2;

  /** Nothing could be read. */
  static final int NOTHING_READ = 3;

  /** Stopped by a person. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}

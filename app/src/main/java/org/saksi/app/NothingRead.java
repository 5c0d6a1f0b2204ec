package org.saksi.app;

/** No report could be read where some were asked for: told without a trace, and exit code 3. */
public final class NothingRead extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param why for the person who named what was to be read
   */
  public NothingRead(String why) {
    super(why, null, false, false);
  }
}

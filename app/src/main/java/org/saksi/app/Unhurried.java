package org.saksi.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that may keep its reader waiting, such as a pipe that fills as news come in; before it
 * does, whatever was read from it so far is brought to its end. Not thread-safe.
 */
final class Unhurried extends FilterInputStream {

  private final Runnable beforeWaiting;

  Unhurried(InputStream in, Runnable beforeWaiting) {
    super(in);
    this.beforeWaiting = beforeWaiting;
  }

  @Override
  public int read() throws IOException {
    finish();
    return in.read();
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    finish();
    return in.read(buffer, from, length);
  }

  private void finish() throws IOException {
    if (in.available() == 0) {
      beforeWaiting.run();
    }
  }
}

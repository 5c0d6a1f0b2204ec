package org.saksi.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream of bytes, one at a time, none held that is longer than the limit. Not
 * thread-safe.
 */
public final class Lines {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 << 10];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int filled;
  private int number;
  private boolean tooLong;

  /**
   * The lines of a stream.
   *
   * @param limit the most bytes of a line that is kept
   */
  public Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes on to the next line; false when there is none. */
  public boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(at, end);
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private void keep(int from, int to) {
    tooLong |= line.size() + to - from > limit;
    if (tooLong) {
      line.reset();
    } else {
      line.write(buffer, from, to - from);
    }
  }

  /** The number of this line, counted from 1. */
  public int number() {
    return number;
  }

  /** This line is longer than the limit and was not kept. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** This line without its end. */
  public byte[] bytes() {
    return line.toByteArray();
  }
}

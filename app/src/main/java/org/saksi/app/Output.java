package org.saksi.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where results go, a whole record at a time: whoever stops the program in the middle finds no half
 * line. Thread-safe.
 */
final class Output implements AutoCloseable {

  private static final int BUFFER_BYTES = 64 << 10;

  /** How long an interrupted program waits for a reader that has stopped reading. */
  private static final int PATIENCE_SECONDS = 2;

  /** The output cannot be written: the disk is full, or its reader has gone. */
  static final class Failure extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    Failure(IOException cause) {
      super(cause);
      reason = String.valueOf(cause.getMessage());
    }

    String reason() {
      return reason;
    }

    /** The reader, such as {@code head}, has had enough. */
    boolean isReaderGone() {
      return reason.contains("Broken pipe");
    }
  }

  private final OutputStream to;
  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();

  Output(OutputStream out) {
    to = out;
    this.out = new BufferedOutputStream(out, BUFFER_BYTES);
  }

  /** Makes the file that is written, even if nothing is. */
  void begin() {
    if (to instanceof LateFile file) {
      locked(file::begin);
    }
  }

  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(byte[] whole) {
    locked(() -> out.write(whole));
  }

  void flush() {
    locked(out::flush);
  }

  /** Writes out what is whole, from another thread, when the program is told to stop. */
  void stop() {
    try {
      if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        out.flush();
      }
    } catch (IOException readerGone) {
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    locked(out::close);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void locked(Writing writing) {
    lock.lock();
    try {
      writing.run();
    } catch (IOException failed) {
      throw new Failure(failed);
    } finally {
      lock.unlock();
    }
  }
}

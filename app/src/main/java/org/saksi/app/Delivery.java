package org.saksi.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saksi.source.Lines;
import org.saksi.source.watch.Watch;

/**
 * Prints the reports of a watch, and notes how much of its log is printed, so that the next run
 * prints what a kill has kept from being printed. Not thread-safe.
 */
final class Delivery implements AutoCloseable {

  private static final String MARK = "printed";

  private final @Nullable RandomAccessFile mark;
  private final Session session;
  private long printed;

  private Delivery(@Nullable RandomAccessFile mark, Session session) {
    this.mark = mark;
    this.session = session;
  }

  /**
   * Opens a delivery, and prints what the run before has not, and how much that is.
   *
   * @param state the folder of the watch; null if nothing is to be printed
   */
  static Delivery open(@Nullable Path state, Session session) throws IOException {
    if (state == null) {
      return new Delivery(null, session);
    }
    RandomAccessFile mark = new RandomAccessFile(state.resolve(MARK).toFile(), "rw");
    Delivery delivery = new Delivery(mark, session);
    delivery.printed = mark.length() < Long.BYTES ? 0 : mark.readLong();
    delivery.catchUp(state.resolve(Watch.LOG));
    return delivery;
  }

  private void catchUp(Path log) throws IOException {
    if (printed > Files.size(log)) {
      note(Files.size(log));
    }
    try (InputStream in = Files.newInputStream(log)) {
      in.skipNBytes(printed);
      Lines lines = new Lines(new BufferedInputStream(in), Integer.MAX_VALUE);
      while (lines.next()) {
        deliver(lines.bytes());
      }
      if (lines.number() > 0) {
        session.message(lines.number() + " found before, printed now");
      }
    }
  }

  /** Prints a line that is in the log. */
  void deliver(byte[] line) {
    if (mark == null) {
      return;
    }
    session.write(line);
    session.write("\n");
    session.flush();
    try {
      note(printed + line.length + 1L);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Notes how much is printed, with one call: a kill finds the old mark or the new one. */
  private void note(long length) throws IOException {
    if (mark != null) {
      mark.seek(0);
      mark.write(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
    }
    printed = length;
  }

  @Override
  public void close() throws IOException {
    if (mark != null) {
      mark.close();
    }
  }
}

package org.saksi.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is emptied when the first byte is written, and not before: a run that comes to
 * nothing leaves what was there. Not thread-safe.
 */
final class LateFile extends OutputStream {

  private final Path path;
  private @Nullable OutputStream open;

  /**
   * @throws IOException if it could not be written
   */
  LateFile(Path path) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (!Files.isWritable(Files.exists(path) || parent == null ? path : parent)) {
      throw new AccessDeniedException(path.toString());
    }
    this.path = path;
  }

  /** Empties the file, or makes it, if nothing was written yet. */
  OutputStream begin() throws IOException {
    if (open == null) {
      open = Files.newOutputStream(path);
    }
    return open;
  }

  @Override
  public void write(int b) throws IOException {
    begin().write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length > 0) {
      begin().write(bytes, from, length);
    }
  }

  @Override
  public void flush() throws IOException {
    if (open != null) {
      open.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }
}

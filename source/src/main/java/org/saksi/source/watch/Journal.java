package org.saksi.source.watch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saksi.source.Lines;

/**
 * A file of lines that only grows, each a JSON object. A line that was appended stays whatever
 * happens to the program; half a line that a kill has left is cut off when the file is opened
 * again. Not thread-safe; locked against other programs while it is open.
 */
final class Journal implements AutoCloseable {

  /** The longest line: a report of the largest size, its every character escaped. */
  private static final int LONGEST_LINE_BYTES = 64 << 20;

  private final Path path;
  private final RandomAccessFile file;

  private Journal(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /** Takes the lines that are there. */
  interface Reader {
    /**
     * Takes a line.
     *
     * @param number counted from 1
     * @return whether it is one of this journal's
     */
    boolean take(byte[] line, int number);
  }

  /**
   * Opens a journal, or makes it.
   *
   * @throws IOException if it cannot be written, is open elsewhere, or has a line that is not the
   *     reader's: it is somebody else's file then, and not touched
   */
  static Journal open(Path path, Reader reader) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    Journal journal = new Journal(path, file);
    try {
      journal.lock();
      journal.recover(reader);
      return journal;
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  private void lock() throws IOException {
    FileLock lock = null;
    try {
      lock = file.getChannel().tryLock();
    } catch (OverlappingFileLockException heldHere) {
      // Held by another journal of this program, which is told like one of another.
    }
    if (lock == null) {
      throw new FileSystemException(path.toString(), null, "another watch writes to it");
    }
  }

  private void recover(Reader reader) throws IOException {
    long whole = wholeLines();
    file.seek(0);
    InputStream stream = Channels.newInputStream(file.getChannel());
    Lines lines = new Lines(new BufferedInputStream(stream), LONGEST_LINE_BYTES);
    long read = 0;
    while (read < whole && lines.next()) {
      read += lines.bytes().length + 1L;
      if (lines.isTooLong() || !reader.take(lines.bytes(), lines.number())) {
        throw foreign(lines.number());
      }
    }
    mendEnd(whole, reader, lines.number() + 1);
  }

  /** Ends a line that only lacks its end, and cuts off what a kill has left of one. */
  private void mendEnd(long whole, Reader reader, int number) throws IOException {
    byte[] rest = new byte[(int) Math.min(LONGEST_LINE_BYTES, file.length() - whole)];
    file.seek(whole);
    file.readFully(rest);
    if (rest.length > 0 && reader.take(rest, number)) {
      file.write('\n');
    } else if (rest.length > 0 && !isHalf(rest)) {
      throw foreign(number);
    } else {
      file.setLength(whole);
    }
    file.seek(file.length());
  }

  /** Whether it is a JSON object whose end is missing; what is behind an end is somebody else's. */
  private static boolean isHalf(byte[] rest) {
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < rest.length; i++) {
      if (inString && rest[i] == '\\') {
        i++;
      } else if (rest[i] == '"') {
        inString = !inString;
      } else if (!inString) {
        depth += rest[i] == '{' ? 1 : rest[i] == '}' ? -1 : 0;
        if (depth == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private FileSystemException foreign(int number) {
    return new FileSystemException(
        path.toString(), null, "line %d is none that a watch writes".formatted(number));
  }

  /** Where the last whole line ends. */
  private long wholeLines() throws IOException {
    byte[] block = new byte[64 << 10];
    for (long end = file.length(); end > 0; ) {
      int length = (int) Math.min(block.length, end);
      file.seek(end - length);
      file.readFully(block, 0, length);
      for (int i = length - 1; i >= 0; i--) {
        if (block[i] == '\n') {
          return end - length + i + 1;
        }
      }
      end -= length;
    }
    return 0;
  }

  /** Appends a line; no kill of the program takes it back. */
  void append(byte[] line) throws IOException {
    byte[] ended = new byte[line.length + 1];
    System.arraycopy(line, 0, ended, 0, line.length);
    ended[line.length] = '\n';
    file.write(ended);
  }

  /** Returns when all lines are on the disk, safe even from a failure of power. */
  void sync() throws IOException {
    file.getFD().sync();
  }

  /** How many bytes it has. */
  long length() throws IOException {
    return file.getFilePointer();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.saksi.source.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Exchange;

/**
 * Keeps exchanges as evidence in a WARC 1.1 file: of each the response and its request, or a
 * revisit where the same address gave the same payload before. A file whose name ends in {@code
 * .warc} is not packed, any other is packed record by record.
 *
 * <p>A response of status 2xx also names, in {@code Saksi-Page-Digest}, the SHA-256 of its body
 * free of content codings, by which a report knows its page; {@code WARC-Payload-Digest} is that of
 * the bytes that came.
 *
 * <p>The address of the server is kept where it is known.
 *
 * <p>A file that is there already is added to. What a killed program left of its last record is cut
 * off first; every exchange is written at once, so that no more than the last can be cut.
 *
 * <p>Thread-safe.
 */
public final class WarcWriter implements Consumer<Exchange>, AutoCloseable {

  private final RandomAccessFile file;
  private final Evidence evidence;
  private final Originals originals;
  private final boolean isPacked;
  private final @Nullable Path made;
  private final List<byte[]> beginning = new ArrayList<>();
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * A writer.
   *
   * @param made where the file lies, if it was made now
   */
  private WarcWriter(
      RandomAccessFile file,
      Evidence evidence,
      Originals originals,
      boolean isPacked,
      @Nullable Path made) {
    this.file = file;
    this.evidence = evidence;
    this.originals = originals;
    this.isPacked = isPacked;
    this.made = made;
  }

  /**
   * Opens a file, or makes it. Where nothing is kept, nothing is written, and a file that was made
   * is gone when the writer is closed.
   *
   * @param software what writes, such as {@code Saksi/0.1}
   * @param at when it begins to
   * @throws IOException if the file cannot be written, is open elsewhere, or is no WARC file
   */
  public static WarcWriter open(Path file, ArchiveLimits limits, String software, Instant at)
      throws IOException {
    Path made = Files.exists(file) ? null : file;
    // Not a channel of its own: that would be closed by the interruption of any thread that writes.
    RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
    try {
      lock(opened.getChannel());
      Originals originals = new Originals();
      long end = opened.length() == 0 ? 0 : originals.readFrom(file, limits);
      opened.setLength(end);
      opened.seek(end);
      if (originals.lacksLineEnds()) {
        opened.write(Evidence.LINE_ENDS);
      }
      String name = String.valueOf(file.getFileName());
      boolean isPacked =
          end == 0 ? !name.toLowerCase(Locale.ROOT).endsWith(".warc") : originals.arePacked();
      Evidence evidence = new Evidence(limits);
      WarcWriter writer = new WarcWriter(opened, evidence, originals, isPacked, made);
      writer.beginning.add(evidence.warcinfo(name, software, at));
      return writer;
    } catch (IOException | RuntimeException failed) {
      opened.close();
      throw failed;
    }
  }

  /** The lock goes with the file. */
  private static void lock(FileChannel channel) throws IOException {
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      // Another writer of this program has it, which is told like one of another.
    }
    if (lock == null) {
      throw new IOException("another program writes to this archive");
    }
  }

  /**
   * Writes an exchange.
   *
   * @throws UncheckedIOException if the disk does not take it
   */
  @Override
  public void accept(Exchange exchange) {
    turn.lock();
    try {
      String digest = evidence.payloadDigest(exchange);
      Originals.@Nullable Original original = originals.of(exchange, digest);
      Evidence.Kept kept =
          original == null
              ? evidence.response(exchange, digest)
              : evidence.revisit(exchange, digest, original);
      List<byte[]> records = new ArrayList<>(beginning);
      records.add(kept.record());
      records.add(evidence.request(exchange, kept.id()));
      write(records);
      beginning.clear();
      if (original == null) {
        originals.add(exchange, digest, kept.id());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      turn.unlock();
    }
  }

  /** Writes records with one call, so that a kill cuts at most these. */
  private void write(List<byte[]> records) throws IOException {
    byte[] bytes = Evidence.joined(records, isPacked);
    long before = file.getFilePointer();
    try {
      file.write(bytes);
    } catch (IOException full) {
      file.setLength(before);
      throw full;
    }
  }

  @Override
  public void close() throws IOException {
    turn.lock();
    try {
      if (file.getChannel().isOpen()) {
        file.getFD().sync();
        if (made != null && file.length() == 0) {
          // Before it is closed: who opens it later makes it anew.
          Files.deleteIfExists(made);
        }
        file.close();
      }
    } finally {
      turn.unlock();
    }
  }
}

package org.saksi.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.report.Report;
import org.saksi.store.desk.Fold;
import org.saksi.store.desk.Ledger;
import org.saksi.store.log.Arrival;
import org.saksi.store.log.Entry;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;

/**
 * What a fold remembers at a place in the log, in a file beside the store, so that the next start
 * need not read all reports again. It holds nothing that does not follow from the log: where it is
 * missing, damaged, of another log or of another form, all is gone through. Not thread-safe.
 */
final class Checkpoint {

  private static final int FORM = 0x5341_0001;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Log log;
  private final Ledger ledger;
  private final Saksi saksi;

  Checkpoint(Path file, Log log, Ledger ledger, Saksi saksi) {
    this.file = file;
    this.log = log;
    this.ledger = ledger;
    this.saksi = saksi;
  }

  /**
   * A fold and the place in the log up to which it has gone.
   *
   * @param position from 1
   */
  record Taken(int position, Fold fold) {}

  /** Puts down what a fold remembers; a disk that is full only makes the next start longer. */
  void write(Taken taken) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      CheckedOutputStream sum = new CheckedOutputStream(out, new CRC32());
      write(taken, sum);
      new DataOutputStream(out).writeLong(sum.getChecksum().getValue());
    } catch (IOException failed) {
      fresh.toFile().delete();
      return;
    }
    try {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      fresh.toFile().delete();
    }
  }

  private void write(Taken taken, OutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater, BUFFER);
    DataOutputStream to = new DataOutputStream(new BufferedOutputStream(packed, BUFFER));
    try {
      to.writeInt(FORM);
      to.writeInt(taken.position());
      to.writeUTF(String.valueOf(mark(taken.position())));
      taken.fold().write(to);
      to.flush();
      packed.finish();
    } finally {
      deflater.end();
    }
  }

  /** What was put down last, if this log has it and it can be read. */
  Optional<Taken> read() {
    try (DataInputStream from = new DataInputStream(whole())) {
      int form = from.readInt();
      int position = from.readInt();
      if (form != FORM || !from.readUTF().equals(mark(position))) {
        return Optional.empty();
      }
      return Optional.of(new Taken(position, Fold.read(from, saksi)));
    } catch (IOException missingOrDamaged) {
      return Optional.empty();
    }
  }

  /** The file, once its sum is found to be the one that it ends with. */
  private InputStream whole() throws IOException {
    CRC32 sum = new CRC32();
    try (DataInputStream from =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      byte[] part = new byte[BUFFER];
      long left = Files.size(file) - Long.BYTES;
      while (left > 0) {
        int length = (int) Math.min(left, part.length);
        from.readFully(part, 0, length);
        sum.update(part, 0, length);
        left -= length;
      }
      if (from.readLong() != sum.getValue()) {
        throw new IOException("another sum than when it was written");
      }
    }
    InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    return new BufferedInputStream(new InflaterInputStream(packed), BUFFER);
  }

  /**
   * Tells an entry from whatever else could stand at its place, and the stories that were made of
   * it from those of a later rebuild; null where nothing stands.
   */
  private @Nullable String mark(int position) {
    Entry entry = log.page(position - 1).stream().findFirst().orElse(null);
    String what =
        switch (entry) {
          case null -> null;
          case Arrival arrival -> arrival.report().id() + " " + arrival.report().sha256();
          case Ruling ruling -> ruling.toString();
        };
    return what == null
        ? null
        : Report.sha256((ledger.rebuilt() + " " + what).getBytes(StandardCharsets.UTF_8));
  }
}

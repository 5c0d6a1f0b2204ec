package org.saksi.stream.fold;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.MessageReader;
import org.saksi.source.ReportLine;

/**
 * A report as tasks remember it, in about as many bytes as its text takes when it is packed: a
 * version of this form, its position, where it came from, and the line of JSON that every program
 * reads.
 */
public record Kept(Position position, Report report) {

  private static final int VERSION = 1;

  /**
   * Reports are large and short-lived in memory, and kept long: packing pays, but not at length.
   */
  private static final int EFFORT = Deflater.BEST_SPEED;

  /** The bytes that {@link #unpack} reads. */
  public byte[] pack() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(EFFORT);
    try (DataOutputStream to = new DataOutputStream(bytes)) {
      to.writeByte(VERSION);
      to.writeLong(position.time());
      to.writeInt(position.partition());
      to.writeLong(position.offset());
      to.writeUTF(report.origin().place());
      to.writeInt(report.origin().line());
      try (DeflaterOutputStream packed = new DeflaterOutputStream(to, deflater)) {
        packed.write(ReportLine.of(report));
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** Where a packed report stands in the stream. */
  static Position position(byte[] packed) {
    try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(packed))) {
      return position(from);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Position position(DataInputStream from) throws IOException {
    int version = from.readByte();
    if (version != VERSION) {
      throw new IOException(
          "a report of form %d; this program reads form %d".formatted(version, VERSION));
    }
    return new Position(from.readLong(), from.readInt(), from.readLong());
  }

  /**
   * Reads what {@link #pack} wrote.
   *
   * @param messages which takes longer ones than any that come
   * @throws UncheckedIOException if it is no report of a form that is known
   */
  public static Kept unpack(byte[] packed, MessageReader messages) {
    try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(packed))) {
      Position position = position(from);
      Origin origin = new Origin(from.readUTF(), from.readInt());
      byte[] line = new InflaterInputStream(from).readAllBytes();
      if (messages.read(line, origin) instanceof Ingested.Accepted(Report report, var receipt)) {
        return new Kept(position, report);
      }
      throw new IOException("what was kept is no report");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

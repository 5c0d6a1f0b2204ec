package org.saksi.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What every feature says for and against every label: a row of small whole numbers for each
 * bucket, times one scale. Immutable and thread-safe.
 */
public final class Weights {

  private final int labels;
  private final float scale;
  private final byte[] rows;

  /** The buckets whose rows are not empty: few, and small enough to stay near the processor. */
  private final long[] filled;

  private Weights(int labels, float scale, byte[] rows) {
    this.labels = labels;
    this.scale = scale;
    this.rows = rows;
    filled = new long[rows.length / labels / Long.SIZE + 1];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != 0) {
        int bucket = i / labels;
        filled[bucket / Long.SIZE] |= 1L << bucket;
      }
    }
  }

  /**
   * The weights nearest to exact ones.
   *
   * @param labels length of a row
   * @param exact rows one after the other, {@link WordFeatures#BUCKETS} of them
   * @param least what is nearer to zero becomes zero
   */
  public static Weights nearestTo(int labels, float[] exact, float least) {
    float largest = Float.MIN_NORMAL;
    for (float weight : exact) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / Byte.MAX_VALUE;
    byte[] rows = new byte[exact.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Math.abs(exact[i]) < least ? 0 : (byte) Math.round(exact[i] / scale);
    }
    return new Weights(labels, scale, rows);
  }

  /** What the whole numbers are to be multiplied by. */
  float scale() {
    return scale;
  }

  /** Adds the rows of some buckets to {@code sums}, from its place {@code at}. */
  void addTo(int[] sums, int at, int[] buckets) {
    for (int bucket : buckets) {
      if ((filled[bucket / Long.SIZE] >>> bucket & 1) == 0) {
        continue;
      }
      int row = bucket * labels;
      for (int label = 0; label < labels; label++) {
        sums[at + label] += rows[row + label];
      }
    }
  }

  /** How many weights are not zero. */
  public int count() {
    int count = 0;
    for (byte weight : rows) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }

  /** Most rows are empty and few are full: a row is its distance, a set of labels, the weights. */
  void write(DataOutput out) throws IOException {
    out.writeFloat(scale);
    int before = -1;
    for (int bucket = 0; bucket * labels < rows.length; bucket++) {
      long present = present(bucket);
      if (present != 0) {
        writeNumber(out, bucket - before);
        writeNumber(out, present);
        for (int label = 0; label < labels; label++) {
          if ((present >> label & 1) != 0) {
            out.writeByte(rows[bucket * labels + label]);
          }
        }
        before = bucket;
      }
    }
    writeNumber(out, 0);
  }

  static Weights read(ByteBuffer in, int labels) {
    float scale = in.getFloat();
    byte[] rows = new byte[WordFeatures.BUCKETS * labels];
    int bucket = -1;
    for (long step = readNumber(in); step != 0; step = readNumber(in)) {
      bucket += (int) step;
      long present = readNumber(in);
      for (long left = present; left != 0; left &= left - 1) {
        rows[bucket * labels + Long.numberOfTrailingZeros(left)] = in.get();
      }
    }
    return new Weights(labels, scale, rows);
  }

  private long present(int bucket) {
    long present = 0;
    for (int label = 0; label < labels; label++) {
      if (rows[bucket * labels + label] != 0) {
        present |= 1L << label;
      }
    }
    return present;
  }

  private static void writeNumber(DataOutput out, long number) throws IOException {
    long rest = number;
    while (rest > 0x7f) {
      out.writeByte((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readNumber(ByteBuffer in) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = Byte.toUnsignedInt(in.get());
      number |= (next & 0x7fL) << shift;
      if (next < 0x80) {
        return number;
      }
    }
  }
}

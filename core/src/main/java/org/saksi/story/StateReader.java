package org.saksi.story;

import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StateWriter} wrote, in the same order. Holds a block at a time, and has checked
 * it before it gives anything of it away. Whatever is no such state ends in an {@link IOException}
 * that says why. Not thread-safe.
 */
final class StateReader {

  private final DataInput from;
  private final CRC32C sum = new CRC32C();
  private final byte[] block = new byte[StateWriter.BLOCK];
  private int size;
  private int at;

  /** Begins to read a state. */
  StateReader(DataInput from, StateKind kind) throws IOException {
    this.from = from;
    int number = next();
    if (number != kind.number()) {
      throw new IOException(
          "no state of "
              + kind.written()
              + ": it begins with "
              + Integer.toHexString(number)
              + ", not with "
              + Integer.toHexString(kind.number()));
    }
    int format = next();
    if (format != kind.format()) {
      throw new IOException(
          "the state of "
              + kind.written()
              + " has format "
              + format
              + "; format "
              + kind.format()
              + " can be read");
    }
  }

  /** What is wrong with a state. */
  static IOException damaged(String what) {
    return new IOException("the state is damaged: " + what);
  }

  private int next() throws IOException {
    try {
      return from.readInt();
    } catch (EOFException early) {
      throw early(early);
    }
  }

  private static IOException early(EOFException early) {
    return new IOException("the state ends too early", early);
  }

  boolean flag() throws IOException {
    return count(1) == 1;
  }

  /** A number from 0 to {@code most}. */
  int count(int most) throws IOException {
    long count = variable();
    if (count < 0 || count > most) {
      throw damaged("at the most " + most + " expected, found " + count);
    }
    return (int) count;
  }

  /** Any number. */
  long number() throws IOException {
    long folded = variable();
    return folded >>> 1 ^ -(folded & 1);
  }

  private long variable() throws IOException {
    begin();
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += StateWriter.SEVEN) {
      byte seven = octet();
      number |= (long) (seven & StateWriter.MORE - 1) << shift;
      if (seven >= 0) {
        return number;
      }
    }
    throw damaged("a number without end");
  }

  /** Four bytes. */
  int bits() throws IOException {
    begin();
    int bits = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      bits = bits << Byte.SIZE | octet() & 0xff;
    }
    return bits;
  }

  /** Eight bytes. */
  long longBits() throws IOException {
    long high = bits();
    return high << Integer.SIZE | bits() & 0xffff_ffffL;
  }

  float decimal() throws IOException {
    return Float.intBitsToFloat(bits());
  }

  String text() throws IOException {
    int length = count(Integer.MAX_VALUE);
    StringBuilder text = new StringBuilder(Math.min(length, StateWriter.BLOCK));
    for (int i = 0; i < length; i++) {
      text.append((char) count(Character.MAX_VALUE));
    }
    return text.toString();
  }

  @Nullable String textOrNone() throws IOException {
    return flag() ? text() : null;
  }

  private byte octet() throws IOException {
    if (at == size) {
      throw damaged("a block ends within a number");
    }
    return block[at++];
  }

  /** No number lies in two blocks. */
  private void begin() throws IOException {
    if (at == size) {
      readBlock();
    }
  }

  private void readBlock() throws IOException {
    int length = next();
    if (length <= 0 || length > block.length) {
      throw damaged("a block of " + length + " bytes");
    }
    try {
      from.readFully(block, 0, length);
    } catch (EOFException early) {
      throw early(early);
    }
    sum.update(block, 0, length);
    if (next() != (int) sum.getValue()) {
      throw damaged("its bytes are not those that were written");
    }
    size = length;
    at = 0;
  }

  /** Sees that nothing is left. */
  void end() throws IOException {
    if (at < size || next() != 0) {
      throw damaged("it does not end where it should");
    }
  }
}

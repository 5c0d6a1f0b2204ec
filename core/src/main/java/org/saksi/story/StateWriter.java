package org.saksi.story;

import java.io.DataOutput;
import java.io.IOException;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes a state in little room: small numbers take one byte. The bytes go out in blocks, each with
 * its length before it and behind it a sum of all that was written so far, so that {@link
 * StateReader} takes nothing that was damaged and nothing that stands behind the state. Not
 * thread-safe.
 */
final class StateWriter {

  /** A block has so many bytes at the most. */
  static final int BLOCK = 1 << 16;

  /** Seven bits of a number go into a byte; the eighth says that more follow. */
  static final int SEVEN = 7;

  static final int MORE = 1 << SEVEN;

  private static final int MOST_VARIABLE = 10;

  private final DataOutput to;
  private final CRC32C sum = new CRC32C();
  private final byte[] block = new byte[BLOCK];
  private int size;

  /** Begins a state. */
  StateWriter(DataOutput to, StateKind kind) throws IOException {
    this.to = to;
    to.writeInt(kind.number());
    to.writeInt(kind.format());
  }

  void flag(boolean flag) throws IOException {
    count(flag ? 1 : 0);
  }

  /** A number from 0. */
  void count(int count) throws IOException {
    if (count < 0) {
      throw new IllegalArgumentException("no count: " + count);
    }
    variable(count);
  }

  /** Any number; small where it is near 0. */
  void number(long number) throws IOException {
    variable(number << 1 ^ number >> Long.SIZE - 1);
  }

  private void variable(long unsigned) throws IOException {
    makeRoom(MOST_VARIABLE);
    long rest = unsigned;
    while ((rest & -MORE) != 0) {
      block[size++] = (byte) (rest | MORE);
      rest >>>= SEVEN;
    }
    block[size++] = (byte) rest;
  }

  /** Four bytes, for a number that is a hash. */
  void bits(int bits) throws IOException {
    makeRoom(Integer.BYTES);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      block[size++] = (byte) (bits >>> shift);
    }
  }

  /** Eight bytes. */
  void bits(long bits) throws IOException {
    bits((int) (bits >>> Integer.SIZE));
    bits((int) bits);
  }

  void decimal(float decimal) throws IOException {
    bits(Float.floatToIntBits(decimal));
  }

  /** Each character by itself, so that a half of a pair, which UTF-8 has no bytes for, stays. */
  void text(String text) throws IOException {
    count(text.length());
    for (int i = 0; i < text.length(); i++) {
      variable(text.charAt(i));
    }
  }

  void textOrNone(@Nullable String text) throws IOException {
    flag(text != null);
    if (text != null) {
      text(text);
    }
  }

  private void makeRoom(int bytes) throws IOException {
    if (size + bytes > BLOCK) {
      writeBlock();
    }
  }

  private void writeBlock() throws IOException {
    sum.update(block, 0, size);
    to.writeInt(size);
    to.write(block, 0, size);
    to.writeInt((int) sum.getValue());
    size = 0;
  }

  /** Ends the state, with a block of no bytes. */
  void end() throws IOException {
    if (size > 0) {
      writeBlock();
    }
    to.writeInt(0);
  }
}

package org.saksi.stream.fold;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.flink.api.common.state.MapState;
import org.jspecify.annotations.Nullable;

/**
 * A long run of bytes in pieces that a state backend likes. Whoever reads sees the pieces as one
 * stream.
 */
final class Chunks {

  static final int SIZE = 1 << 20;

  private final MapState<Integer, byte[]> pieces;

  Chunks(MapState<Integer, byte[]> pieces) {
    this.pieces = pieces;
  }

  boolean isEmpty() throws Exception {
    return !pieces.contains(0);
  }

  /** A stream that puts its bytes in the place of those that are there. */
  DataOutputStream write() {
    return new DataOutputStream(new BufferedOutputStream(new Out(), SIZE));
  }

  /** The bytes that are there. */
  DataInputStream read() {
    return new DataInputStream(new BufferedInputStream(new In()));
  }

  /** The buffer before it gathers what is short, and hands on what is long as it is. */
  private final class Out extends OutputStream {

    private int next;

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int at = from; at < from + length; at += SIZE) {
        put(Arrays.copyOfRange(bytes, at, Math.min(at + SIZE, from + length)));
      }
    }

    private void put(byte[] piece) throws IOException {
      try {
        pieces.put(next++, piece);
      } catch (Exception failed) {
        throw new IOException(failed);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        for (int rest = next; pieces.contains(rest); rest++) {
          pieces.remove(rest);
        }
      } catch (Exception failed) {
        throw new IOException(failed);
      }
    }
  }

  private final class In extends InputStream {

    private int next;
    private byte[] piece = {};
    private int at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (at == piece.length && !fill()) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, from, count);
      at += count;
      return count;
    }

    private boolean fill() throws IOException {
      byte @Nullable [] following;
      try {
        following = pieces.get(next++);
      } catch (Exception failed) {
        throw new IOException(failed);
      }
      at = 0;
      piece = following == null ? new byte[0] : following;
      return following != null;
    }
  }
}

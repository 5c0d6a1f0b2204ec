package org.saksi.store.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * Behind which report a page ends, to be handed back for the next. As text it is short and fit for
 * an address.
 *
 * @param rank the score or the moment by which reports are ordered
 * @param position of the report
 */
public record Cursor(Order order, long rank, int position) {

  private static final int BYTES = 1 + Long.BYTES + Integer.BYTES;

  /** As {@link #toString} writes it; empty for any other text. */
  public static Optional<Cursor> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() != BYTES) {
        return Optional.empty();
      }
      int order = bytes.get();
      if (order < 0 || order >= Order.values().length) {
        return Optional.empty();
      }
      Cursor cursor = new Cursor(Order.values()[order], bytes.getLong(), bytes.getInt());
      return cursor.order == Order.RELEVANCE && Float.isNaN(cursor.score())
          ? Optional.empty()
          : Optional.of(cursor);
    } catch (IllegalArgumentException noCursor) {
      return Optional.empty();
    }
  }

  static Cursor ofScore(float score, int position) {
    return new Cursor(Order.RELEVANCE, Float.floatToIntBits(score), position);
  }

  float score() {
    return Float.intBitsToFloat((int) rank);
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put((byte) order.ordinal()).putLong(rank).putInt(position);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}

package org.saksi.store.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ends, to be handed back for the next. As text it is short and fit for an address.
 *
 * @param rank in order of relevance how many reports came so far, since scores change while the
 *     index grows; in order of date the moment of the last
 * @param position of the last report
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
      return cursor.isPossible() ? Optional.of(cursor) : Optional.empty();
    } catch (IllegalArgumentException noCursor) {
      return Optional.empty();
    }
  }

  private boolean isPossible() {
    return order == Order.DATE || rank >= 0 && rank < Paging.MOST_SEEN;
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put((byte) order.ordinal()).putLong(rank).putInt(position);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}

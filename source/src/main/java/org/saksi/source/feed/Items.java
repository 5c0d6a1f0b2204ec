package org.saksi.source.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Address;

/** Gathers items under the limits, and says of each that is none why. Not thread-safe. */
final class Items {

  private static final int SHOWN = 60;

  private final URI base;
  private final FeedLimits limits;
  private final List<Item> items = new ArrayList<>();
  private final List<String> remarks;
  private int seen;
  private int unremarked;

  /**
   * No items yet.
   *
   * @param base what relative addresses are relative to
   * @param remarks remarks made so far
   */
  Items(URI base, FeedLimits limits, List<String> remarks) {
    this.base = base;
    this.limits = limits;
    this.remarks = new ArrayList<>(remarks);
  }

  /** Whether another item may come. */
  boolean isFull() {
    return items.size() >= limits.items();
  }

  /** Adds an item if its address can be fetched. */
  void add(
      @Nullable String address,
      @Nullable String title,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String id) {
    seen++;
    URI whole = address == null || address.isBlank() ? null : Address.ofLink(base, address.strip());
    if (whole != null && !isFull()) {
      items.add(new Item(whole, XmlText.plain(title), published, updated, id));
    } else if (whole == null) {
      leaveOut(
          address == null || address.isBlank()
              ? "it has no link"
              : "its link is no address of the web: " + shown(address));
    }
  }

  /** Counts an item that is none. */
  void leaveOut(String reason) {
    if (remarks.size() < limits.remarks()) {
      remarks.add("item %d is left out: %s".formatted(seen, reason));
    } else {
      unremarked++;
    }
  }

  /** Says something of the whole. */
  void remark(String remark) {
    remarks.add(remark);
  }

  List<Item> items() {
    return items;
  }

  List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    if (unremarked > 0) {
      all.add(String.format(Locale.ROOT, "%,d more items are left out", unremarked));
    }
    if (seen > items.size() && isFull()) {
      all.add(String.format(Locale.ROOT, "only the first %,d items are read", limits.items()));
    }
    return all;
  }

  private static String shown(String address) {
    String oneLine = address.strip().replaceAll("\\p{Cntrl}+", " ");
    return oneLine.length() <= SHOWN ? oneLine : oneLine.substring(0, SHOWN) + "…";
  }

  /** A date in ISO 8601. */
  static @Nullable String iso(@Nullable Date date) {
    return date == null ? null : date.toInstant().toString();
  }

  /** The date if it is in ISO 8601, else null. */
  static @Nullable String iso(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String date = written.strip();
    try {
      return date.length() == 10
          ? LocalDate.parse(date).toString()
          : OffsetDateTime.parse(date).toString();
    } catch (DateTimeException broken) {
      return null;
    }
  }
}

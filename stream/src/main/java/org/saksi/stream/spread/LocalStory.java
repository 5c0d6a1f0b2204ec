package org.saksi.stream.spread;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** A story of one shard: what it says belongs together. Not thread-safe. */
final class LocalStory {

  /** Of a larger story the latest reports speak for it. */
  private static final int HEARD = 32;

  private final int shard;
  private final String id;
  private final SequencedSet<Seat> seats = new LinkedHashSet<>();
  private Union union;

  /** A story of its own, without reports. */
  LocalStory(int shard, String id) {
    this.shard = shard;
    this.id = id;
    union = Union.of(this);
  }

  int shard() {
    return shard;
  }

  String id() {
    return id;
  }

  /** Its reports in the order in which they came to it. */
  SequencedSet<Seat> seats() {
    return seats;
  }

  Union union() {
    return union;
  }

  void enter(Union next) {
    union = next;
  }

  /** Its latest reports, the latest first. */
  List<Seat> latest() {
    List<Seat> latest = new ArrayList<>();
    for (Seat seat : seats.reversed()) {
      if (latest.size() == HEARD) {
        break;
      }
      latest.add(seat);
    }
    return latest;
  }
}

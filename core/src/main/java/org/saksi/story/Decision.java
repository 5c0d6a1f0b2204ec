package org.saksi.story;

import java.util.ArrayList;
import java.util.List;

/**
 * What an editor decides about a grouping. Decisions outrank the machine: they hold for all reports
 * that they name, also those that arrive later, and a later decision outranks an earlier one about
 * the same reports. A story is named by the report that opened it, so that a decision means the
 * same whenever the stream is replayed. Immutable.
 */
public sealed interface Decision {

  /**
   * A report belongs to a story, and to no other that it was in.
   *
   * @param story the id of any report of that story, as a rule of the one that opened it
   */
  record Move(String report, String story) implements Decision {}

  /** The stories of two reports are one. */
  record Merge(String story, String other) implements Decision {}

  /**
   * Some reports make a story of their own.
   *
   * @param story the id of a report that stays
   * @param reports those that leave together, one or more
   */
  record Split(String story, List<String> reports) implements Decision {
    public Split {
      reports = List.copyOf(reports);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("a split names the reports that leave");
      }
      if (reports.contains(story)) {
        throw new IllegalArgumentException("a split names as its story a report that stays");
      }
    }
  }

  /** Two reports are never of one story. */
  record Apart(String report, String other) implements Decision {}

  /** All reports that it names, whatever it says of them. */
  default List<String> named() {
    return switch (this) {
      case Move move -> List.of(move.report, move.story);
      case Merge merge -> List.of(merge.story, merge.other);
      case Split split -> {
        List<String> named = new ArrayList<>(split.reports);
        named.addFirst(split.story);
        yield List.copyOf(named);
      }
      case Apart apart -> List.of(apart.report, apart.other);
    };
  }
}

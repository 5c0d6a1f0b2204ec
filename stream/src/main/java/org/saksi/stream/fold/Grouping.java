package org.saksi.stream.fold;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.source.MessageReader;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;

/**
 * The grouping of one language: reports that wait for their turn, and the fold over those that had
 * it. Reports that were read by several tasks come in any order, and take their turn in the order
 * in which they arrived. Not thread-safe.
 */
final class Grouping {

  private static final int VERSION = 1;

  private final TreeMap<Position, Reading> waiting = new TreeMap<>();
  private final StoryGrouper grouper;
  private final Placements placements;

  private Grouping(StoryGrouper grouper, Placements placements) {
    this.grouper = grouper;
    this.placements = placements;
  }

  /** A grouping that has seen nothing. */
  static Grouping empty(Saksi saksi) {
    return new Grouping(saksi.grouper(), new Placements());
  }

  /** Has a report wait for its turn. */
  void add(Readout readout) {
    waiting.put(readout.position(), readout.reading());
  }

  /** Takes what became of each report that had its turn. */
  interface Turns {

    /** It is grouped. */
    void taken(Turn turn);

    /** It could not be grouped: the others go on without it. */
    void failed(Position position, Report report, Throwable fault);
  }

  /** Gives all that came by a time their turn. */
  void upTo(long time, Turns turns) {
    while (!waiting.isEmpty() && waiting.firstKey().time() <= time) {
      var first = waiting.pollFirstEntry();
      Turn turn;
      try {
        turn = turn(first.getKey(), first.getValue());
      } catch (RuntimeException | StackOverflowError fault) {
        // Otherwise the job would fail again wherever it began anew.
        turns.failed(first.getKey(), first.getValue().report(), fault);
        continue;
      }
      turns.taken(turn);
    }
  }

  private Turn turn(Position position, Reading reading) {
    List<StoryEvent> events = grouper.accept(reading);
    List<Placement> placed = placements.after(events);
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Closed closed) {
        placements.forget(closed.reports());
      }
    }
    return new Turn(position, reading.report(), events, placed);
  }

  /** Writes all that it remembers. */
  void write(DataOutput to) throws IOException {
    to.writeByte(VERSION);
    to.writeInt(waiting.size());
    for (var one : waiting.entrySet()) {
      byte[] packed = new Kept(one.getKey(), one.getValue().report()).pack();
      to.writeInt(packed.length);
      to.write(packed);
    }
    placements.write(to);
    grouper.write(to);
  }

  /**
   * A grouping that goes on where another was written.
   *
   * @throws IOException if it was written in a form that is not known
   */
  static Grouping read(DataInput from, Saksi saksi, MessageReader messages) throws IOException {
    int version = from.readByte();
    if (version != VERSION) {
      throw new IOException(
          "a grouping of form %d; this program reads form %d".formatted(version, VERSION));
    }
    List<Readout> waiting = new ArrayList<>();
    for (int left = from.readInt(); left > 0; left--) {
      byte[] packed = new byte[from.readInt()];
      from.readFully(packed);
      Kept kept = Kept.unpack(packed, messages);
      waiting.add(new Readout(kept.position(), saksi.read(kept.report())));
    }
    Placements placements = Placements.read(from);
    Grouping grouping = new Grouping(saksi.grouper(from), placements);
    waiting.forEach(grouping::add);
    return grouping;
  }
}

package org.saksi.story;

import static org.saksi.story.Placement.Change.COPIED;
import static org.saksi.story.Placement.Change.JOINED;
import static org.saksi.story.Placement.Change.MERGED;
import static org.saksi.story.Placement.Change.OPENED;
import static org.saksi.story.Placement.Change.SPLIT;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What the events of a grouping mean for each report. Remembers only which reports are copies. Not
 * thread-safe.
 *
 * <pre>{@code
 * for (Placement placement : placements.after(grouper.accept(reading))) { … }
 * }</pre>
 */
public final class Placements {

  private static final double CERTAIN = 1;

  private final Map<String, String> copies = new HashMap<>();

  /** The reports that some events place, in the order in which they do, each once. */
  public List<Placement> after(List<StoryEvent> events) {
    SequencedMap<String, Placement> placed = new LinkedHashMap<>();
    for (StoryEvent event : events) {
      switch (event) {
        case StoryEvent.Opened opened -> put(placed, opened.report(), of(opened));
        case StoryEvent.Joined joined -> put(placed, joined.report(), of(joined));
        case StoryEvent.Merged merged ->
            merged.reports().forEach(report -> put(placed, report, of(merged, report)));
        case StoryEvent.Split split ->
            split.reports().forEach(report -> put(placed, report, of(split, report)));
        case StoryEvent.Copied copied -> copied(placed, copied);
        case StoryEvent.Closed closed -> {}
      }
    }
    return List.copyOf(placed.values());
  }

  private void put(Map<String, Placement> placed, String report, Placement placement) {
    String original = copies.get(report);
    placed.put(report, original == null ? placement : placement.withCopyOf(original));
  }

  private void copied(Map<String, Placement> placed, StoryEvent.Copied event) {
    if (event.revision()) {
      return;
    }
    copies.put(event.report(), event.original());
    Placement known = placed.get(event.report());
    placed.put(event.report(), known == null ? of(event) : known.withCopyOf(event.original()));
  }

  private static Placement of(StoryEvent.Opened event) {
    return new Placement(
        event.report(), event.story(), CERTAIN, event.why(), null, OPENED, null, event.second());
  }

  private static Placement of(StoryEvent.Joined event) {
    return new Placement(
        event.report(),
        event.story(),
        event.score(),
        event.why(),
        null,
        JOINED,
        null,
        event.second());
  }

  private static Placement of(StoryEvent.Merged event, String report) {
    return new Placement(
        report, event.story(), event.score(), event.why(), null, MERGED, event.from(), null);
  }

  private static Placement of(StoryEvent.Split event, String report) {
    return new Placement(
        report, event.story(), event.score(), event.why(), null, SPLIT, event.from(), null);
  }

  private static Placement of(StoryEvent.Copied event) {
    return new Placement(
        event.report(), event.story(), CERTAIN, event.why(), event.original(), COPIED, null, null);
  }

  /** Forgets what some reports copy: nothing places them any more. */
  public void forget(Collection<String> reports) {
    copies.keySet().removeAll(reports);
  }

  /**
   * Writes all that is remembered. The same events give the same bytes.
   *
   * @throws IOException if {@code to} cannot be written to
   */
  public void write(DataOutput to) throws IOException {
    StateWriter state = new StateWriter(to, StateKind.PLACEMENTS);
    state.count(copies.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(copies).entrySet()) {
      state.text(entry.getKey());
      state.text(entry.getValue());
    }
    state.end();
  }

  /**
   * Placements that go on where others were {@linkplain #write written}.
   *
   * @param from read up to the end of what was written and no further
   * @throws IOException if that ends too early, is damaged, of another format or of something else
   */
  public static Placements read(DataInput from) throws IOException {
    StateReader state = new StateReader(from, StateKind.PLACEMENTS);
    Placements placements = new Placements();
    int count = state.count(Integer.MAX_VALUE);
    for (int i = 0; i < count; i++) {
      placements.copies.put(state.text(), state.text());
    }
    state.end();
    return placements;
  }
}

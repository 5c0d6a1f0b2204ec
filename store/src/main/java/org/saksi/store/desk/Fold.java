package org.saksi.store.desk;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.story.Decision;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;

/**
 * Goes through the log and says what each entry changes. The same entries in the same order always
 * change the same. Not thread-safe.
 */
public final class Fold {

  private final StoryGrouper grouper;
  private final Placements placements;

  /**
   * A fold that has seen nothing yet.
   *
   * @param grouper one that has seen nothing either
   */
  public Fold(StoryGrouper grouper) {
    this(grouper, new Placements());
  }

  private Fold(StoryGrouper grouper, Placements placements) {
    this.grouper = grouper;
    this.placements = placements;
  }

  /**
   * A fold that goes on where another was {@linkplain #write written}; it follows nothing yet.
   *
   * @throws IOException if what was written ends too early, is damaged or of another form
   */
  public static Fold read(DataInput from, Saksi saksi) throws IOException {
    Placements placements = Placements.read(from);
    return new Fold(saksi.grouper(from), placements);
  }

  /**
   * Writes all that it remembers but what it {@linkplain #follow follows}.
   *
   * @throws IOException if {@code to} cannot be written to
   */
  public void write(DataOutput to) throws IOException {
    placements.write(to);
    grouper.write(to);
  }

  /** Says which decisions are to come, before any report that they name. */
  public void follow(List<Decision> decisions) {
    decisions.forEach(decision -> grouper.follow(decision.named()));
  }

  /** The reports that a decision names and does not find. */
  public List<String> missing(Decision decision) {
    return decision.named().stream().filter(report -> !grouper.finds(report)).toList();
  }

  /** What a report changes. */
  public Step arrive(int position, Reading reading) {
    return step(position, grouper.accept(reading));
  }

  /** What an editor's decision changes. */
  public Step decide(int position, Decision decision) {
    return step(position, grouper.decide(decision));
  }

  /** What it changes that an editor speaks about what some reports say, not where they belong. */
  public Step judge(int position, List<String> reports) {
    return new Step(position, List.of(), List.of(), reports);
  }

  private Step step(int position, List<StoryEvent> events) {
    return new Step(position, events, placements.after(events), List.of());
  }
}

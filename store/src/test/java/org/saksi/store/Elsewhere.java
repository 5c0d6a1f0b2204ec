package org.saksi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.store.FoldedStore.Folded;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;

/** Groups and compares reports without a store, as a stream engine does. */
final class Elsewhere {

  /** What came out between two moments at which it was handed over. */
  record Batch(List<Folded> folded, List<Outcome> outcomes) {}

  private final Saksi saksi;
  private final StoryGrouper grouper;
  private final Placements placements = new Placements();
  private final Map<String, Integer> arrivals = new HashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();

  Elsewhere(Saksi saksi) {
    this.saksi = saksi;
    grouper = saksi.grouper();
  }

  /**
   * Takes reports, and compares the stories that changed when half of them are in, which is soon
   * stale, and at the end.
   */
  Batch take(List<Report> reports) {
    List<Folded> folded = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Report report : reports) {
      folded.add(fold(report));
      if (folded.size() == reports.size() / 2) {
        outcomes.addAll(touched.stream().map(this::outcome).toList());
      }
    }
    outcomes.addAll(touched.stream().map(this::outcome).toList());
    touched.clear();
    return new Batch(folded, outcomes);
  }

  /** The same for many reports, so many at a time. */
  List<Batch> take(List<Report> reports, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int at = 0; at < reports.size(); at += size) {
      batches.add(take(reports.subList(at, Math.min(at + size, reports.size()))));
    }
    return batches;
  }

  private Folded fold(Report report) {
    Reading reading = saksi.read(report);
    readings.put(report.id(), reading);
    arrivals.put(report.id(), arrivals.size());
    List<StoryEvent> events = grouper.accept(reading);
    List<Placement> placed = placements.after(events);
    placed.forEach(placement -> storyOf.put(placement.report(), placement.story()));
    for (StoryEvent event : events) {
      switch (event) {
        case StoryEvent.Merged merged -> touched.addAll(List.of(merged.story(), merged.from()));
        case StoryEvent.Split split -> touched.addAll(List.of(split.story(), split.from()));
        case StoryEvent.Opened opened -> touched.add(opened.story());
        case StoryEvent.Joined joined -> touched.add(joined.story());
        case StoryEvent.Copied copied -> touched.add(copied.story());
        case StoryEvent.Closed closed -> {}
      }
    }
    return new Folded(report, events, placed);
  }

  private Outcome outcome(String story) {
    TreeMap<Integer, Reading> inOrder = new TreeMap<>();
    storyOf.forEach((report, in) -> {
      if (in.equals(story)) {
        inOrder.put(arrivals.get(report), readings.get(report));
      }
    });
    return new Outcome(
        story, inOrder.isEmpty() ? null : saksi.reconcile(story, List.copyOf(inOrder.values())));
  }
}

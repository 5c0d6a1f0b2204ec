package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;

/** The readings of one story, to set side by side: the largest that grouping finds. */
final class LargestStory {

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** The words of a report. */
  private static final int WORDS = 300;

  private LargestStory() {}

  /**
   * So many readings of the story of a file or folder that has most reports of 300 words, of two as
   * large the first, in order of arrival, each up to its 300th word; where it has too few, they
   * come again with other words and numbers, as further events of the same kind.
   */
  static List<Reading> of(String place, int size) {
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = new ArrayList<>();
    for (Report report : members(saksi, Reports.of(place, Integer.MAX_VALUE))) {
      if (readings.size() < size) {
        readings.add(saksi.read(brief(report)));
      }
    }
    GrownStream stream = Seedbed.of(readings).stream(readings.size());
    List<Reading> grown = new ArrayList<>();
    while (grown.size() < size) {
      grown.add(stream.next());
    }
    return grown;
  }

  /** The reports of the largest story; of shorter ones, too, where all are shorter. */
  private static List<Report> members(Saksi saksi, List<Report> reports) {
    StoryGrouper grouper = saksi.grouper();
    Placements placements = new Placements();
    Map<String, String> storyOf = new HashMap<>();
    for (Report report : reports) {
      for (Placement placement : placements.after(grouper.accept(saksi.read(report)))) {
        storyOf.put(placement.report(), placement.story());
      }
    }
    boolean anyLong = reports.stream().anyMatch(LargestStory::isLong);
    Map<String, List<Report>> stories = new LinkedHashMap<>();
    for (Report report : reports) {
      if (isLong(report) || !anyLong) {
        stories
            .computeIfAbsent(storyOf.getOrDefault(report.id(), ""), s -> new ArrayList<>())
            .add(report);
      }
    }
    return stories.values().stream()
        .sorted(Comparator.comparing((List<Report> story) -> story.size()).reversed())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isLong(Report report) {
    return WORD.matcher(report.body()).results().limit(WORDS).count() == WORDS;
  }

  /** The report up to its so-manieth word. */
  private static Report brief(Report report) {
    Matcher words = WORD.matcher(report.body());
    int end = 0;
    for (int i = 0; i < WORDS && words.find(); i++) {
      end = words.end();
    }
    return report.withBody(report.body().substring(0, end));
  }
}

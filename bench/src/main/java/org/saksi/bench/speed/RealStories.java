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

/** The stories that grouping finds in a file or folder, their reports cut to one length. */
final class RealStories {

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** The words of a report. */
  private static final int WORDS = 300;

  private RealStories() {}

  /**
   * The stories with most reports of 300 words, of two as large the first; each report up to its
   * 300th word, in order of arrival. Where no report is so long, all stories with all reports.
   *
   * @param most how many stories at the most
   * @param size how many reports of each at the most
   */
  static List<List<Reading>> of(String place, int most, int size) {
    Saksi saksi = Saksi.indonesian();
    return stories(saksi, Reports.of(place, Integer.MAX_VALUE)).stream()
        .sorted(Comparator.comparing((List<Report> story) -> story.size()).reversed())
        .limit(most)
        .map(story -> story.stream().limit(size).map(report -> saksi.read(brief(report))).toList())
        .toList();
  }

  private static List<List<Report>> stories(Saksi saksi, List<Report> reports) {
    StoryGrouper grouper = saksi.grouper();
    Placements placements = new Placements();
    Map<String, String> storyOf = new HashMap<>();
    for (Report report : reports) {
      for (Placement placement : placements.after(grouper.accept(saksi.read(report)))) {
        storyOf.put(placement.report(), placement.story());
      }
    }
    boolean anyLong = reports.stream().anyMatch(RealStories::isLong);
    Map<String, List<Report>> stories = new LinkedHashMap<>();
    for (Report report : reports) {
      if (isLong(report) || !anyLong) {
        stories
            .computeIfAbsent(storyOf.getOrDefault(report.id(), ""), s -> new ArrayList<>())
            .add(report);
      }
    }
    return List.copyOf(stories.values());
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

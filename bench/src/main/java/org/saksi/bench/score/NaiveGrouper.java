package org.saksi.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * The baseline of a grouper: single-pass clustering. Each report joins the story of the last three
 * days whose centroid is closest by TF-IDF cosine, or opens one (Allan, Papka and Lavrenko 1998).
 * Groups one stream in its life; not thread-safe.
 */
final class NaiveGrouper {

  /** Cosine from which a story is joined; of all thresholds the best for the project's gold. */
  private static final double JOINED = 0.38;

  /** Cosine from which a report is called a copy of the story's first report. */
  private static final double COPIED = 0.7;

  private static final long WINDOW_HOURS = 72;
  private static final int SECONDS_OF_HOUR = 3_600;

  /** The words of headline and first paragraphs; more of them make the baseline no better. */
  private static final int WORDS = 80;

  /** Words of three letters and more, and numbers. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d+");

  /** A story, by what its centroid needs beside the weights of its words. */
  private static final class Story {

    private final String first;
    private double squares;
    private long latestHour;

    private Story(String first) {
      this.first = first;
    }
  }

  private final List<Story> stories = new ArrayList<>();

  /** The summed weights of each word in the stories that have it, by the story's number. */
  private final Map<String, Map<Integer, Double>> weights = new HashMap<>();

  private final Map<String, Integer> reportsWith = new HashMap<>();
  private final Grouping grouping = new Grouping();

  private NaiveGrouper() {}

  /** Groups reports that arrive in this order. */
  static Grouping group(List<Report> reports) {
    NaiveGrouper grouper = new NaiveGrouper();
    reports.forEach(grouper::accept);
    return grouper.grouping;
  }

  private void accept(Report report) {
    long hour = hour(report.published());
    Map<String, Double> vector = vector(report);
    double[] dots = dots(vector, hour);
    int closest = -1;
    double best = JOINED;
    for (int i = 0; i < dots.length; i++) {
      double cosine = dots[i] / Math.sqrt(stories.get(i).squares);
      if (cosine >= best) {
        best = cosine;
        closest = i;
      }
    }
    boolean joins = closest >= 0;
    if (!joins) {
      closest = stories.size();
      stories.add(new Story(report.id()));
    }
    Story story = stories.get(closest);
    add(vector, closest);
    story.squares += 1 + (joins ? 2 * dots[closest] : 0);
    story.latestHour = hour;
    grouping.place(report.id(), story.first, joins && best >= COPIED ? story.first : null);
  }

  private static long hour(@Nullable Published published) {
    if (published == null) {
      return 0;
    }
    return published.moment() == null
        ? published.date().toEpochDay() * 24
        : Math.floorDiv(published.moment().toEpochSecond(), SECONDS_OF_HOUR);
  }

  /** A vector of length 1; a word weighs the more the fewer earlier reports have it. */
  private Map<String, Double> vector(Report report) {
    String headline = report.headline() == null ? "" : report.headline();
    Matcher words = WORD.matcher((headline + "\n" + report.body()).toLowerCase(Locale.ROOT));
    Map<String, Double> vector = new HashMap<>();
    for (int i = 0; i < WORDS && words.find(); i++) {
      vector.merge(words.group(), 1.0, Double::sum);
    }
    int seen = grouping.storyOf().size();
    vector.replaceAll((word, count) ->
        (1 + Math.log(count)) * Math.log((seen + 2.0) / (reportsWith.getOrDefault(word, 0) + 1.0)));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  /** The products of a report and the sum of each story's reports; 0 for a story that is past. */
  private double[] dots(Map<String, Double> vector, long hour) {
    double[] dots = new double[stories.size()];
    vector.forEach((word, weight) ->
        weights
            .getOrDefault(word, Map.of())
            .forEach((story, sum) -> {
              if (hour - stories.get(story).latestHour <= WINDOW_HOURS) {
                dots[story] += weight * sum;
              }
            }));
    return dots;
  }

  private void add(Map<String, Double> vector, int story) {
    vector.forEach((word, weight) -> {
      weights.computeIfAbsent(word, w -> new HashMap<>()).merge(story, weight, Double::sum);
      reportsWith.merge(word, 1, Integer::sum);
    });
  }
}

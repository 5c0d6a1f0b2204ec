package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.Saksi;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.report.Report;

/** Readings of one topic, to set side by side: those whose headlines share the commonest word. */
final class Topic {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}]+");

  private static final FunctionWords FUNCTION_WORDS = new FunctionWords(LanguagePack.of("id"));

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** The words of a report. */
  private static final int WORDS = 300;

  /** Shorter words are no topic. */
  private static final int SHORTEST_WORD = 4;

  private Topic() {}

  /**
   * So many readings of the topic of which a file or folder holds most reports, in order, each up
   * to its 300th word; where it holds too few, they come again with other words and numbers.
   */
  static List<Reading> of(String place, int size) {
    List<Report> reports = Reports.of(place, Integer.MAX_VALUE);
    String topic = commonest(reports);
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = new ArrayList<>();
    for (Report report : reports) {
      if (readings.size() < size && words(report).contains(topic)) {
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

  /**
   * The report up to its so-manieth word, so that stories of all sizes have reports of one length.
   */
  private static Report brief(Report report) {
    Matcher words = WORD.matcher(report.body());
    int end = 0;
    for (int i = 0; i < WORDS && words.find(); i++) {
      end = words.end();
    }
    return new Report(
        report.id(),
        report.outlet(),
        report.url(),
        report.headline(),
        report.author(),
        report.published(),
        report.language(),
        report.body().substring(0, end),
        report.origin());
  }

  private static String commonest(List<Report> reports) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Report report : reports) {
      new HashSet<>(words(report)).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static List<String> words(Report report) {
    String headline = report.headline() == null ? report.body() : report.headline();
    return MARKS
        .splitAsStream(headline.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD && !FUNCTION_WORDS.contains(word))
        .toList();
  }
}

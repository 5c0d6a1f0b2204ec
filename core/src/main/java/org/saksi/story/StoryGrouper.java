package org.saksi.story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * Groups reports into stories as they arrive: each joins the story of its event or opens one.
 * Deterministic in the order of arrival. Not thread-safe.
 *
 * <pre>{@code
 * StoryGrouper grouper = saksi.grouper();
 * for (Reading reading : readings) {
 *   Placement placement = grouper.place(reading);
 * }
 * }</pre>
 */
public final class StoryGrouper {

  /** A story closer than this is joined. */
  private static final double CLOSE_ENOUGH = 0.3;

  /** A story is as close as the mean of so many of its closest reports. */
  private static final int CLOSEST_REPORTS = 3;

  private static final int WORDS_SHOWN = 4;

  private final Tokenizer tokenizer;
  private final Set<String> common;
  private final RecentReports recent = new RecentReports();
  private final CopyFinder copies = new CopyFinder();

  public StoryGrouper(LanguagePack language) {
    tokenizer = new Tokenizer(language);
    common = language.table("language-marks").forms();
  }

  /** Places the next report. */
  public Placement place(Reading reading) {
    Report report = reading.report();
    List<Token> tokens = reading.segmentation().tokens();
    String headline = report.headline();
    Portrait portrait =
        Portrait.of(headline == null ? List.of() : tokenizer.tokenize(headline), tokens, common);
    Map<String, Double> weights = recent.weigh(portrait);
    Long hours = hours(report.published());
    Placement placement =
        placement(report, recent.linksOf(weights, hours), copies.find(report.id(), tokens));
    recent.add(report, placement.story(), hours, weights);
    return placement;
  }

  private Placement placement(Report report, Map<Integer, Link> links, @Nullable String copyOf) {
    Map<String, List<Link>> byStory = new TreeMap<>();
    for (Link link : links.values()) {
      byStory.computeIfAbsent(link.earlier().story(), story -> new ArrayList<>()).add(link);
    }
    String story = report.id();
    double best = 0;
    for (Map.Entry<String, List<Link>> candidate : byStory.entrySet()) {
      double closeness = closeness(candidate.getValue());
      if (closeness > best) {
        best = closeness;
        story = candidate.getKey();
      }
    }
    List<Link> joined = byStory.get(story);
    if (best < CLOSE_ENOUGH || joined == null) {
      return new Placement(report.id(), report.id(), 1, opens(best), copyOf);
    }
    return new Placement(report.id(), story, best, joins(closest(joined)), copyOf);
  }

  private static double closeness(List<Link> links) {
    return links.stream()
        .mapToDouble(Link::cosine)
        .map(cosine -> -cosine)
        .sorted()
        .limit(CLOSEST_REPORTS)
        .map(negative -> -negative)
        .average()
        .orElse(0);
  }

  private static Link closest(List<Link> links) {
    return links.stream().max(Comparator.comparingDouble(Link::cosine)).orElseThrow();
  }

  private static String opens(double best) {
    return best == 0
        ? "opens a story: no recent report shares its telling words"
        : "opens a story: no recent one is close enough";
  }

  private static String joins(Link link) {
    return "shares "
        + String.join(", ", link.strongest(WORDS_SHOWN))
        + " with "
        + link.earlier().report().id();
  }

  private static @Nullable Long hours(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    return published.moment() == null
        ? Long.valueOf(published.date().toEpochDay() * 24 + 12)
        : Long.valueOf(
            published.moment().toInstant().atOffset(ZoneOffset.UTC).toEpochSecond() / 3600);
  }
}

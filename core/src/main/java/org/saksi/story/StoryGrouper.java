package org.saksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;
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
  private static final double CLOSE_ENOUGH = 0.33;

  /** A story is as close as the mean of its closest reports, so many where it has as many. */
  private static final int CLOSEST_REPORTS = 3;

  private static final int WORDS_SHOWN = 4;

  private final Tokenizer tokenizer;
  private final Set<String> common;
  private final RecentReports recent = new RecentReports();
  private final Map<String, Integer> sizes = new HashMap<>();

  public StoryGrouper(LanguagePack language) {
    tokenizer = new Tokenizer(language);
    common = language.table("function-words").forms();
  }

  /** Places the next report. */
  public Placement place(Reading reading) {
    Report report = reading.report();
    List<Token> tokens = reading.segmentation().tokens();
    String headline = report.headline();
    Portrait portrait =
        Portrait.of(headline == null ? List.of() : tokenizer.tokenize(headline), tokens, common);
    Map<String, Double> weights = recent.weigh(portrait);
    Long hours = PlacedReport.hours(report.published());
    WordSequences sequences = WordSequences.of(tokens);
    Placement placement = place(report, weights, sequences, recent.linksOf(weights, hours));
    sizes.merge(placement.story(), 1, Integer::sum);
    recent.add(
        new PlacedReport(
            recent.next(),
            report.id(),
            report.outlet(),
            hours,
            placement.story(),
            weights,
            sequences));
    return placement;
  }

  private Placement place(
      Report report, Map<String, Double> weights, WordSequences sequences, List<Link> links) {
    Map<String, List<Link>> byStory = new TreeMap<>();
    for (Link link : links) {
      byStory.computeIfAbsent(link.earlier().story(), story -> new ArrayList<>()).add(link);
    }
    List<Link> closest = List.of();
    double best = 0;
    for (List<Link> candidate : byStory.values()) {
      candidate.sort(Comparator.comparingDouble(Link::closeness).reversed());
      double closeness = closeness(candidate);
      if (closeness > best) {
        best = closeness;
        closest = candidate;
      }
    }
    if (best < CLOSE_ENOUGH) {
      return new Placement(report.id(), report.id(), 1, opens(best), null);
    }
    PlacedReport earlier = closest.getFirst().earlier();
    String shared = String.join(", ", earlier.sharedWith(weights, WORDS_SHOWN));
    return new Placement(
        report.id(),
        earlier.story(),
        best,
        "shares " + shared + " with " + earlier.id(),
        original(report, sequences, closest));
  }

  private double closeness(List<Link> sorted) {
    int size = sizes.getOrDefault(sorted.getFirst().earlier().story(), 1);
    int counted = Math.min(CLOSEST_REPORTS, size);
    return sorted.stream().limit(counted).mapToDouble(Link::closeness).sum() / counted;
  }

  /** The earliest report of the story whose text the report copies or shortens. */
  private static @Nullable String original(
      Report report, WordSequences sequences, List<Link> story) {
    return story.stream()
        .map(Link::earlier)
        .filter(earlier -> earlier.isCopiedBy(report, sequences))
        .min(Comparator.comparingInt(PlacedReport::number))
        .map(PlacedReport::id)
        .orElse(null);
  }

  private static String opens(double best) {
    return best == 0
        ? "opens a story: no recent report shares its telling words"
        : "opens a story: no recent one is close enough";
  }
}

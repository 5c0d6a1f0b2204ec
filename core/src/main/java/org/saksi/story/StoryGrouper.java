package org.saksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 *   List<Placement> placements = grouper.place(reading);
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

  /**
   * Places the next report.
   *
   * @return its placement, and behind it those of earlier reports that it changes: a report that
   *     turns out to copy this one, which was published before it, is placed anew
   */
  public List<Placement> place(Reading reading) {
    Report report = reading.report();
    List<Token> tokens = reading.segmentation().tokens();
    String headline = report.headline();
    Portrait portrait =
        Portrait.of(headline == null ? List.of() : tokenizer.tokenize(headline), tokens, common);
    Map<String, Double> weights = recent.weigh(portrait);
    Long hours = PlacedReport.hours(report.published());
    List<Link> story = new ArrayList<>();
    Placement placement = place(report.id(), weights, recent.linksOf(weights, hours), story);
    PlacedReport placed =
        new PlacedReport(
            recent.next(),
            placement,
            hours,
            weights,
            WordSequences.of(tokens),
            Pedigree.of(reading));
    sizes.merge(placement.story(), 1, Integer::sum);
    recent.add(placed);
    return withCopies(placed, story);
  }

  /**
   * Joins the closest story or opens one; {@code story} is filled with the links to its reports.
   */
  private Placement place(
      String report, Map<String, Double> weights, List<Link> links, List<Link> story) {
    Map<String, List<Link>> byStory = new TreeMap<>();
    for (Link link : links) {
      byStory.computeIfAbsent(link.earlier().story(), id -> new ArrayList<>()).add(link);
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
      return new Placement(report, report, 1, opens(best), null);
    }
    story.addAll(closest);
    PlacedReport earlier = closest.getFirst().earlier();
    String shared = String.join(", ", earlier.sharedWith(weights, WORDS_SHOWN));
    return new Placement(
        report, earlier.story(), best, "shares " + shared + " with " + earlier.id(), null);
  }

  /** The placement of a report of a story, told which it copies, and those of its copies. */
  private List<Placement> withCopies(PlacedReport placed, List<Link> story) {
    List<PlacedReport> sameText =
        story.stream()
            .map(Link::earlier)
            .filter(other -> other.sharesTextWith(placed.pedigree(), placed.sequences()))
            .sorted(Comparator.comparingInt(PlacedReport::number))
            .toList();
    PlacedReport original = null;
    List<Placement> placements = new ArrayList<>();
    for (PlacedReport other : sameText) {
      if (other.pedigree().precedes(placed.pedigree())) {
        original = original == null || precedes(other, original) ? other : original;
      } else {
        PlacedReport known = recent.originalOf(other);
        if (known == null || precedes(placed, known)) {
          recent.setOriginal(other.number(), placed);
          placements.add(other.placement().withCopyOf(placed.id()));
        }
      }
    }
    if (original != null) {
      recent.setOriginal(placed.number(), original);
    }
    placements.addFirst(
        original == null ? placed.placement() : placed.placement().withCopyOf(original.id()));
    return placements;
  }

  private static boolean precedes(PlacedReport a, PlacedReport b) {
    return a.number() < b.number()
        ? a.pedigree().precedes(b.pedigree())
        : !b.pedigree().precedes(a.pedigree());
  }

  private double closeness(List<Link> sorted) {
    int size = sizes.getOrDefault(sorted.getFirst().earlier().story(), 1);
    int counted = Math.min(CLOSEST_REPORTS, size);
    return sorted.stream().limit(counted).mapToDouble(Link::closeness).sum() / counted;
  }

  private static String opens(double best) {
    return best == 0
        ? "opens a story: no recent report shares its telling words"
        : "opens a story: no recent one is close enough";
  }
}

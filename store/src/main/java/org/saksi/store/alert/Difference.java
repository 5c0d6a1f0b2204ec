package org.saksi.store.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.alert.News.Kind;
import org.saksi.store.desk.Before;

/**
 * What is news in a story: the difference of what its reports came to before and come to now.
 *
 * <pre>{@code
 * List<News> news = Difference.between(memory.of("a"), reconciliation);
 * }</pre>
 *
 * <p>A fact that nobody stated before is no news by itself, however many state it: news is about
 * what was known. Only a conflict is news from the start. Used by one thread.
 */
public final class Difference {

  /** So many places are named at the most. */
  static final int MOST_PLACES = 20;

  private final Before before;
  private final Reconciliation after;
  private final List<Finding> earlier;
  private final Set<String> compared;

  private Difference(Before before, Reconciliation after) {
    this.before = before;
    this.after = after;
    Places places = new Places(after);
    earlier = before.findings().stream().map(places::carried).toList();
    compared =
        after.readings().stream()
            .map(reading -> reading.report().id())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What happened between two moments of a story.
   *
   * @return conflicts first, then figures, witnesses, and what is lost; empty if nothing happened
   */
  public static List<News> between(Before before, Reconciliation after) {
    return new Difference(before, after).news();
  }

  private List<News> news() {
    List<News> news = new ArrayList<>();
    List<Finding> conflicts = after.findings().stream().filter(this::isNewConflict).toList();
    conflicts.forEach(conflict -> news.add(news(Kind.NEW_CONFLICT, conflict)));
    new FigureChanges(before, after, earlier)
        .find(conflicts).stream()
            .map(places -> new News(Kind.CHANGED_FIGURE, firstNew(places)))
            .forEach(news::add);
    after.findings().stream()
        .filter(this::hasNewWitness)
        .forEach(finding -> news.add(news(Kind.NEW_WITNESS, finding)));
    earlier.stream()
        .filter(this::isLost)
        .forEach(finding -> news.add(news(Kind.LOST_CORROBORATION, finding)));
    return news;
  }

  private boolean isNewConflict(Finding finding) {
    return finding.status() == Status.CONFLICTING
        && earlier.stream()
            .noneMatch(old -> old.status() == Status.CONFLICTING && Places.contain(old, finding));
  }

  /** One of its reports is new, the fact is not, and more witnesses state it than before. */
  private boolean hasNewWitness(Finding finding) {
    return finding.status() == Status.CORROBORATED
        && !isKnown(finding)
        && finding.evidence().stream().anyMatch(place -> before.reports().contains(place.report()))
        && finding.witnesses() > witnessesBefore(finding);
  }

  private boolean isKnown(Finding finding) {
    return finding.evidence().stream().map(Evidence::report).allMatch(before.reports()::contains);
  }

  /** What stood in one report had one witness. */
  private int witnessesBefore(Finding finding) {
    return earlier.stream()
        .filter(old -> Places.meet(old, finding))
        .mapToInt(Finding::witnesses)
        .max()
        .orElse(1);
  }

  /** Fewer witnesses agree on any of its words, of which some are still compared. */
  private boolean isLost(Finding old) {
    if (old.status() != Status.CORROBORATED
        || old.evidence().stream().noneMatch(place -> compared.contains(place.report()))) {
      return false;
    }
    Optional<Finding> best =
        after.findings().stream()
            .filter(finding -> finding.status() == Status.CORROBORATED)
            .filter(finding -> Places.touch(old, finding))
            .max(Comparator.comparingInt(Finding::witnesses));
    return best.isEmpty() || best.get().witnesses() < old.witnesses();
  }

  private News news(Kind kind, Finding finding) {
    return new News(kind, firstNew(finding.evidence()));
  }

  /** Places that can be shown, those in reports that are new first. */
  private List<Evidence> firstNew(List<Evidence> places) {
    return places.stream()
        .filter(this::isInText)
        .sorted(Comparator.comparing((Evidence place) -> before.reports().contains(place.report())))
        .limit(MOST_PLACES)
        .toList();
  }

  /** What was carried into a later version may lie beyond its end. */
  private boolean isInText(Evidence place) {
    return after.readings().stream()
        .map(Reading::report)
        .filter(report -> report.id().equals(place.report()))
        .allMatch(report -> place.span().end() <= report.body().length());
  }
}

package org.saksi.app.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.TimeExpression;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Omission;
import org.saksi.reconcile.Reconciliation;
import org.saksi.text.Span;

/** How the outlets of a story stand to what it states, and in which few words. Immutable. */
public final class Stances {

  /** Words of no more characters than this are taken in at a glance. */
  private static final int SHORT = 24;

  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, List<Omission>> omissions = new HashMap<>();

  /** The stances of a story. */
  public Stances(Reconciliation story) {
    story.readings().forEach(reading -> readings.put(reading.report().id(), reading));
    for (Omission omission : story.omissions()) {
      omissions.computeIfAbsent(omission.finding(), finding -> new ArrayList<>()).add(omission);
    }
  }

  /** How these reports of one outlet stand to a finding. */
  public Stance of(Finding finding, Collection<String> reports) {
    if (finding.evidence().stream().anyMatch(one -> reports.contains(one.report()))) {
      return Stance.in(finding);
    }
    return omissions.getOrDefault(finding.id(), List.of()).stream()
        .filter(omission -> omission.reports().containsAll(reports))
        .findFirst()
        .map(omission -> omission.early() ? Stance.IS_EARLIER : Stance.LEAVES_OUT)
        .orElse(Stance.IS_SILENT);
  }

  /**
   * The few words of a report that make it differ from the others: the figure or the time that they
   * do not have; null where it takes more words to say, or where all agree.
   */
  public @Nullable Span value(Finding finding, Evidence evidence) {
    return switch (finding.status()) {
      case CORROBORATED, SINGLE -> null;
      case CONFLICTING, COMPATIBLE -> {
        Figure figure = ownFigure(finding, evidence);
        Span own = figure == null ? ownTime(finding, evidence) : figure.span();
        yield own == null && evidence.span().length() <= SHORT ? evidence.span() : own;
      }
    };
  }

  /**
   * The words that say of what the reports have different figures; null if they have none, or where
   * one word says it, which is seldom enough.
   */
  public @Nullable Evidence subject(Finding finding) {
    Evidence shortest = null;
    for (Evidence evidence : finding.evidence()) {
      Figure figure = ownFigure(finding, evidence);
      Span about = figure == null ? null : figure.about();
      if (about != null && (shortest == null || about.length() < shortest.span().length())) {
        Evidence words = new Evidence(evidence.report(), about);
        shortest = hasBlank(words) ? words : shortest;
      }
    }
    return shortest;
  }

  /** The first figure or time in the evidence in place of which another report has another. */
  private @Nullable Figure ownFigure(Finding finding, Evidence evidence) {
    return figures(evidence).stream()
        .filter(figure ->
            others(finding, evidence)
                .map(this::figures)
                .map(others -> others.stream().filter(one -> one.kind() == figure.kind()).toList())
                .anyMatch(others ->
                    !others.isEmpty() && others.stream().noneMatch(one -> isSame(one, figure))))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSame(Figure a, Figure b) {
    return a.quantity().equals(b.quantity()) && Objects.equals(a.modifier(), b.modifier());
  }

  private @Nullable Span ownTime(Finding finding, Evidence evidence) {
    return times(evidence).stream()
        .filter(time ->
            others(finding, evidence)
                .map(this::times)
                .anyMatch(others ->
                    !others.isEmpty()
                        && others.stream()
                            .noneMatch(one -> one.value().timex().equals(time.value().timex()))))
        .map(TimeExpression::span)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Evidence> others(Finding finding, Evidence evidence) {
    return finding.evidence().stream().filter(one -> !one.report().equals(evidence.report()));
  }

  private boolean hasBlank(Evidence evidence) {
    return evidence.span().of(reading(evidence).report().body()).indexOf(' ') >= 0;
  }

  private List<Figure> figures(Evidence evidence) {
    return reading(evidence).figures().stream()
        .filter(figure -> figure.span().overlaps(evidence.span()))
        .toList();
  }

  private List<TimeExpression> times(Evidence evidence) {
    return reading(evidence).times().stream()
        .filter(time -> time.span().overlaps(evidence.span()))
        .toList();
  }

  private Reading reading(Evidence evidence) {
    return Objects.requireNonNull(readings.get(evidence.report()), evidence::toString);
  }
}

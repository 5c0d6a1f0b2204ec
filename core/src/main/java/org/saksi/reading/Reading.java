package org.saksi.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * A report with all layers laid over it. Every span points into {@code report.body()}. Immutable.
 *
 * @param report what was read
 * @param segmentation paragraphs, sentences, tokens
 * @param times in order of their spans, as the layers below
 * @param roles what the report says its persons are
 * @param claims what other reports may agree or disagree with
 */
public record Reading(
    Report report,
    Segmentation segmentation,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Entity> entities,
    List<Role> roles,
    List<Quotation> quotations,
    List<Claim> claims) {

  public Reading {
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    entities = List.copyOf(entities);
    roles = List.copyOf(roles);
    quotations = List.copyOf(quotations);
    claims = List.copyOf(claims);
  }

  /**
   * The same layers over a report of which something else is known.
   *
   * @throws IllegalArgumentException if its text is another
   */
  public Reading of(Report same) {
    if (!same.body().equals(report.body())) {
      throw new IllegalArgumentException("another text: " + same.id());
    }
    return new Reading(same, segmentation, times, figures, entities, roles, quotations, claims);
  }

  /**
   * The innermost quotation whose words a span stands in: its speakers vouch for what stands there,
   * not the report. Empty where the narrator speaks.
   */
  public Optional<Quotation> voiceOf(Span span) {
    return quotations.stream()
        .filter(quotation -> quotation.content().contains(span))
        .min(Comparator.comparingInt(quotation -> quotation.content().length()));
  }

  /** The entity with this id. */
  public Optional<Entity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** All that the report says a person is, in order. */
  public List<Role> rolesOf(String entity) {
    return roles.stream().filter(role -> role.person().equals(entity)).toList();
  }

  /**
   * What tells best who a person is: the first role with title and affiliation, else the first with
   * a title, else with an affiliation.
   */
  public Optional<Role> mainRole(String entity) {
    return rolesOf(entity).stream()
        .filter(role -> role.post().isPresent())
        .min(
            Comparator.comparing((Role role) -> role.title() == null)
                .thenComparing(role -> role.affiliation() == null));
  }
}

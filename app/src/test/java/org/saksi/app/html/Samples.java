package org.saksi.app.html;

import java.util.List;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Basis;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** Readings and stories laid by hand, so that the pages are tested apart from the readers. */
final class Samples {

  private Samples() {}

  static Report report(String id, String outlet, String body) {
    return new Report(
        id,
        outlet,
        null,
        null,
        null,
        Published.parse("2025-06-18").orElseThrow(),
        "id",
        body,
        new Origin("-", 1));
  }

  static Reading bare(String id, String outlet, String body) {
    return layered(report(id, outlet, body), List.of(), List.of(), List.of(), List.of());
  }

  static Reading layered(
      Report report,
      List<TimeExpression> times,
      List<Figure> figures,
      List<Entity> entities,
      List<Quotation> quotations) {
    String body = report.body();
    Span whole = new Span(0, body.length());
    List<Sentence> sentences =
        body.isEmpty() ? List.of() : List.of(new Sentence(whole, 0, 0, 0, Sentence.Kind.BODY));
    Segmentation segmentation =
        new Segmentation(body, List.of(whole), List.of(), List.of(), sentences, List.of());
    return new Reading(
        report, segmentation, times, figures, entities, List.of(), quotations, List.of());
  }

  static Reconciliation story(List<Reading> readings, Finding... findings) {
    return new Reconciliation(
        "s",
        readings,
        List.of(),
        List.of(findings),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Finding finding(Finding.Status status, Evidence... evidence) {
    return new Finding("x1", status, Finding.Kind.TIME, 2, "The days differ.", List.of(evidence));
  }

  static Quotation quotation(Span content, Speaker speaker) {
    Attribution attribution =
        new Attribution(
            List.of(speaker),
            null,
            null,
            null,
            null,
            "cue before",
            new Basis(Basis.Way.NAMED, 0),
            0.98);
    return new Quotation("q1", Quotation.Kind.DIRECT, content, attribution, null);
  }

  /** Where some words stand in a report. */
  static Evidence evidence(Reading reading, String words) {
    return new Evidence(reading.report().id(), span(reading.report().body(), words));
  }

  static Span span(String body, String words) {
    int start = body.indexOf(words);
    return new Span(start, start + words.length());
  }
}

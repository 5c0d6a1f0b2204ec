package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.saksi.app.api.Asked;
import org.saksi.app.html.Html;
import org.saksi.app.html.ReadingPage;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** One report with its layers, where it belongs, and its other versions. */
final class ReportDesk {

  private final Site site;

  ReportDesk(Site site) {
    this.site = site;
  }

  void show(Context request) {
    Reading reading = Asked.report(request, site.newsroom());
    Frame frame = Frame.ofReports(request, site, ReadingPage.title(reading), 1);
    Span place = Place.inAddress(request.queryParam("at"), reading.report().body().length());
    ReadingPage.write(frame.html(), reading, place, html -> writePlace(frame, reading.report()));
    frame.answer();
  }

  private void writePlace(Frame frame, Report report) {
    Html html = frame.html();
    html.open("section", "id", "place").element("h2", frame.words().of("report.place"));
    html.open("dl", "class", "about");
    Optional<Reconciliation> story =
        site.newsroom().storyOf(report.id()).flatMap(site.newsroom()::story);
    story.ifPresent(one -> writeLink(frame, "report.story", "/stories/", one.story()));
    if (report.supersedes() != null) {
      writeLink(frame, "report.earlier", "/reports/", report.supersedes());
    }
    story.stream()
        .flatMap(one -> one.revisions().stream())
        .filter(revision -> revision.supersedes().equals(report.id()))
        .map(Revision::report)
        .forEach(later -> writeLink(frame, "report.later", "/reports/", later));
    html.element("dt", "id").open("dd").element("bdi", report.id()).close();
    html.element("dt", "SHA-256").open("dd").element("code", report.sha256()).close();
    html.close();
    html.open("p")
        .element("a", "JSON", "href", "/api/v1/reports/" + Frame.encoded(report.id()))
        .close();
    html.close();
  }

  private static void writeLink(Frame frame, String key, String folder, String id) {
    Html html = frame.html();
    html.element("dt", frame.words().of(key)).open("dd");
    html.open("a", "href", folder + Frame.encoded(id)).element("bdi", id).close().close();
  }
}

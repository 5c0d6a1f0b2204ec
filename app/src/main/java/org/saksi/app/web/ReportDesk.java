package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.saksi.annotation.Quotation;
import org.saksi.app.api.Asked;
import org.saksi.app.html.Html;
import org.saksi.app.html.ReadingPage;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.report.Report;
import org.saksi.store.account.Role;
import org.saksi.store.log.Verdict;

/** One report with its layers, where it belongs, and its other versions. */
final class ReportDesk {

  private final Site site;

  ReportDesk(Site site) {
    this.site = site;
  }

  void show(Context request) {
    Reading reading = Asked.report(request, site.newsroom());
    Frame frame = Frame.ofReports(Visit.of(request), site, ReadingPage.title(reading), 1);
    Optional<Reconciliation> story =
        site.newsroom()
            .board()
            .storyOf(reading.report().id())
            .flatMap(site.newsroom().board()::story);
    ReadingPage.Setting setting =
        new ReadingPage.Setting(
            Place.inAddress(request.queryParam("at"), reading.report().body().length()),
            story.orElse(null),
            PersonPage::address,
            quotation -> {
              if (frame.may(Role.EDITOR)) {
                writeSpeakerForm(frame, reading, quotation);
              }
            });
    ReadingPage.write(
        frame.html(),
        reading,
        setting,
        frame.words().language(),
        html -> writePlace(frame, reading.report(), story));
    frame.answer(request);
  }

  /** Who spoke is said by a name, or by none where nobody is known. */
  private static void writeSpeakerForm(Frame frame, Reading reading, Quotation quotation) {
    Html html = frame.html();
    html.open("details", "class", "correct").element("summary", frame.words().of("speaker.title"));
    frame.openForm("/decisions", "class", "decide");
    Evidence words = new Evidence(reading.report().id(), quotation.content());
    frame.hidden("place", Place.of(words).written());
    frame.field(
        "speaker.name",
        "name",
        "maxlength",
        String.valueOf(Verdict.LONGEST_NAME),
        "autocomplete",
        "off");
    frame.signature();
    html.element(
        "button", frame.words().of("speaker.rule"), "name", "decision", "value", "speaker");
    html.text(" ");
    html.element(
        "button", frame.words().of("speaker.nobody"), "name", "decision", "value", "nobody");
    html.close().close();
  }

  private static void writePlace(Frame frame, Report report, Optional<Reconciliation> story) {
    Html html = frame.html();
    html.open("section", "id", "place").element("h2", frame.words().of("report.place"));
    html.open("dl", "class", "about");
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

package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.saksi.app.api.Match;
import org.saksi.app.html.Html;
import org.saksi.app.html.StoryPage;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;

/** What the newsroom knows of a text that an editor pasted and does not keep. Thread-safe. */
final class MatchPage {

  private final Site site;

  MatchPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    Reading text = site.reception().read(Pasted.json(request));
    List<Match> matches = Match.of(text, site.newsroom(), site.reception());
    Frame frame = Frame.plain(request, site, "match.title");
    if (matches.isEmpty()) {
      frame.html().element("p", frame.words().of("match.none"));
    }
    matches.forEach(match -> write(frame, match, text.report().id()));
    frame.answer(request);
  }

  private static void write(Frame frame, Match match, String text) {
    Html html = frame.html();
    html.open("section").open("h2");
    html.open("a", "href", "/stories/" + Frame.encoded(match.line().id()));
    html.element("bdi", Objects.requireNonNullElse(match.line().headline(), match.line().id()));
    html.close().close().open("ol", "class", "hits");
    match.concerning(text).forEach(finding -> writeFinding(frame, match, finding));
    html.close().close();
  }

  private static void writeFinding(Frame frame, Match match, Finding finding) {
    Html html = frame.html();
    String status = finding.status().name().toLowerCase(java.util.Locale.ROOT);
    html.open("li").open("p", "class", "label");
    html.element("b", StoryPage.title(finding.status(), frame.words().language()), "class", status);
    html.close().reason(frame.words().told(finding.why()));
    for (Evidence evidence : finding.evidence()) {
      match.together().readings().stream()
          .filter(reading -> reading.report().id().equals(evidence.report()))
          .forEach(reading -> {
            html.element("p", RulingForms.label(reading), "class", "label");
            Excerpt.of(reading, evidence.span()).write(html);
          });
    }
    html.close();
  }
}

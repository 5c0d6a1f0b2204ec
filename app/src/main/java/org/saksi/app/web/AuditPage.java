package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.saksi.app.api.Asked;
import org.saksi.app.html.Html;
import org.saksi.store.account.Deed;

/** What was done and what was refused, the latest first. Thread-safe. */
final class AuditPage {

  /** So many stand on a page. */
  static final int ROWS = 100;

  private final Site site;

  AuditPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    List<Deed> deeds = site.access().accounts().audit().before(Asked.before(request), ROWS);
    Frame frame = Frame.plain(request, site, "audit.title");
    Html html = frame.html();
    if (deeds.isEmpty()) {
      html.element("p", frame.words().of("audit.none"));
    }
    html.open("ol", "class", "rulings plain-list");
    deeds.forEach(deed -> write(frame, deed));
    html.close();
    if (deeds.size() == ROWS) {
      frame.more("/audit?cursor=" + deeds.getLast().position());
    }
    frame.answer(request);
  }

  private static void write(Frame frame, Deed deed) {
    Html html = frame.html();
    Words words = frame.words();
    html.open("li").open("p", "class", "label").text("#" + deed.position() + " · ");
    html.element("time", words.moment(deed.at()), "datetime", deed.at().toString());
    if (deed.by().account() != null) {
      html.text(" · ").element("bdi", deed.by().account());
    }
    html.text(" · ").element("bdi", deed.by().address()).close();
    html.open("p").text(words.of("action." + deed.action().name().toLowerCase(Locale.ROOT)));
    if (!deed.done()) {
      html.text(" – ").element("b", words.of("audit.refused"), "class", "conflicting");
    }
    if (!deed.subject().isEmpty()) {
      html.text(": ").element("bdi", deed.subject());
    }
    html.close().close();
  }
}

package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.AlertJson;
import org.saksi.app.api.AlertsApi;
import org.saksi.app.api.Asked;
import org.saksi.app.html.Html;
import org.saksi.app.language.Language;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.report.Report;
import org.saksi.store.account.Role;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Alerts;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;
import org.saksi.store.desk.StoryLine;

/** Who is told of what, what they were told, and how it is made and ended. Thread-safe. */
final class AlertsPage {

  /** So many notices are on a page. */
  static final int MOST_NOTICES = 50;

  private final Site site;

  AlertsPage(Site site) {
    this.site = site;
  }

  void list(Context request) {
    Frame frame = Frame.plain(request, site, "nav.alerts");
    Html html = frame.html();
    List<Alert> alerts = site.newsroom().alerts().list();
    if (alerts.isEmpty()) {
      html.element("p", frame.words().of("alert.none"));
    }
    html.open("ol", "class", "rulings");
    for (Alert alert : alerts) {
      html.open("li", "class", alert.inForce() ? null : "undone").open("h2");
      html.open("a", "href", address(alert)).element("bdi", alert.wish().name()).close().close();
      writeAbout(frame, alert);
      html.close();
    }
    html.close();
    if (frame.may(Role.EDITOR)) {
      new AlertForm(frame, site).writeEmpty();
    }
    frame.answer(request);
  }

  private static String address(Alert alert) {
    return "/alerts/" + alert.id();
  }

  private void writeAbout(Frame frame, Alert alert) {
    Html html = frame.html();
    Words words = frame.words();
    Wish wish = alert.wish();
    html.open("p");
    switch (wish.subject()) {
      case Subject.Asked asked -> {
        html.text(words.of("alert.query") + ": ");
        html.open("a", "href", "/search?q=" + Frame.encoded(asked.query()));
        html.element("code", asked.query()).close();
      }
      case Subject.Followed one -> {
        html.text(words.of("report.story") + ": ");
        writeStory(html, one.story());
      }
    }
    html.close();
    html.open("p", "class", "label").element("bdi", wish.editor()).text(" · ");
    writeTime(frame, alert.made());
    if (alert.ended() != null) {
      html.text(" · " + words.of("alert.ended") + " ");
      writeTime(frame, alert.ended());
    }
    html.close();
  }

  private void writeStory(Html html, String story) {
    Optional<StoryLine> line = site.newsroom().board().line(story);
    String name = line.map(StoryLine::headline).orElse(story);
    html.open("a", "href", Pages.ofStory(story)).element("bdi", name).close();
  }

  private static void writeTime(Frame frame, Instant at) {
    frame.html().element("time", frame.words().moment(at), "datetime", at.toString());
  }

  void show(Context request) {
    Alert alert = site.alerts().asked(request);
    Frame frame = Frame.plain(request, site, "alert.title");
    write(frame, request, alert);
    frame.answer(request);
  }

  private void write(Frame frame, Context request, Alert alert) {
    Html html = frame.html();
    html.open("h2").element("bdi", alert.wish().name()).close();
    writeAbout(frame, alert);
    html.open("dl", "class", "about").element("dt", frame.words().of("alert.kinds")).open("dd");
    alert.wish().kinds().stream()
        .sorted()
        .forEach(kind -> html.text(frame.words().of("alert.kind." + kind.tag()) + " · "));
    html.close();
    if (frame.may(Role.EDITOR)) { // Whoever has the address of a feed needs no account.
      String feed = "/feeds/" + alert.token();
      html.element("dt", "Atom")
          .open("dd")
          .open("a", "href", feed, "rel", "alternate", "type", AlertFeed.TYPE);
      html.text(site.address(request) + feed).close().close();
    }
    URI webhook = alert.wish().webhook();
    writeUnlessNull(frame, "alert.webhook", webhook == null ? null : AlertJson.shown(webhook));
    writeUnlessNull(frame, "alert.mail", alert.wish().mail());
    html.close();
    writeNotices(frame, request, alert);
    writeDeliveries(frame, alert);
    if (alert.inForce() && frame.may(Role.EDITOR)) {
      frame.openForm(address(alert) + "/end", "class", "decide");
      html.element("button", frame.words().of("alert.end")).close();
    }
  }

  private static void writeUnlessNull(Frame frame, String key, @Nullable String value) {
    if (value != null) {
      frame.html().element("dt", frame.words().of(key)).open("dd").element("bdi", value).close();
    }
  }

  private void writeNotices(Frame frame, Context request, Alert alert) {
    Html html = frame.html();
    List<Notice> notices =
        site.newsroom().alerts().notices().list(alert.id(), Asked.before(request), MOST_NOTICES);
    html.open("section", "id", "notices").element("h2", frame.words().of("alert.told"));
    if (notices.isEmpty()) {
      html.element("p", frame.words().of("alert.told.nothing"));
    }
    html.open("ol", "class", "rulings");
    notices.forEach(notice -> writeNotice(frame, notice));
    html.close();
    if (notices.size() == MOST_NOTICES) {
      frame.more(address(alert) + "?cursor=" + notices.getLast().number());
    }
    html.close();
  }

  private void writeNotice(Frame frame, Notice notice) {
    Html html = frame.html();
    html.open("li", "id", "notice-" + notice.number()).open("h3");
    html.text(frame.words().of("alert.kind." + notice.kind().tag()) + " · ");
    writeStory(html, notice.story());
    html.close().open("p", "class", "label");
    writeTime(frame, notice.at());
    html.close().open("ul", "class", "evidence");
    notice.evidence().forEach(place -> writePlace(html, place));
    html.close().close();
  }

  private void writePlace(Html html, Evidence place) {
    Optional<Reading> reading =
        site.newsroom()
            .report(place.report())
            .filter(one -> place.span().end() <= one.report().body().length());
    reading.ifPresent(one -> {
      Report report = one.report();
      html.open("li").open("a", "href", Place.of(place).address());
      html.element("bdi", report.outlet() == null ? report.id() : report.outlet()).close();
      Excerpt.of(one, place.span()).write(html);
      html.close();
    });
  }

  private void writeDeliveries(Frame frame, Alert alert) {
    List<Delivery> deliveries =
        site.newsroom().alerts().deliveries().list(alert.id(), AlertsApi.MOST_DELIVERIES);
    if (deliveries.isEmpty()) {
      return;
    }
    Html html = frame.html();
    html.open("section", "id", "deliveries").element("h2", frame.words().of("alert.sent"));
    html.open("ul", "class", "plain-list");
    for (Delivery delivery : deliveries) {
      html.open("li", "class", tag(delivery.state()));
      html.text(
          frame.words().of("alert." + tag(delivery.channel()))
              + " · "
              + frame.words().of("alert.state." + tag(delivery.state()))
              + " · "
              + frame.words().count("alert.tries", delivery.tries()));
      if (delivery.state() == Delivery.State.DUE) {
        html.text(" · " + frame.words().of("alert.due") + " ");
        writeTime(frame, delivery.due());
      }
      if (delivery.trouble() != null) {
        html.reason(frame.words().told(delivery.trouble()));
      }
      html.close();
    }
    html.close().close();
  }

  private static String tag(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Who makes an alert with a webhook sees its secret on the page that answers, and never again.
   */
  void make(Context request) {
    Language language = Tongue.of(request);
    Alerts.Made made =
        site.alerts()
            .make(
                new AlertsApi.Form(
                    asked(request, "name"),
                    Asked.editor(request, request.formParam("editor")),
                    request.formParam("query"),
                    request.formParam("story"),
                    kinds(request),
                    optional(request, "webhook"),
                    optional(request, "mail"),
                    language.tag()));
    if (made.alert().wish().webhook() == null) {
      request.redirect(address(made.alert()), HttpStatus.SEE_OTHER);
      return;
    }
    request.status(HttpStatus.CREATED);
    Frame frame = Frame.plain(request, site, "alert.title");
    frame.html().open("p", "role", "status").text(frame.words().of("alert.secret") + " ");
    frame.html().element("code", made.secret()).close();
    write(frame, request, made.alert());
    frame.answer(request);
  }

  private static Set<String> kinds(Context request) {
    List<String> kinds = request.formParams("kinds");
    if (kinds.isEmpty()) {
      throw new BadRequestResponse("an alert is of one kind of news or more");
    }
    return Set.copyOf(kinds);
  }

  private static String asked(Context request, String name) {
    String value = optional(request, name);
    if (value == null) {
      throw new BadRequestResponse(name + " is missing");
    }
    return value;
  }

  private static @Nullable String optional(Context request, String name) {
    String value = request.formParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  void end(Context request) {
    Alert alert = site.alerts().end(site.alerts().asked(request).id());
    boolean kept = site.newsroom().alerts().find(alert.id()).isPresent();
    request.redirect(kept ? address(alert) : "/alerts", HttpStatus.SEE_OTHER);
  }
}

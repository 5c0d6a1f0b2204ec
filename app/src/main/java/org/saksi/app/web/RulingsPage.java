package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.Asked;
import org.saksi.app.html.Html;
import org.saksi.reconcile.Evidence;
import org.saksi.store.account.Role;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.story.Decision;

/** What editors decided, since when and why, and how it is taken back. Thread-safe. */
final class RulingsPage {

  static final int ROWS = 100;

  private final Site site;

  RulingsPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    List<Ruling> inForce = site.newsroom().rulingsInForce();
    int before = Asked.before(request);
    List<Ruling> page =
        site.newsroom().rulings().reversed().stream()
            .filter(ruling -> ruling.position() < before)
            .limit(ROWS)
            .toList();
    Frame frame = Frame.plain(request, site, "rulings.title");
    if (page.isEmpty()) {
      frame.html().element("p", frame.words().of("rulings.none"));
    }
    frame.html().open("ol", "class", "rulings");
    page.forEach(ruling -> write(frame, ruling, inForce.contains(ruling)));
    frame.html().close();
    if (page.size() == ROWS) {
      frame.more("/decisions?cursor=" + page.getLast().position());
    }
    frame.answer(request);
  }

  private void write(Frame frame, Ruling ruling, boolean inForce) {
    Html html = frame.html();
    Words words = frame.words();
    html.open("li", "id", "ruling-" + ruling.position(), "class", inForce ? null : "undone");
    html.open("h2").text("#" + ruling.position() + " ");
    writeVerdict(frame, ruling.verdict());
    html.close().open("p", "class", "label").element("bdi", ruling.editor()).text(" · ");
    html.element("time", words.moment(ruling.at()), "datetime", ruling.at().toString());
    html.text(inForce ? "" : " · " + words.of("rulings.undone")).close();
    html.open("p").element("bdi", ruling.reason()).close();
    if (inForce && frame.may(Role.EDITOR) && !(ruling.verdict() instanceof Verdict.Undone)) {
      html.open("details").element("summary", words.of("rulings.undo"));
      frame.openForm("/decisions/" + ruling.position() + "/undo", "class", "decide");
      frame.signature();
      html.element("button", words.of("rulings.undo")).close().close();
    }
    html.close();
  }

  private void writeVerdict(Frame frame, Verdict verdict) {
    switch (verdict) {
      case Verdict.Placed placed -> writeDecision(frame, placed.decision());
      case Verdict.Judged judged -> {
        frame.html().text(frame.words().of(judged.stands() ? "did.confirm" : "did.dismiss") + " ");
        for (Evidence evidence : judged.evidence()) {
          site.newsroom()
              .report(evidence.report())
              .ifPresent(reading ->
                  frame.html().element("q", evidence.span().of(reading.report().body())).text(" "));
        }
      }
      case Verdict.Spoken spoken -> writeSpoken(frame, spoken);
      case Verdict.Alias alias -> {
        writePerson(frame, alias.name());
        frame.html().text(" " + frame.words().of(alias.same() ? "did.alias" : "did.unalias") + " ");
        writePerson(frame, alias.other());
      }
      case Verdict.Undone undone -> {
        String number = String.valueOf(undone.ruling());
        frame.html().text(frame.words().of("did.undo") + " ");
        frame.html().element("a", "#" + number, "href", "#ruling-" + number);
      }
    }
  }

  private void writeSpoken(Frame frame, Verdict.Spoken spoken) {
    Html html = frame.html();
    html.text(frame.words().of("did.speaker") + " ");
    html.open("a", "href", "/reports/" + Frame.encoded(spoken.report()));
    site.newsroom()
        .report(spoken.report())
        .ifPresent(reading -> html.element("q", spoken.quotation().of(reading.report().body())));
    html.close().text(" → ");
    if (spoken.speaker() == null) {
      html.text(frame.words().of("did.nobody"));
    } else {
      writePerson(frame, spoken.speaker());
    }
  }

  private static void writePerson(Frame frame, String name) {
    frame.html().open("a", "href", PersonPage.address(name)).element("bdi", name).close();
  }

  private static void writeDecision(Frame frame, Decision decision) {
    switch (decision) {
      case Decision.Move move -> write(frame, "did.move", List.of(move.report()), move.story());
      case Decision.Merge merge -> write(frame, "did.merge", List.of(merge.story()), merge.other());
      case Decision.Split split -> write(frame, "did.split", split.reports(), split.story());
      case Decision.Apart apart ->
          write(frame, "did.apart", List.of(apart.report()), apart.other());
    }
  }

  private static void write(Frame frame, String key, List<String> reports, String other) {
    Html html = frame.html();
    html.text(frame.words().of(key) + " ");
    for (String report : reports) {
      html.open("a", "href", "/reports/" + Frame.encoded(report)).element("bdi", report).close();
      html.text(" ");
    }
    html.text("→ ").open("a", "href", "/reports/" + Frame.encoded(other));
    html.element("bdi", other).close();
  }

  void decide(Context request) {
    Verdict verdict = verdict(request);
    rule(request, verdict);
    request.redirect(back(request, verdict), HttpStatus.SEE_OTHER);
  }

  /** Where what was decided is seen. */
  private String back(Context request, Verdict verdict) {
    String story = request.formParam("back");
    return switch (verdict) {
      case Verdict.Spoken spoken -> "/reports/" + Frame.encoded(spoken.report());
      case Verdict.Alias alias -> PersonPage.address(alias.name());
      case Verdict.Placed placed -> back(story);
      case Verdict.Judged judged -> back(story);
      case Verdict.Undone undone -> back(story);
    };
  }

  private String back(@Nullable String story) {
    return story != null && site.newsroom().board().line(story).isPresent()
        ? "/stories/" + Frame.encoded(story)
        : "/decisions";
  }

  void undo(Context request) {
    rule(request, new Verdict.Undone(Asked.position(request)));
    request.redirect("/decisions", HttpStatus.SEE_OTHER);
  }

  private void rule(Context request, Verdict verdict) {
    site.rulings().decide(request, request.formParam("editor"), asked(request, "reason"), verdict);
    DropPage.settle(site.newsroom());
  }

  private Verdict verdict(Context request) {
    try {
      return switch (asked(request, "decision")) {
        case "move" ->
            new Verdict.Placed(
                new Decision.Move(asked(request, "report"), asked(request, "story")));
        case "merge" ->
            new Verdict.Placed(
                new Decision.Merge(asked(request, "story"), asked(request, "other")));
        case "split" -> split(request);
        case "confirm" -> new Verdict.Judged(true, places(request));
        case "dismiss" -> new Verdict.Judged(false, places(request));
        case "speaker" -> spoken(request, asked(request, "name"));
        case "nobody" -> spoken(request, null);
        case "alias" -> new Verdict.Alias(asked(request, "name"), asked(request, "other"), true);
        case "unalias" -> new Verdict.Alias(asked(request, "name"), asked(request, "other"), false);
        default -> throw new BadRequestResponse("there is no such decision");
      };
    } catch (IllegalArgumentException senseless) {
      throw new BadRequestResponse(String.valueOf(senseless.getMessage()));
    }
  }

  private static Verdict spoken(Context request, @Nullable String speaker) {
    Evidence words = Place.of(asked(request, "place")).evidence();
    return new Verdict.Spoken(words.report(), words.span(), speaker);
  }

  /** A story is named by a report that stays: the one that opened it may be among those that go. */
  private Verdict split(Context request) {
    List<String> leaving = request.formParams("reports");
    String story = asked(request, "story");
    String staying =
        site.newsroom().board().story(story).stream()
            .flatMap(all -> all.readings().stream())
            .map(reading -> reading.report().id())
            .filter(report -> !leaving.contains(report))
            .findFirst()
            .orElse(story);
    return new Verdict.Placed(new Decision.Split(staying, leaving));
  }

  private static String asked(Context request, String name) {
    String value = request.formParam(name);
    if (value == null || value.isBlank()) {
      throw new BadRequestResponse(name + " is missing");
    }
    return value.strip();
  }

  private static List<Evidence> places(Context request) {
    return request.formParams("place").stream().map(Place::of).map(Place::evidence).toList();
  }
}

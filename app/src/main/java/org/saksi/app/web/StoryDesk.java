package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.Answer;
import org.saksi.app.api.Asked;
import org.saksi.app.export.StoryFile;
import org.saksi.app.html.Html;
import org.saksi.app.html.StoryPage;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.account.Role;
import org.saksi.store.desk.Happening;
import org.saksi.store.desk.StoryLine;

/** The reports of a story side by side, what became of it, and what an editor may change. */
final class StoryDesk {

  private final Site site;

  StoryDesk(Site site) {
    this.site = site;
  }

  void show(Context request) {
    StoryLine line = Asked.line(request, site.newsroom());
    if (!line.id().equals(Asked.id(request))) {
      request.redirect("/stories/" + Frame.encoded(line.id()));
      return;
    }
    Visit visit = Visit.of(request);
    String version = site.newsroom().board().edition(line);
    site.print(request, visit, version, !line.settled(), () -> print(visit, line));
  }

  private Print print(Visit visit, StoryLine line) {
    Reconciliation story = Asked.story(line.id(), site.newsroom());
    Frame frame = Frame.ofReports(visit, site, StoryPage.title(story), story.readings().size());
    StoryPage.write(
        frame.html(),
        story,
        frame.words().language(),
        PersonPage::address,
        html -> {
          writeReports(frame, story);
          writeHistory(frame, site.newsroom().board().history(story.story()));
          if (frame.may(Role.EDITOR)) {
            new AlertForm(frame, site).writeOfStory(story.story(), StoryPage.title(story));
            new RulingForms(frame, story).write();
          }
        });
    return frame.print();
  }

  private static void writeReports(Frame frame, Reconciliation story) {
    Html html = frame.html();
    html.open("section", "id", "story-reports");
    html.element("h2", frame.words().of("story.reports")).open("ul", "class", "plain-list");
    story
        .readings()
        .forEach(reading -> {
          html.open("li").open("a", "href", "/reports/" + Frame.encoded(reading.report().id()));
          html.element("bdi", RulingForms.label(reading)).close().close();
        });
    html.close();
    html.open("p").text(frame.words().of("story.files"));
    for (StoryFile file : StoryFile.values()) {
      String form = file.name().toLowerCase(Locale.ROOT);
      html.text(" ");
      html.open("a", "href", "/stories/" + Frame.encoded(story.story()) + "/files/" + form);
      html.text(frame.words().of("file." + form)).close();
    }
    html.close().close();
  }

  /** Gives the story out as a file. */
  void give(Context request) {
    StoryFile file =
        Arrays.stream(StoryFile.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(request.pathParam("form")))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("a story has no such file"));
    Reconciliation story = Asked.story(request, site.newsroom());
    request.header("Content-Disposition", "attachment; filename=\"" + file.name(story) + "\"");
    Answer.content(request, file.of(story), file.mediaType());
  }

  private static void writeHistory(Frame frame, List<Happening> history) {
    Html html = frame.html();
    html.open("section", "id", "history");
    html.open("details").open("summary").element("h2", frame.words().of("story.history")).close();
    html.open("ol", "class", "plain-list");
    for (Happening happening : history) {
      html.open("li").open("p");
      html.element("b", frame.words().of("happening." + name(happening)));
      writeId(html, happening.report());
      writeId(html, happening.other());
      html.close();
      html.reason(frame.words().told(happening.why())).close();
    }
    html.close().close().close();
  }

  private static void writeId(Html html, @Nullable String id) {
    if (id != null) {
      html.text(" ").element("bdi", id);
    }
  }

  private static String name(Happening happening) {
    return happening.kind().name().toLowerCase(Locale.ROOT);
  }
}

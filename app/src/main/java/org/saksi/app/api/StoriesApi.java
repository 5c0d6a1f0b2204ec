package org.saksi.app.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.FindingJson;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.json.LayersJson;
import org.saksi.app.json.Named;
import org.saksi.app.json.Uttered;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.Happening;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;

/** Stories: listed, side by side, and in their parts. Thread-safe. */
public final class StoriesApi {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;

  public StoriesApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** Stories in some order, a page at a time. */
  public void list(Context request) {
    StoryOrder order =
        Objects.requireNonNullElse(
            Asked.choice(request, "order", StoryOrder.class), StoryOrder.NEWEST);
    Rows.limited(
            request,
            lines(order, request.queryParam("cursor"), Asked.limit(request)),
            line -> line.cursor(order))
        .answer(request, "stories", json -> new StoryLineJson(json)::write);
  }

  private List<StoryLine> lines(StoryOrder order, @Nullable String cursor, int limit) {
    try {
      return newsroom.board().lines(order, cursor, limit);
    } catch (IllegalArgumentException noCursor) {
      throw Rows.noCursor();
    }
  }

  /** The reports of a story side by side. */
  public void get(Context request) {
    Answer.json(request, JSON.line(Asked.story(request, newsroom)));
  }

  /** What was found, or as much of it as has a status. */
  public void findings(Context request) {
    Finding.Status status = Asked.choice(request, "status", Finding.Status.class);
    Reconciliation story = Asked.story(request, newsroom);
    List<Finding> findings =
        story.findings().stream()
            .filter(finding -> status == null || finding.status() == status)
            .toList();
    Rows.of(request, findings, Finding::id)
        .answer(
            request,
            json -> json.writeStringField("story", story.story()),
            "findings",
            json -> FindingJson.of(json, story)::write);
  }

  /** What is said in its reports, and by whom. */
  public void quotations(Context request) {
    List<Uttered> uttered = Uttered.in(Asked.story(request, newsroom).readings());
    Rows.of(request, uttered, Uttered::name)
        .answer(request, "quotations", json -> new LayersJson(json)::write);
  }

  /** Who and what is named in its reports, each once. */
  public void entities(Context request) {
    List<Named> named = Named.in(Asked.story(request, newsroom).readings());
    Rows.of(request, named, Named::name)
        .answer(request, "entities", json -> new LayersJson(json)::write);
  }

  /** What happened to it since it was opened. */
  public void history(Context request) {
    String id = Asked.id(request);
    List<Happening> history = newsroom.board().history(id);
    if (history.isEmpty()) {
      throw new NotFoundResponse("no story has the id " + id);
    }
    Rows.of(request, history, StoriesApi::name)
        .answer(
            request,
            json -> json.writeStringField("story", id),
            "history",
            json -> new StoryLineJson(json)::write);
  }

  private static String name(Happening happening) {
    return "%d %s %s %s"
        .formatted(happening.position(), happening.kind(), happening.story(), happening.report());
  }
}

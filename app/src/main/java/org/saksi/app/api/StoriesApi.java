package org.saksi.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;
import org.saksi.reconcile.Finding;
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
    int limit = Asked.limit(request);
    List<StoryLine> lines = lines(order, request.queryParam("cursor"), limit);
    String next = lines.size() < limit ? null : lines.getLast().cursor(order);
    if (next != null) {
      Answer.next(request, next);
    }
    byte[] body =
        JSON.object(json -> {
          json.writeArrayFieldStart("stories");
          for (StoryLine line : lines) {
            new StoryLineJson(json).write(line);
          }
          json.writeEndArray();
          json.writeStringField("next", next);
        });
    Answer.json(request, body);
  }

  private List<StoryLine> lines(StoryOrder order, @Nullable String cursor, int limit) {
    try {
      return newsroom.board().lines(order, cursor, limit);
    } catch (IllegalArgumentException noCursor) {
      throw new BadRequestResponse("cursor is none that this list gave");
    }
  }

  /** The reports of a story side by side. */
  public void get(Context request) {
    Answer.json(request, JSON.line(Asked.story(request, newsroom)));
  }

  /** What was found, or as much of it as has a status. */
  public void findings(Context request) {
    Finding.Status status = Asked.choice(request, "status", Finding.Status.class);
    Answer.json(
        request,
        JSON.findings(
            Asked.story(request, newsroom),
            finding -> status == null || finding.status() == status));
  }

  /** What is said in its reports, and by whom. */
  public void quotations(Context request) {
    Answer.json(request, JSON.quotations(Asked.story(request, newsroom).readings()));
  }

  /** Who and what is named in its reports, each once. */
  public void entities(Context request) {
    Answer.json(request, JSON.entities(Asked.story(request, newsroom).readings()));
  }

  /** What happened to it since it was opened. */
  public void history(Context request) {
    String id = Asked.id(request);
    List<Happening> history = newsroom.board().history(id);
    if (history.isEmpty()) {
      throw new NotFoundResponse("no story has the id " + id);
    }
    byte[] body =
        JSON.object(json -> {
          json.writeStringField("story", id);
          json.writeArrayFieldStart("history");
          for (Happening happening : history) {
            new StoryLineJson(json).write(happening);
          }
          json.writeEndArray();
        });
    Answer.json(request, body);
  }
}

package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.FindingJson;
import org.saksi.reconcile.Finding;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.FindingLine;

/** What was found, over all stories. Thread-safe. */
public final class FindingsApi {

  private final Newsroom newsroom;

  public FindingsApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** Findings of the story that changed last first, but what a single outlet states. */
  public void list(Context request) {
    Finding.Status status = Asked.choice(request, "status", Finding.Status.class);
    if (status == Finding.Status.SINGLE) {
      throw new BadRequestResponse(
          "what a single outlet states is among the findings of its story only");
    }
    Finding.Kind kind = Asked.choice(request, "kind", Finding.Kind.class);
    Rows.limited(request, lines(request, status, kind), FindingLine::cursor)
        .answer(request, "findings", this::row);
  }

  private List<FindingLine> lines(
      Context request, Finding.@Nullable Status status, Finding.@Nullable Kind kind) {
    int limit = Asked.limit(request);
    try {
      return newsroom.board().findings().lines(status, kind, request.queryParam("cursor"), limit);
    } catch (IllegalArgumentException elsewhere) {
      throw Rows.noCursor();
    }
  }

  private Rows.Row<FindingLine> row(JsonGenerator json) {
    FindingJson findings =
        FindingJson.of(json, report -> newsroom.text(report).orElseThrow().body());
    return line -> {
      json.writeStartObject();
      json.writeStringField("story", line.story());
      findings.fields(line.finding());
      json.writeEndObject();
    };
  }
}

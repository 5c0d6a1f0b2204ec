package org.saksi.app.api;

import io.javalin.http.Context;
import java.util.List;
import org.saksi.app.json.FindingJson;
import org.saksi.app.json.JsonFormat;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Finding;
import org.saksi.store.Newsroom;

/** What a newsroom knows of a text that it does not keep. Thread-safe. */
public final class MatchApi {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;
  private final Reception reception;

  public MatchApi(Newsroom newsroom, Reception reception) {
    this.newsroom = newsroom;
    this.reception = reception;
  }

  /** The stories that a text is most like, and the findings that concern it. */
  public void post(Context request) {
    Reading text = reception.read(request.bodyAsBytes());
    String id = text.report().id();
    List<Match> matches = Match.of(text, newsroom, reception);
    byte[] body =
        JSON.object(json -> {
          json.writeStringField("report", id);
          json.writeArrayFieldStart("stories");
          for (Match match : matches) {
            json.writeStartObject();
            json.writeStringField("story", match.line().id());
            json.writeStringField("headline", match.line().headline());
            json.writeStringField("nearest", match.nearest());
            json.writeNumberField("score", Math.round(match.score() * 1000) / 1000.0);
            json.writeArrayFieldStart("findings");
            FindingJson findings = FindingJson.of(json, match.together());
            for (Finding finding : match.concerning(id)) {
              findings.write(finding);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    request.result(body).contentType("application/json");
  }
}

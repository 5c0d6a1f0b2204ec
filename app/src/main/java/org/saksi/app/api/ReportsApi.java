package org.saksi.app.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.json.LayersJson;
import org.saksi.app.json.Named;
import org.saksi.app.json.Uttered;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Acknowledgement;
import org.saksi.store.log.Arrival;

/** Reports: put in, listed, and read with their layers. Thread-safe. */
public final class ReportsApi {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;
  private final Reception reception;

  public ReportsApi(Newsroom newsroom, Reception reception) {
    this.newsroom = newsroom;
    this.reception = reception;
  }

  /** Keeps one report, a list of them, or one a line. */
  public void post(Context request) {
    byte[] body = request.bodyAsBytes();
    List<Received> received =
        request.isJson() ? reception.takeJson(body) : reception.takeLines(body);
    Received.note(request, received);
    boolean any = false;
    boolean anyNew = false;
    for (Received one : received) {
      any |= !(one.acknowledgement() instanceof Acknowledgement.Refused);
      anyNew |= one.acknowledgement() instanceof Acknowledgement.Taken;
    }
    request.status(
        anyNew ? HttpStatus.CREATED : any ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    byte[] answer =
        JSON.object(json -> {
          json.writeArrayFieldStart("received");
          for (Received one : received) {
            new ReceivedJson(json).write(one, newsroom);
          }
          json.writeEndArray();
        });
    request.result(answer).contentType("application/json");
  }

  /** A report with its layers. */
  public void get(Context request) {
    Answer.json(request, JSON.line(Asked.report(request, newsroom)));
  }

  /** Reports as they came, the latest first. */
  public void list(Context request) {
    List<Arrival> arrivals = newsroom.latest(Asked.before(request), Asked.limit(request));
    Map<String, String> stories =
        newsroom.board().storiesOf(arrivals.stream().map(each -> each.report().id()).toList());
    Rows.limited(request, arrivals, arrival -> String.valueOf(arrival.position()))
        .answer(
            request,
            "reports",
            json ->
                arrival -> {
                  json.writeStartObject();
                  json.writeNumberField("position", arrival.position());
                  json.writeStringField("story", stories.get(arrival.report().id()));
                  JsonFormat.head(json, arrival.report());
                  json.writeEndObject();
                });
  }

  /** What is said in a report, and by whom. */
  public void quotations(Context request) {
    List<Uttered> uttered = Uttered.in(List.of(Asked.report(request, newsroom)));
    Rows.of(request, uttered, Uttered::name)
        .answer(request, "quotations", json -> new LayersJson(json)::write);
  }

  /** Who and what is named in a report. */
  public void entities(Context request) {
    List<Named> named = Named.in(List.of(Asked.report(request, newsroom)));
    Rows.of(request, named, Named::name)
        .answer(request, "entities", json -> new LayersJson(json)::write);
  }
}

package org.saksi.app.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.saksi.app.json.JsonFormat;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Acknowledgement;

/** Reports: put in, and read with their layers. Thread-safe. */
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

  /** What is said in a report, and by whom. */
  public void quotations(Context request) {
    Answer.json(request, JSON.quotations(List.of(Asked.report(request, newsroom))));
  }

  /** Who and what is named in a report. */
  public void entities(Context request) {
    Answer.json(request, JSON.entities(List.of(Asked.report(request, newsroom))));
  }
}

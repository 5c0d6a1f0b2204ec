package org.saksi.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Visitor;
import org.saksi.app.json.JsonFormat;
import org.saksi.reconcile.Evidence;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.story.Decision;
import org.saksi.text.Span;

/** What editors decide. Thread-safe. */
public final class RulingsApi {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;
  private final Clock clock;

  public RulingsApi(Newsroom newsroom, Clock clock) {
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** Rulings, the latest first. */
  public void list(Context request) {
    List<Ruling> inForce = newsroom.rulingsInForce();
    Rows.of(request, newsroom.rulings().reversed(), ruling -> String.valueOf(ruling.position()))
        .answer(
            request,
            "decisions",
            json ->
                ruling -> new RulingJson(json, newsroom).write(ruling, inForce.contains(ruling)));
  }

  /** Decides. */
  public void post(Context request) {
    JsonObject body = JsonObject.parse(request.bodyAsBytes());
    answer(request, body, verdict(body));
  }

  /** Takes a ruling back. */
  public void undo(Context request) {
    JsonObject body = JsonObject.parse(request.bodyAsBytes());
    answer(request, body, new Verdict.Undone(Asked.position(request)));
  }

  private void answer(Context request, JsonObject body, Verdict verdict) {
    Ruling ruling = decide(request, body.optional("editor"), body.string("reason"), verdict);
    byte[] answer = JSON.object(json -> new RulingJson(json, newsroom).fields(ruling, true));
    request.status(HttpStatus.CREATED).result(answer).contentType("application/json");
  }

  /**
   * Decides, as whoever sends a request.
   *
   * @param editor who that is by their own account
   * @throws UnprocessableContentResponse if it makes no sense here
   */
  public Ruling decide(Context request, @Nullable String editor, String reason, Verdict verdict) {
    String name = Asked.editor(request, editor);
    try {
      Ruling ruling = newsroom.rule(name, clock.instant(), reason, verdict);
      request.attribute(Visitor.SUBJECT, "ruling " + ruling.position());
      return ruling;
    } catch (IllegalArgumentException senseless) {
      throw new UnprocessableContentResponse(senseless.getMessage());
    }
  }

  private Verdict verdict(JsonObject body) {
    String decision = body.string("decision");
    try {
      return switch (decision) {
        case "move" ->
            new Verdict.Placed(new Decision.Move(body.string("report"), body.string("story")));
        case "merge" ->
            new Verdict.Placed(new Decision.Merge(body.string("story"), body.string("other")));
        case "split" ->
            new Verdict.Placed(new Decision.Split(body.string("story"), body.strings("reports")));
        case "apart" ->
            new Verdict.Placed(new Decision.Apart(body.string("report"), body.string("other")));
        case "confirm" -> new Verdict.Judged(true, evidence(body));
        case "dismiss" -> new Verdict.Judged(false, evidence(body));
        case "speaker" -> {
          Evidence words = place(body);
          yield new Verdict.Spoken(words.report(), words.span(), body.stringOrNull("name"));
        }
        case "alias" ->
            new Verdict.Alias(body.string("name"), body.string("other"), body.truth("same"));
        default ->
            throw new BadRequestResponse(
                "decision is one of move, merge, split, apart, confirm, dismiss, speaker, alias");
      };
    } catch (IllegalArgumentException senseless) {
      throw new UnprocessableContentResponse(senseless.getMessage());
    }
  }

  private List<Evidence> evidence(JsonObject body) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonObject place : body.objects("evidence")) {
      evidence.add(place(place));
    }
    return evidence;
  }

  private Evidence place(JsonObject place) {
    String report = place.string("report");
    String text =
        newsroom
            .report(report)
            .orElseThrow(() -> new UnprocessableContentResponse("no report has the id " + report))
            .report()
            .body();
    int start = place.number("start");
    int end = place.number("end");
    if (start >= end || end > text.codePointCount(0, text.length())) {
      throw new UnprocessableContentResponse(
          "%d to %d is no place in the text of %s".formatted(start, end, report));
    }
    int from = text.offsetByCodePoints(0, start);
    return new Evidence(report, new Span(from, text.offsetByCodePoints(from, end - start)));
  }
}

package org.saksi.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Alerts;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.News;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;

/** Who is told of what, and what they were told. Thread-safe. */
public final class AlertsApi {

  /** So many of the latest deliveries of an alert are told. */
  public static final int MOST_DELIVERIES = 20;

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;
  private final Reach reach;
  private final Clock clock;

  public AlertsApi(Newsroom newsroom, Reach reach, Clock clock) {
    this.newsroom = newsroom;
    this.reach = reach;
    this.clock = clock;
  }

  /** Whether letters are sent. */
  public boolean sendsMail() {
    return reach.mail();
  }

  /** Alerts, those in force first. */
  public void list(Context request) {
    Rows.of(request, newsroom.alerts().list(), alert -> String.valueOf(alert.id()))
        .answer(request, "alerts", json -> AlertJson.to(request, json)::write);
  }

  /** An alert, and what is on its way of it. */
  public void get(Context request) {
    Alert alert = asked(request);
    List<Delivery> deliveries = newsroom.alerts().deliveries().list(alert.id(), MOST_DELIVERIES);
    byte[] body =
        JSON.object(json -> {
          AlertJson.to(request, json).fields(alert);
          AlertJson.to(request, json).deliveries(deliveries);
        });
    Answer.json(request, body);
  }

  /** What an alert told, the latest first, a page at a time. */
  public void notices(Context request) {
    Alert alert = asked(request);
    List<Notice> notices =
        newsroom.alerts().notices().list(alert.id(), Asked.before(request), Asked.limit(request));
    Rows.limited(request, notices, notice -> String.valueOf(notice.number()))
        .answer(request, "notices", json -> new NoticeJson(json, newsroom)::write);
  }

  /** Makes an alert. */
  public void post(Context request) {
    JsonObject body = JsonObject.parse(request.bodyAsBytes());
    String query = body.optional("query");
    String story = body.optional("story");
    Set<String> kinds = body.has("kinds") ? Set.copyOf(body.strings("kinds")) : Set.of();
    Alerts.Made made =
        make(
            new Form(
                body.string("name"),
                Asked.editor(request, body.optional("editor")),
                query,
                story,
                kinds,
                body.optional("webhook"),
                body.optional("mail"),
                Objects.requireNonNullElse(body.optional("language"), "id")));
    byte[] answer =
        JSON.object(json -> {
          AlertJson.to(request, json).fields(made.alert());
          if (made.alert().wish().webhook() != null) {
            json.writeStringField("secret", made.secret());
          }
        });
    request.status(HttpStatus.CREATED).result(answer).contentType("application/json");
  }

  /**
   * An alert as somebody asks for it.
   *
   * @param editor who asks
   * @param query what is followed; or
   * @param story the story that is
   * @param kinds of news, as {@link News.Kind#tag} has them; none for all
   */
  public record Form(
      String name,
      String editor,
      @Nullable String query,
      @Nullable String story,
      Set<String> kinds,
      @Nullable String webhook,
      @Nullable String mail,
      String language) {}

  /**
   * Makes an alert.
   *
   * @throws BadRequestResponse if it is none
   * @throws UnprocessableContentResponse if it makes no sense here
   */
  public Alerts.Made make(Form form) {
    Wish wish = wish(form);
    if (wish.mail() != null && !reach.mail()) {
      throw new UnprocessableContentResponse(
          "no mail is sent from here; whoever runs the service can start it with --mail");
    }
    URI webhook = wish.webhook();
    String trouble = webhook == null ? null : reach.webhooks().apply(webhook);
    if (trouble != null) {
      throw new UnprocessableContentResponse("webhook: " + trouble);
    }
    try {
      return newsroom.alerts().make(wish, clock.instant());
    } catch (IllegalArgumentException senseless) {
      throw new UnprocessableContentResponse(String.valueOf(senseless.getMessage()));
    }
  }

  private static Wish wish(Form form) {
    try {
      return new Wish(
          form.name(),
          form.editor(),
          subject(form),
          kinds(form.kinds()),
          form.webhook() == null ? null : new URI(form.webhook()),
          form.mail(),
          form.language());
    } catch (IllegalArgumentException | URISyntaxException wrong) {
      throw new BadRequestResponse(
          wrong instanceof URISyntaxException
              ? "webhook is no address"
              : String.valueOf(wrong.getMessage()));
    }
  }

  private static Subject subject(Form form) {
    String query = form.query();
    String story = form.story();
    if (query != null && story == null) {
      return new Subject.Asked(query);
    }
    if (story != null && query == null) {
      return new Subject.Followed(story);
    }
    throw new BadRequestResponse("an alert follows a query or a story, one of them");
  }

  private static Set<News.Kind> kinds(Set<String> tags) {
    if (tags.isEmpty()) {
      return EnumSet.allOf(News.Kind.class);
    }
    return tags.stream().map(AlertsApi::kind).collect(Collectors.toUnmodifiableSet());
  }

  private static News.Kind kind(String tag) {
    return Arrays.stream(News.Kind.values())
        .filter(kind -> kind.tag().equals(tag))
        .findFirst()
        .orElseThrow(() ->
            new BadRequestResponse(
                "kinds are of "
                    + Arrays.stream(News.Kind.values())
                        .map(News.Kind::tag)
                        .collect(Collectors.joining(", "))));
  }

  /** Ends an alert. */
  public void end(Context request) {
    Alert ended = end(asked(request).id());
    Answer.json(request, JSON.object(json -> AlertJson.to(request, json).fields(ended)));
  }

  /** Ends an alert that is there. */
  public Alert end(int id) {
    return newsroom.alerts().end(id, clock.instant()).orElseThrow(() -> none(String.valueOf(id)));
  }

  /** The alert that is asked for. */
  public Alert asked(Context request) {
    String id = Asked.id(request);
    if (!Asked.isNumber(id)) {
      throw none(id);
    }
    return newsroom.alerts().find(Integer.parseInt(id)).orElseThrow(() -> none(id));
  }

  private static NotFoundResponse none(String id) {
    return new NotFoundResponse("no alert has the id " + id);
  }
}

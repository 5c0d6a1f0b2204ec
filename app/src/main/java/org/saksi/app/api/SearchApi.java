package org.saksi.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;
import org.saksi.store.Newsroom;
import org.saksi.store.search.Cursor;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Mistake;
import org.saksi.store.search.NameCount;
import org.saksi.store.search.Order;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.store.search.Typed;

/** Finds reports and names. Thread-safe. */
public final class SearchApi {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;

  public SearchApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** The reports that a query asks for. */
  public void search(Context request) {
    Query query = query(request, newsroom);
    Hits hits = newsroom.finder().find(query, page(request));
    String next = hits.next() == null ? null : hits.next().toString();
    if (next != null) {
      Answer.next(request, next);
    }
    byte[] body =
        JSON.object(json -> {
          json.writeNumberField("total", hits.total());
          json.writeArrayFieldStart("hits");
          for (Found found : Found.all(hits, query, newsroom)) {
            json.writeStartObject();
            json.writeStringField("report", found.hit().report());
            json.writeStringField("story", found.story());
            json.writeStringField("outlet", found.report().outlet());
            json.writeStringField("headline", found.report().headline());
            json.writeStringField("published", found.hit().published());
            json.writeNumberField("score", Math.round(found.hit().score() * 1000) / 1000.0);
            JsonFormat.spans(json, "matches", found.matches(), found.report().body());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("next", next);
        });
    Answer.json(request, body);
  }

  /**
   * What a request asks for.
   *
   * @throws BadRequestResponse if it cannot be understood, with what would be right
   */
  private static Query query(Context request, Newsroom newsroom) {
    String typed = request.queryParam("q");
    if (typed == null) {
      throw new BadRequestResponse("q is missing");
    }
    Typed understood = newsroom.finder().read(typed);
    return switch (understood) {
      case Query query -> query;
      case Mistake mistake -> throw new BadRequestResponse(mistake.message());
    };
  }

  /** Which page of what is found a request asks for. */
  public static Page page(Context request) {
    Order order =
        Objects.requireNonNullElse(Asked.choice(request, "order", Order.class), Order.RELEVANCE);
    return new Page(order, Asked.limit(request), cursor(request, order));
  }

  private static @Nullable Cursor cursor(Context request, Order order) {
    String written = request.queryParam("cursor");
    if (written == null) {
      return null;
    }
    return Cursor.parse(written)
        .filter(cursor -> cursor.order() == order)
        .orElseThrow(() -> new BadRequestResponse("cursor is none that this list gave"));
  }

  /** Names that begin as is asked. */
  public void names(Context request) {
    String prefix = request.queryParam("prefix");
    if (prefix == null) {
      throw new BadRequestResponse("prefix is missing");
    }
    List<NameCount> names = newsroom.finder().names(prefix, Asked.limit(request));
    byte[] body =
        JSON.object(json -> {
          json.writeArrayFieldStart("names");
          for (NameCount name : names) {
            json.writeStartObject();
            json.writeStringField("name", name.name());
            json.writeStringField(
                "type", name.type() == null ? null : name.type().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("reports", name.count());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    Answer.json(request, body);
  }
}

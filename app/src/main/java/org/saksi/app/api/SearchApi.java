package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
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

  /** A list of names goes on so far. */
  private static final int MOST_NAMES = 10_000;

  private final Newsroom newsroom;

  public SearchApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** The reports that a query asks for. */
  public void search(Context request) {
    Query query = query(request, newsroom);
    Hits hits = newsroom.finder().find(query, page(request));
    String next = hits.next() == null ? null : hits.next().toString();
    new Rows<>(Found.all(hits, query, newsroom), next)
        .answer(
            request,
            json -> json.writeNumberField("total", hits.total()),
            "hits",
            json -> found -> write(json, found));
  }

  private static void write(JsonGenerator json, Found found) throws IOException {
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
    return page(request, order);
  }

  /** Which page of what is found in some order a request asks for. */
  static Page page(Context request, Order order) {
    return new Page(order, Asked.limit(request), cursor(request, "cursor", order));
  }

  /** Where a list of what is found goes on, by a field of a request. */
  public static @Nullable Cursor cursor(Context request, String field, Order order) {
    String written = request.queryParam(field);
    if (written == null) {
      return null;
    }
    return Cursor.parse(written)
        .filter(cursor -> cursor.order() == order)
        .orElseThrow(Rows::noCursor);
  }

  /** Names that begin as is asked, or all; those that most reports hold first. */
  public void names(Context request) {
    String prefix = Objects.requireNonNullElse(request.queryParam("prefix"), "");
    Rows.of(request, newsroom.finder().names(prefix, MOST_NAMES), SearchApi::name)
        .answer(request, "names", json -> name -> write(json, name));
  }

  private static String name(NameCount name) {
    return name.type() + " " + name.name();
  }

  private static void write(JsonGenerator json, NameCount name) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name.name());
    json.writeStringField(
        "type", name.type() == null ? null : name.type().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("reports", name.count());
    json.writeEndObject();
  }
}

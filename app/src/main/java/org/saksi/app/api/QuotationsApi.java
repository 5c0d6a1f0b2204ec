package org.saksi.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.LayersJson;
import org.saksi.app.json.Uttered;
import org.saksi.store.Newsroom;
import org.saksi.store.search.Hit;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Order;
import org.saksi.store.search.Query;
import org.saksi.text.Span;

/** What is said in all reports. Thread-safe. */
public final class QuotationsApi {

  private final Newsroom newsroom;

  public QuotationsApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /**
   * Quotations of the latest report first: all, or those by somebody, about somebody or something,
   * or both. A page is of so many reports.
   */
  public void list(Context request) {
    String asked = asked(request, "by") + asked(request, "about");
    if (!(newsroom.finder().read(asked) instanceof Query query)) {
      throw new BadRequestResponse("by and about take a name or some words");
    }
    Hits hits = newsroom.finder().find(query, SearchApi.page(request, Order.DATE));
    List<Uttered> uttered =
        hits.hits().stream().flatMap(hit -> uttered(hit, asked.isEmpty() ? null : query)).toList();
    String next = hits.next() == null ? null : hits.next().toString();
    new Rows<>(uttered, next).answer(request, "quotations", json -> new LayersJson(json)::write);
  }

  /** A condition in the language of queries, in which nothing that was sent can be another one. */
  private static String asked(Context request, String field) {
    String name = request.queryParam(field);
    return name == null ? "" : field + ":\"" + name.replace("\"", "") + "\" ";
  }

  private Stream<Uttered> uttered(Hit hit, @Nullable Query query) {
    List<Uttered> all =
        newsroom
            .report(hit.report())
            .map(reading -> Uttered.in(List.of(reading)))
            .orElse(List.of());
    if (query == null) {
      return all.stream();
    }
    List<Span> wanted =
        newsroom
            .finder()
            .report(hit.report())
            .map(report -> report.highlights(query).quotations())
            .orElse(List.of());
    return all.stream().filter(one -> wanted.contains(one.quotation().content()));
  }
}

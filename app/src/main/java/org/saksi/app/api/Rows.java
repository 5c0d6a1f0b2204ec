package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;

/**
 * A page of a list.
 *
 * @param next where the page behind it begins, as {@code cursor} has it; null on the last
 */
record Rows<T>(List<T> rows, @Nullable String next) {

  private static final JsonFormat JSON = new JsonFormat();

  /** Writes one row. */
  interface Row<T> {
    void write(T row) throws IOException;
  }

  /**
   * The page that is asked for of a list that is there whole. It goes on behind a row, wherever
   * that stands by then.
   *
   * @param name tells a row from all others of its list
   * @throws BadRequestResponse if it is to go on behind a row that is not in the list
   */
  static <T> Rows<T> of(Context request, List<T> all, Function<T, String> name) {
    int limit = Asked.limit(request);
    String cursor = request.queryParam("cursor");
    int first = cursor == null ? 0 : 1 + place(cursor, all, name);
    int end = Math.min(first + limit, all.size());
    List<T> rows = all.subList(first, end);
    return new Rows<>(rows, end == all.size() ? null : encoded(name.apply(rows.getLast())));
  }

  /**
   * A page that was asked for with its limit.
   *
   * @param cursor of a row, behind which the list goes on
   */
  static <T> Rows<T> limited(Context request, List<T> rows, Function<T, String> cursor) {
    boolean last = rows.size() < Asked.limit(request);
    return new Rows<>(rows, last ? null : cursor.apply(rows.getLast()));
  }

  private static <T> int place(String cursor, List<T> all, Function<T, String> name) {
    for (int i = 0; i < all.size(); i++) {
      if (encoded(name.apply(all.get(i))).equals(cursor)) {
        return i;
      }
    }
    throw noCursor();
  }

  /** What is said of a cursor that leads nowhere. */
  static BadRequestResponse noCursor() {
    return new BadRequestResponse("cursor is none that this list gave, or its row is gone");
  }

  private static String encoded(String name) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(name.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Answers with this page, under a name.
   *
   * @param writer writes each row as a value
   */
  void answer(Context request, String name, Function<JsonGenerator, Row<T>> writer) {
    answer(request, json -> {}, name, writer);
  }

  /**
   * Answers with this page, under a name.
   *
   * @param head fields that come before it
   * @param writer writes each row as a value
   */
  void answer(
      Context request,
      JsonFormat.Content head,
      String name,
      Function<JsonGenerator, Row<T>> writer) {
    byte[] body =
        JSON.object(json -> {
          head.write(json);
          json.writeArrayFieldStart(name);
          Row<T> row = writer.apply(json);
          for (T one : rows) {
            row.write(one);
          }
          json.writeEndArray();
          json.writeStringField("next", next);
        });
    if (next != null) {
      Answer.next(request, next);
    }
    Answer.json(request, body);
  }
}

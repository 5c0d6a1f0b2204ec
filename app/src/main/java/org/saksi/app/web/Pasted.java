package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import org.saksi.app.json.JsonFormat;

/** A text that an editor pasted, as the report that a program would send. */
final class Pasted {

  private static final JsonFormat JSON = new JsonFormat();
  private static final List<String> FIELDS = List.of("text", "headline", "outlet", "published");

  private Pasted() {}

  static byte[] json(Context request) {
    String text = request.formParam("text");
    if (text == null || text.isBlank()) {
      throw new BadRequestResponse("there is no text");
    }
    return JSON.object(json -> {
      for (String field : FIELDS) {
        String value = request.formParam(field);
        if (value != null && !value.isBlank()) {
          json.writeStringField(field, value);
        }
      }
    });
  }
}

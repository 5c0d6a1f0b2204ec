package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;
import org.saksi.source.outlet.Outlet;
import org.saksi.source.outlet.Outlets;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.OutletLine;
import org.saksi.store.desk.OutletTable;

/** How the outlets do. Thread-safe. */
public final class OutletsApi {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;

  public OutletsApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** All outlets, those with most reports first. */
  public void list(Context request) {
    OutletTable table = newsroom.outlets();
    byte[] body =
        JSON.object(json -> {
          json.writeStringField("until", table.until() == null ? null : table.until().toString());
          json.writeArrayFieldStart("outlets");
          for (OutletLine line : table.lines()) {
            json.writeStartObject();
            json.writeStringField("outlet", line.outlet());
            json.writeStringField("owner", owner(line.outlet()));
            share(json, "overall", line.overall());
            share(json, "lately", line.lately());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    Answer.json(request, body);
  }

  /** The group that owns an outlet, where it is publicly known; or null. */
  public static @Nullable String owner(String outlet) {
    Outlet known = Outlets.known().named(outlet);
    return known == null ? null : known.owner();
  }

  private static void share(JsonGenerator json, String name, OutletLine.Share share)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("reports", share.reports());
    json.writeNumberField("stories", share.stories());
    json.writeNumberField("first", share.first());
    json.writeNumberField("alone", share.alone());
    json.writeNumberField("conflicting", share.conflicting());
    json.writeEndObject();
  }
}

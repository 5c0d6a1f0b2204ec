package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saksi.source.outlet.Outlet;
import org.saksi.source.outlet.Outlets;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.OutletLine;
import org.saksi.store.desk.OutletTable;

/** How the outlets do. Thread-safe. */
public final class OutletsApi {

  private final Newsroom newsroom;

  public OutletsApi(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** Outlets, those with most reports first. */
  public void list(Context request) {
    OutletTable table = newsroom.outlets();
    LocalDate until = table.until();
    Rows.of(request, table.lines(), OutletLine::outlet)
        .answer(
            request,
            json -> json.writeStringField("until", until == null ? null : until.toString()),
            "outlets",
            json -> line -> write(json, line));
  }

  private static void write(JsonGenerator json, OutletLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("outlet", line.outlet());
    json.writeStringField("owner", owner(line.outlet()));
    share(json, "overall", line.overall());
    share(json, "lately", line.lately());
    json.writeEndObject();
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

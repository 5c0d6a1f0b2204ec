package org.saksi.app.serve;

import io.javalin.http.Context;
import org.saksi.app.access.Permission;
import org.saksi.app.access.Visitor;
import org.saksi.app.json.JsonFormat;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.Totals;
import org.saksi.store.sql.StoreException;

/** Whether the service is alive, and whether its findings rest on all reports. Thread-safe. */
final class Health {

  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;

  Health(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /**
   * Answers 200 if the store can be read, else 503; how much there is is for those who may read.
   */
  void write(Context request) {
    try {
      Totals totals = newsroom.board().totals();
      byte[] body =
          JSON.object(json -> {
            json.writeBooleanField("alive", true);
            json.writeBooleanField("ready", totals.unsettled() == 0);
            if (Permission.READ.isOf(Visitor.of(request))) {
              json.writeNumberField("position", newsroom.position());
              json.writeNumberField("reports", totals.reports());
              json.writeNumberField("stories", totals.stories());
              json.writeNumberField("unsettled", totals.unsettled());
            }
          });
      request.result(body).contentType("application/json");
    } catch (StoreException | org.jdbi.v3.core.JdbiException broken) {
      byte[] body = JSON.object(json -> json.writeBooleanField("alive", false));
      request.status(503).result(body).contentType("application/json");
    }
  }
}

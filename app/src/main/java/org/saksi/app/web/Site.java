package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.saksi.app.access.Access;
import org.saksi.app.api.AlertsApi;
import org.saksi.app.api.Reception;
import org.saksi.app.api.RulingsApi;
import org.saksi.store.Newsroom;

/**
 * What all pages are made with.
 *
 * @param rulings decides
 * @param access knows who comes
 * @param alerts makes alerts and ends them
 * @param prints pages that take long to write
 */
public record Site(
    Newsroom newsroom,
    Reception reception,
    RulingsApi rulings,
    AlertsApi alerts,
    Assets assets,
    Seal seal,
    Access access,
    Prints prints) {

  /** With no page kept yet. */
  public Site(
      Newsroom newsroom,
      Reception reception,
      RulingsApi rulings,
      AlertsApi alerts,
      Assets assets,
      Seal seal,
      Access access) {
    this(newsroom, reception, rulings, alerts, assets, seal, access, new Prints());
  }

  /**
   * Answers with a page that may be kept, or be on its way.
   *
   * @param version of what it shows
   * @param moving as {@link Prints.Wanted} takes it
   * @param writer writes it, also when the request is answered
   */
  void print(Context request, Visit visit, String version, boolean moving, Supplier<Print> writer) {
    Prints.Wanted wanted =
        new Prints.Wanted(
            visit.address(), version, newsroom.board().entered(), newsroom.decided(), moving);
    Prints.Sheet sheet = prints.of(wanted, writer);
    sheet.print().answer(request, seal, sheet.older());
  }

  /** This service as others find it, or by the name under which it was asked. */
  String address(Context request) {
    return access.exposure().site(request.host());
  }
}

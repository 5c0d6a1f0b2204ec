package org.saksi.app.web;

import io.javalin.http.Context;
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

  /** This service by the name under which it was asked. */
  String address(Context request) {
    return access.exposure().origin(request.host());
  }
}

package org.saksi.app.serve;

import static io.javalin.apibuilder.ApiBuilder.afterMatched;
import static io.javalin.apibuilder.ApiBuilder.before;
import static io.javalin.apibuilder.ApiBuilder.beforeMatched;
import static io.javalin.apibuilder.ApiBuilder.delete;
import static io.javalin.apibuilder.ApiBuilder.path;
import static io.javalin.apibuilder.ApiBuilder.post;
import static org.saksi.app.access.Permission.ADMINISTER;
import static org.saksi.app.access.Permission.EDIT;
import static org.saksi.app.access.Permission.OPEN;
import static org.saksi.app.access.Permission.READ;

import io.javalin.apibuilder.ApiBuilder;
import io.javalin.http.Handler;
import org.saksi.app.access.Permission;
import org.saksi.app.api.AlertsApi;
import org.saksi.app.api.DescriptionApi;
import org.saksi.app.api.EventsApi;
import org.saksi.app.api.FindingsApi;
import org.saksi.app.api.MatchApi;
import org.saksi.app.api.OutletsApi;
import org.saksi.app.api.QuotationsApi;
import org.saksi.app.api.ReportsApi;
import org.saksi.app.api.RulingsApi;
import org.saksi.app.api.SearchApi;
import org.saksi.app.api.StoriesApi;
import org.saksi.app.web.Assets;
import org.saksi.app.web.Pages;

/** What is answered at which address, and to whom. */
record Routes(
    Guard guard,
    Admission admission,
    Health health,
    Meters meters,
    ReportsApi reports,
    StoriesApi stories,
    FindingsApi findings,
    QuotationsApi quotations,
    OutletsApi outlets,
    SearchApi search,
    MatchApi match,
    RulingsApi rulings,
    AlertsApi alerts,
    EventsApi events,
    DescriptionApi description,
    Pages pages,
    Assets assets) {

  void declare() {
    before(guard::check);
    before(admission::recognise);
    beforeMatched(admission::admit);
    afterMatched(admission::note);

    get(Guard.HEALTH, health::write, OPEN);
    get("/metrics", meters::write, READ);

    path("/api/v1", this::declareApi);
    declarePages();
  }

  private void declareApi() {
    get("/openapi.json", description::get, READ);

    post("/reports", reports::post, EDIT);
    get("/reports", reports::list, READ);
    get("/reports/{id}", reports::get, READ);
    get("/reports/{id}/quotations", reports::quotations, READ);
    get("/reports/{id}/entities", reports::entities, READ);

    get("/stories", stories::list, READ);
    get("/stories/{id}", stories::get, READ);
    get("/stories/{id}/findings", stories::findings, READ);
    get("/stories/{id}/quotations", stories::quotations, READ);
    get("/stories/{id}/entities", stories::entities, READ);
    get("/stories/{id}/history", stories::history, READ);

    get("/findings", findings::list, READ);
    get("/quotations", quotations::list, READ);
    get("/outlets", outlets::list, READ);

    get("/search", search::search, READ);
    get("/entities", search::names, READ);
    post("/match", match::post, READ);

    get("/decisions", rulings::list, READ);
    post("/decisions", rulings::post, EDIT);
    post("/decisions/{position}/undo", rulings::undo, EDIT);

    get("/alerts", alerts::list, READ);
    post("/alerts", alerts::post, EDIT);
    get("/alerts/{id}", alerts::get, READ);
    delete("/alerts/{id}", alerts::end, EDIT);
    get("/alerts/{id}/notices", alerts::notices, READ);

    ApiBuilder.get("/events", events::get, READ); // has no end, so nothing to tell of beforehand
  }

  /** What is shown, and its head alone for whoever asks for no more. */
  private static void get(String path, Handler handler, Permission permission) {
    ApiBuilder.get(path, handler, permission);
    ApiBuilder.head(path, handler, permission);
  }

  private void declarePages() {
    get("/", pages::front, READ);
    get("/stories/{id}", pages::story, READ);
    get("/stories/{id}/files/{form}", pages::storyFile, READ);
    get("/reports/{id}", pages::report, READ);
    post("/reports", pages::drop, EDIT);
    get("/search", pages::search, READ);
    get("/people", pages::person, READ);
    get("/outlets", pages::outlets, READ);
    post("/match", pages::match, READ);
    get("/decisions", pages::rulings, READ);
    post("/decisions", pages::decide, EDIT);
    post("/decisions/{position}/undo", pages::undo, EDIT);

    get("/alerts", pages::alerts, READ);
    post("/alerts", pages::makeAlert, EDIT);
    get("/alerts/{id}", pages::alert, READ);
    post("/alerts/{id}/end", pages::endAlert, EDIT);
    get("/feeds/{token}", pages::feed, OPEN);

    get("/sign-in", pages::askToSignIn, OPEN);
    post("/sign-in", pages::signIn, OPEN);
    post("/sign-out", pages::signOut, READ);
    get("/account", pages::account, READ);
    post("/account", pages::changePassword, READ);
    get("/accounts", pages::accounts, ADMINISTER);
    post("/accounts", pages::changeAccounts, ADMINISTER);
    get("/audit", pages::audit, ADMINISTER);

    get("/assets/{name}", assets::serve, OPEN);
  }
}

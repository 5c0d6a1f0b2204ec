package org.saksi.app.serve;

import static io.javalin.apibuilder.ApiBuilder.before;
import static io.javalin.apibuilder.ApiBuilder.get;
import static io.javalin.apibuilder.ApiBuilder.path;
import static io.javalin.apibuilder.ApiBuilder.post;

import org.saksi.app.api.DescriptionApi;
import org.saksi.app.api.EventsApi;
import org.saksi.app.api.MatchApi;
import org.saksi.app.api.ReportsApi;
import org.saksi.app.api.RulingsApi;
import org.saksi.app.api.SearchApi;
import org.saksi.app.api.StoriesApi;
import org.saksi.app.web.Assets;
import org.saksi.app.web.Pages;

/** What is answered at which address. */
record Routes(
    Guard guard,
    Health health,
    Meters meters,
    ReportsApi reports,
    StoriesApi stories,
    SearchApi search,
    MatchApi match,
    RulingsApi rulings,
    EventsApi events,
    DescriptionApi description,
    Pages pages,
    Assets assets) {

  void declare() {
    before(guard::check);

    get("/health", health::write);
    get("/metrics", meters::write);

    path("/api/v1", this::declareApi);
    declarePages();
  }

  private void declareApi() {
    get("/openapi.json", description::get);

    post("/reports", reports::post);
    get("/reports/{id}", reports::get);
    get("/reports/{id}/quotations", reports::quotations);
    get("/reports/{id}/entities", reports::entities);

    get("/stories", stories::list);
    get("/stories/{id}", stories::get);
    get("/stories/{id}/findings", stories::findings);
    get("/stories/{id}/quotations", stories::quotations);
    get("/stories/{id}/entities", stories::entities);
    get("/stories/{id}/history", stories::history);

    get("/search", search::search);
    get("/entities", search::names);
    post("/match", match::post);

    get("/rulings", rulings::list);
    post("/rulings", rulings::post);
    post("/rulings/{position}/undo", rulings::undo);

    get("/events", events::get);
  }

  private void declarePages() {
    get("/", pages::front);
    get("/stories/{id}", pages::story);
    get("/stories/{id}/files/{form}", pages::storyFile);
    get("/reports/{id}", pages::report);
    post("/reports", pages::drop);
    get("/search", pages::search);
    get("/people", pages::person);
    post("/match", pages::match);
    get("/rulings", pages::rulings);
    post("/rulings", pages::decide);
    post("/rulings/{position}/undo", pages::undo);
    get("/assets/{name}", assets::serve);
  }
}

package org.saksi.app.web;

import io.javalin.http.Context;
import org.saksi.app.api.Problem;
import org.saksi.app.language.Gloss;

/** The pages of a newsroom. Thread-safe. */
public final class Pages {

  private final Site site;
  private final FrontPage front;
  private final StoryDesk story;
  private final ReportDesk report;
  private final DropPage drop;
  private final RulingsPage rulings;
  private final SearchPage search;
  private final PersonPage person;
  private final OutletsPage outlets;
  private final MatchPage match;
  private final SignInPage signIn;
  private final AccountPage account;
  private final AccountsPage accounts;
  private final AuditPage audit;
  private final AlertsPage alerts;

  public Pages(Site site) {
    this.site = site;
    front = new FrontPage(site);
    story = new StoryDesk(site);
    report = new ReportDesk(site);
    drop = new DropPage(site);
    rulings = new RulingsPage(site);
    search = new SearchPage(site);
    person = new PersonPage(site);
    outlets = new OutletsPage(site);
    match = new MatchPage(site);
    signIn = new SignInPage(site);
    account = new AccountPage(site);
    accounts = new AccountsPage(site);
    audit = new AuditPage(site);
    alerts = new AlertsPage(site);
  }

  /** The address of a story's page. */
  public static String ofStory(String id) {
    return "/stories/" + Frame.encoded(id);
  }

  /** The stories, in an order. */
  public void front(Context request) {
    front.show(request);
  }

  /** Takes reports in, and says what became of them. */
  public void drop(Context request) {
    drop.take(request);
  }

  /** The reports of a story side by side. */
  public void story(Context request) {
    story.show(request);
  }

  /** The reports of a story side by side, as a file. */
  public void storyFile(Context request) {
    story.give(request);
  }

  /** A report with its layers. */
  public void report(Context request) {
    report.show(request);
  }

  /** Which reports say what is looked for. */
  public void search(Context request) {
    search.show(request);
  }

  /** What was said by somebody and about them. */
  public void person(Context request) {
    person.show(request);
  }

  /** How the outlets do. */
  public void outlets(Context request) {
    outlets.show(request);
  }

  /** Which stories a text is like. */
  public void match(Context request) {
    match.show(request);
  }

  /** What editors decided. */
  public void rulings(Context request) {
    rulings.show(request);
  }

  /** Decides. */
  public void decide(Context request) {
    rulings.decide(request);
  }

  /** Takes a ruling back. */
  public void undo(Context request) {
    rulings.undo(request);
  }

  /** Asks who somebody is. */
  public void askToSignIn(Context request) {
    signIn.show(request);
  }

  /** Lets somebody in. */
  public void signIn(Context request) {
    signIn.signIn(request);
  }

  /** Lets somebody out. */
  public void signOut(Context request) {
    signIn.signOut(request);
  }

  /** Who somebody is here. */
  public void account(Context request) {
    account.show(request);
  }

  /** Gives somebody another password. */
  public void changePassword(Context request) {
    account.change(request);
  }

  /** Who may come in. */
  public void accounts(Context request) {
    accounts.show(request);
  }

  /** Changes who may come in. */
  public void changeAccounts(Context request) {
    accounts.change(request);
  }

  /** What was done. */
  public void audit(Context request) {
    audit.show(request);
  }

  /** Who is told of what. */
  public void alerts(Context request) {
    alerts.list(request);
  }

  /** An alert, and what it told. */
  public void alert(Context request) {
    alerts.show(request);
  }

  /** Makes an alert. */
  public void makeAlert(Context request) {
    alerts.make(request);
  }

  /** Ends an alert. */
  public void endAlert(Context request) {
    alerts.end(request);
  }

  /** What an alert told, for programs that read feeds. */
  public void feed(Context request) {
    AlertFeed.answer(request, site);
  }

  /** Why there is no page. */
  public void problem(Context request, Problem problem) {
    request.status(problem.status());
    Frame frame = Frame.plain(request, site, "problem.title");
    Gloss.Told title = frame.words().told(problem.title());
    frame.html().element("p", title.words(), "lang", title.language());
    frame.html().reason(frame.words().told(problem.detail()));
    frame.answer(request);
  }
}

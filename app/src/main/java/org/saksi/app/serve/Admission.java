package org.saksi.app.serve;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.saksi.app.access.Access;
import org.saksi.app.access.Permission;
import org.saksi.app.access.Visitor;
import org.saksi.app.web.Seal;
import org.saksi.store.account.Action;

/**
 * Whether who sends a request may do what it asks for, by the permission that its route declares;
 * and what editors changed, in the audit log. Thread-safe.
 */
final class Admission {

  private final Access access;
  private final Seal seal;

  Admission(Access access, Seal seal) {
    this.access = access;
    this.seal = seal;
  }

  /** Finds out who comes, whether or not anything answers. */
  void recognise(Context request) {
    access.authentication().recognise(request);
  }

  /** Lets a request through to what answers it, or sends it to sign in, or away. */
  void admit(Context request) {
    Visitor visitor = Visitor.of(request);
    if (visitor.name() != null) {
      request.header("Cache-Control", "private, no-cache");
    }
    if (!needed(request).isOf(visitor)) {
      turnAway(request, visitor);
    } else if (Guard.changes(request)
        && !request.path().startsWith(Guard.API)
        && visitor.proof() != Visitor.Proof.KEY) {
      seal.check(request);
    }
  }

  /** Who asks for the head alone of what is shown is told only that it is there. */
  private static Permission needed(Context request) {
    Set<RouteRole> declared = request.routeRoles();
    boolean headOnly = declared.isEmpty() && request.method() == HandlerType.HEAD;
    return headOnly ? Permission.READ : Permission.of(declared);
  }

  private void turnAway(Context request, Visitor visitor) {
    if (visitor.role() != null) {
      String asked = request.method().name() + " " + request.path();
      if (visitor.name() != null) {
        access.authentication().note(request, Action.ENTER, asked);
      }
      throw new ForbiddenResponse(
          visitor.name() == null
              ? "only an admin may do this, and there are no accounts yet: saksi account add"
              : "what %s may do, a %s, does not cover this"
                  .formatted(visitor.name(), visitor.role().label()));
    }
    if (request.path().startsWith(Guard.API) || !Faults.wantsPage(request)) {
      throw access
          .authentication()
          .challenge(request, "who are you? send Authorization: Bearer and an API key");
    }
    String signIn = "/sign-in?to=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8);
    if (request.header("HX-Request") != null) {
      request.status(401).header("HX-Redirect", signIn);
    } else {
      request.redirect(signIn, HttpStatus.SEE_OTHER);
    }
    request.skipRemainingHandlers();
  }

  /** The page that was asked for; what was sent is lost, and the front page is as good as any. */
  private static String asked(Context request) {
    if (Guard.changes(request) || request.header("HX-Request") != null) {
      return "/";
    }
    String query = request.queryString();
    return request.req().getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Writes down what an editor changed. What admins change is written down where it is changed. */
  void note(Context request) {
    Visitor visitor = Visitor.of(request);
    if (visitor.name() != null
        && Guard.changes(request)
        && request.statusCode() < 400
        && request.routeRoles().contains(Permission.EDIT)) {
      String what =
          Objects.requireNonNullElseGet(
              request.<String>attribute(Visitor.SUBJECT),
              () -> request.method().name() + " " + request.path());
      access.accounts().audit().done(Visitor.actor(request), Action.CHANGE, what);
    }
  }
}

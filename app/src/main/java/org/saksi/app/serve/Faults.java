package org.saksi.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.function.Consumer;
import org.saksi.app.api.Problem;
import org.saksi.app.web.Pages;

/**
 * What is answered when something goes wrong: problem details to programs, a page to people. A
 * fault of ours is told to whoever runs the service, and to nobody else. Thread-safe.
 */
final class Faults {

  private final Pages pages;
  private final Consumer<String> messages;

  Faults(Pages pages, Consumer<String> messages) {
    this.pages = pages;
    this.messages = messages;
  }

  void register(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, this::refuse);
    routes.exception(Exception.class, this::fail);
  }

  private void refuse(HttpResponseException refusal, Context request) {
    tell(request, Problem.of(refusal));
  }

  private void fail(Exception fault, Context request) {
    StackTraceElement[] trace = fault.getStackTrace();
    messages.accept(
        "a fault in Saksi, please report it: %s %s: %s%s"
            .formatted(
                request.method().name(),
                Meters.route(request),
                fault,
                trace.length == 0 ? "" : " at " + trace[0]));
    tell(request, new Problem(500, "a fault in Saksi; whoever runs it finds it told there"));
  }

  private void tell(Context request, Problem problem) {
    if (request.path().startsWith(Guard.API) || !wantsPage(request)) {
      problem.write(request);
    } else {
      pages.problem(request, problem);
    }
  }

  /** Whether a request comes from somebody who looks at pages. */
  static boolean wantsPage(Context request) {
    String accept = request.header("Accept");
    return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
  }
}

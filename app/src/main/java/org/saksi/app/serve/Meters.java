package org.saksi.app.serve;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.saksi.app.api.Reception;
import org.saksi.store.Newsroom;
import org.saksi.store.account.Accounts;
import org.saksi.store.desk.Totals;

/** What the service counts and times, in the format of Prometheus. Thread-safe. */
final class Meters {

  /** Whoever makes up other methods makes up no more rows. */
  private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "DELETE", "OPTIONS");

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /**
   * Meters of what comes in.
   *
   * <p>The registry keeps both only weakly; whoever answers requests keeps them.
   */
  Meters(Newsroom newsroom, Reception reception, Accounts accounts) {
    count("taken", "Reports that were new", reception, Reception::taken);
    count("known", "Reports that were there before", reception, Reception::known);
    count("refused", "Reports that could not be kept", reception, Reception::refused);
    gauge("saksi.reports", "Reports", newsroom, Totals::reports);
    gauge("saksi.stories", "Stories of two reports or more", newsroom, Totals::stories);
    gauge("saksi.stories.conflicting", "With a conflict", newsroom, Totals::conflicting);
    gauge("saksi.stories.unsettled", "Waiting for findings", newsroom, Totals::unsettled);
    FunctionCounter.builder("saksi.password.checks", accounts, Accounts::passwordChecks)
        .description("Passwords that were tried")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
  }

  private void count(
      String became, String meaning, Reception reception, ToDoubleFunction<Reception> number) {
    FunctionCounter.builder("saksi.reports." + became, reception, number)
        .description(meaning)
        .register(registry);
  }

  private void gauge(
      String name, String meaning, Newsroom newsroom, ToDoubleFunction<Totals> number) {
    Gauge.builder(name, newsroom, all -> number.applyAsDouble(all.board().totals()))
        .description(meaning)
        .register(registry);
  }

  /** Counts a request that was answered, under the route that answered it. */
  void add(Context request, float millis) {
    Timer.builder("saksi.requests")
        .description("Requests by route and status")
        .tag("method", KNOWN.contains(request.method().name()) ? request.method().name() : "OTHER")
        .tag("route", route(request))
        .tag("status", String.valueOf(request.statusCode()))
        .serviceLevelObjectives(
            Duration.ofMillis(10),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(500))
        .register(registry)
        .record(Duration.ofNanos((long) (millis * 1_000_000)));
  }

  /** The route that answers a request, not what is done before and after. */
  static String route(Context request) {
    Endpoint answering = request.endpoints().lastHttpEndpoint();
    return answering == null ? "*" : answering.path;
  }

  /** Answers with all of them. */
  void write(Context request) {
    request.result(registry.scrape()).contentType(TEXT);
  }
}

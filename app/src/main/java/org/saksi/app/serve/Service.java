package org.saksi.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.DescriptionApi;
import org.saksi.app.api.EventsApi;
import org.saksi.app.api.MatchApi;
import org.saksi.app.api.Reception;
import org.saksi.app.api.ReportsApi;
import org.saksi.app.api.RulingsApi;
import org.saksi.app.api.SearchApi;
import org.saksi.app.api.StoriesApi;
import org.saksi.app.web.Assets;
import org.saksi.app.web.Pages;
import org.saksi.app.web.Seal;
import org.saksi.app.web.Site;
import org.saksi.store.Newsroom;

/**
 * A newsroom that answers over HTTP, from the moment it is started until it is closed.
 *
 * <pre>{@code
 * try (Service service = Service.start(newsroom, reception, InetAddress.getLoopbackAddress(), 0,
 *     new Service.Manner(ServiceLimits.STANDARD, System.err::println, null))) {
 *   System.err.println(service.address());
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Service implements AutoCloseable {

  /** Ids of reports may be addresses, so what stands for a slash may stand in the path. */
  private static final UriCompliance PATHS =
      UriCompliance.DEFAULT.with(
          "saksi",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  /**
   * How a service is run.
   *
   * @param messages takes what whoever runs it must know, a line at a time
   * @param accessLog takes a line of JSON for each request; null for nobody
   */
  public record Manner(
      ServiceLimits limits, Consumer<String> messages, @Nullable Consumer<String> accessLog) {}

  private final Javalin javalin;
  private final EventsApi events;
  private final InetAddress host;

  private Service(Javalin javalin, EventsApi events, InetAddress host) {
    this.javalin = javalin;
    this.events = events;
    this.host = host;
  }

  /**
   * Starts to answer.
   *
   * @param reception counts what comes in, here and elsewhere
   * @param host an address of this machine that no other can reach
   * @param port 0 for any that is free
   * @throws IOException if something else answers there
   * @throws IllegalArgumentException if others could reach the address
   */
  public static Service start(
      Newsroom newsroom, Reception reception, InetAddress host, int port, Manner manner)
      throws IOException {
    if (!host.isLoopbackAddress()) {
      throw new IllegalArgumentException("others could reach " + host.getHostAddress());
    }
    EventsApi events = new EventsApi(newsroom, manner.limits.listeners());
    Javalin javalin =
        Javalin.create(config -> configure(config, newsroom, reception, events, manner));
    try {
      javalin.start(host.getHostAddress(), port);
    } catch (JavalinBindException taken) {
      events.close();
      throw new IOException("something else answers at port " + port, taken);
    }
    return new Service(javalin, events, host);
  }

  private static void configure(
      JavalinConfig config,
      Newsroom newsroom,
      Reception reception,
      EventsApi events,
      Manner manner) {
    Seal seal = new Seal();
    Assets assets = new Assets();
    RulingsApi rulings = new RulingsApi(newsroom, Clock.systemUTC());
    Pages pages = new Pages(new Site(newsroom, reception, rulings, assets, seal));
    Meters meters = new Meters(newsroom, reception);
    Routes routes =
        new Routes(
            new Guard(manner.limits, seal),
            new Health(newsroom),
            meters,
            new ReportsApi(newsroom, reception),
            new StoriesApi(newsroom),
            new SearchApi(newsroom),
            new MatchApi(newsroom, reception),
            rulings,
            events,
            new DescriptionApi(),
            pages,
            assets);
    config.routes.apiBuilder(routes::declare);
    new Faults(pages, manner.messages).register(config.routes);
    AccessLog log = manner.accessLog == null ? null : new AccessLog(manner.accessLog);
    config.requestLogger.http((request, millis) -> {
      meters.add(request, millis);
      if (log != null) {
        log.tell(request, millis);
      }
    });
    configureServer(config, manner.limits);
  }

  private static void configureServer(JavalinConfig config, ServiceLimits limits) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = limits.bodyBytes();
    config.jetty.multipartConfig.maxTotalRequestSize(
        limits.bodyBytes(), io.javalin.config.SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setUriCompliance(PATHS);
    });
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    config.jetty.modifyServer(server -> {
      server.insertHandler(new GracefulHandler());
      server.setStopTimeout(limits.patience().toMillis());
    });
  }

  /** Where it answers. */
  public URI address() {
    String name = host.getHostAddress();
    return URI.create(
        "http://" + (name.contains(":") ? "[::1]" : name) + ":" + javalin.port() + "/");
  }

  /** Answers what is under way, takes nothing new, and ends. */
  @Override
  public void close() {
    events.close();
    javalin.stop();
  }
}

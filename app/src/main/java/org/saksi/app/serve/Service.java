package org.saksi.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Access;
import org.saksi.app.access.Exposure;
import org.saksi.app.access.Permission;
import org.saksi.app.access.SignInLimits;
import org.saksi.app.api.AlertsApi;
import org.saksi.app.api.DescriptionApi;
import org.saksi.app.api.EventsApi;
import org.saksi.app.api.FindingsApi;
import org.saksi.app.api.MatchApi;
import org.saksi.app.api.OutletsApi;
import org.saksi.app.api.QuotationsApi;
import org.saksi.app.api.Reach;
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
import org.saksi.store.account.Accounts;

/**
 * A newsroom that answers over HTTP, from the moment it is started until it is closed.
 *
 * <pre>{@code
 * try (Service service = Service.start(newsroom, accounts, reception, Exposure.onLoopback(0),
 *     new Service.Manner(ServiceLimits.STANDARD, reach, System.err::println, null))) {
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
   * @param reach who can be told of anything beyond this service
   * @param messages takes what whoever runs it must know, a line at a time
   * @param log is told of each request; null for nobody
   */
  public record Manner(
      ServiceLimits limits, Reach reach, Consumer<String> messages, @Nullable ServiceLog log) {}

  private final Javalin javalin;
  private final EventsApi events;
  private final InetAddress host;

  private final Consumer<String> messages;

  private Service(Javalin javalin, EventsApi events, InetAddress host, Consumer<String> messages) {
    this.javalin = javalin;
    this.events = events;
    this.host = host;
    this.messages = messages;
  }

  /**
   * Why a service must not be reached as it would be; null if nothing speaks against it.
   *
   * @param anyAccount whether the store has an account; asked only where that matters
   */
  public static @Nullable String objection(Exposure exposure, BooleanSupplier anyAccount) {
    String listen = exposure.address().getHostAddress();
    if (!exposure.isBeyondLoopback()) {
      return null;
    }
    if (exposure.userHeader() == null && !anyAccount.getAsBoolean()) {
      return "others could reach %s, and there are no accounts: add one with saksi account add"
          .formatted(listen);
    }
    return exposure.isNameless()
        ? "%s is every address of this machine; say by which names readers come: --host NAME"
            .formatted(listen)
        : null;
  }

  /**
   * Starts to answer.
   *
   * @param accounts of the same store; they stay open
   * @param reception counts what comes in, here and elsewhere
   * @param exposure where it answers, and whom it believes
   * @throws IOException if something else answers there
   * @throws IllegalArgumentException if there is an {@linkplain #objection}
   */
  public static Service start(
      Newsroom newsroom, Accounts accounts, Reception reception, Exposure exposure, Manner manner)
      throws IOException {
    String objection = objection(exposure, accounts::any);
    if (objection != null) {
      throw new IllegalArgumentException(objection);
    }
    Access access = Access.of(accounts, exposure, SignInLimits.STANDARD, System::nanoTime);
    EventsApi events =
        new EventsApi(newsroom, manner.limits.listeners(), access.authentication()::isStillIn);
    Javalin javalin =
        Javalin.create(config -> configure(config, newsroom, reception, access, events, manner));
    endpoints(javalin).forEach(endpoint -> permission(endpoint));
    try {
      javalin.start(exposure.address().getHostAddress(), exposure.port());
    } catch (JavalinBindException taken) {
      events.close();
      throw new IOException("something else answers at port " + exposure.port(), taken);
    }
    return new Service(javalin, events, exposure.address(), manner.messages);
  }

  /** All that answers something. */
  List<Endpoint> endpoints() {
    return endpoints(javalin);
  }

  private static List<Endpoint> endpoints(Javalin javalin) {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .toList();
  }

  /** What an endpoint asks of whoever calls it. */
  static Permission permission(Endpoint endpoint) {
    Roles declared = endpoint.metadata(Roles.class);
    try {
      return Permission.of(declared == null ? Set.of() : declared.getRoles());
    } catch (IllegalArgumentException none) {
      throw new IllegalStateException(endpoint.method.name() + " " + endpoint.path, none);
    }
  }

  private static void configure(
      JavalinConfig config,
      Newsroom newsroom,
      Reception reception,
      Access access,
      EventsApi events,
      Manner manner) {
    Seal seal = new Seal(access.cookies());
    Assets assets = new Assets();
    RulingsApi rulings = new RulingsApi(newsroom, Clock.systemUTC());
    AlertsApi alerts = new AlertsApi(newsroom, manner.reach, Clock.systemUTC());
    Pages pages = new Pages(new Site(newsroom, reception, rulings, alerts, assets, seal, access));
    Meters meters = new Meters(newsroom, reception, access.accounts());
    Routes routes =
        new Routes(
            new Guard(manner.limits, access.exposure()),
            new Admission(access, seal),
            new Health(newsroom),
            meters,
            new ReportsApi(newsroom, reception),
            new StoriesApi(newsroom),
            new FindingsApi(newsroom),
            new QuotationsApi(newsroom),
            new OutletsApi(newsroom),
            new SearchApi(newsroom),
            new MatchApi(newsroom, reception),
            rulings,
            alerts,
            events,
            new DescriptionApi(),
            pages,
            assets);
    config.routes.apiBuilder(routes::declare);
    new Faults(pages, manner.messages).register(config.routes);
    configureLog(config, meters, manner);
    configureServer(config, manner.limits);
  }

  private static void configureLog(JavalinConfig config, Meters meters, Manner manner) {
    ServiceLog log = manner.log;
    config.requestLogger.http((request, millis) -> {
      meters.add(request, millis);
      if (log != null) {
        log.request(request, millis);
      }
    });
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
        "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + javalin.port() + "/");
  }

  /** Answers what is under way, takes nothing new, and ends. */
  @Override
  public void close() {
    messages.accept("answers what is under way, and stops");
    events.close();
    javalin.stop();
  }
}

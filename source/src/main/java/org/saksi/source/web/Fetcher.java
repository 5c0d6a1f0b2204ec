package org.saksi.source.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Fetched.Why;

/**
 * Fetches pages, feeds and sitemaps from the web: asks each site's robots.txt first, one request to
 * a host at a time, follows redirects, tries again what may be had in a moment, and says of
 * everything else why it could not be had. Never asks a private network unless that is allowed.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(WebLimits.STANDARD, archive::add)) {
 *   fetcher.fetch(asks, fetched -> …);
 * }
 * }</pre>
 *
 * <p>Thread-safe. Every method that asks the web ends soon after its thread is interrupted. Cookies
 * are neither kept nor sent, and no proxy is used: a proxy would resolve the names itself.
 */
public final class Fetcher implements AutoCloseable {

  private final WebLimits limits;
  private final Courier courier;
  private final RobotsBook robots;
  private final ContentCoding coding;

  /**
   * A fetcher.
   *
   * @param listener hears of each exchange, one at a time and never interrupted: also of redirects,
   *     errors and robots.txt. What it throws ends the fetch
   * @throws IllegalStateException if private networks are not allowed and cannot be kept out,
   *     because another {@code java.net.spi.InetAddressResolverProvider} than {@link PinnedNames}
   *     resolves names for this process
   */
  public Fetcher(WebLimits limits, Consumer<Exchange> listener) {
    this(limits, listener, Surroundings.real());
  }

  Fetcher(WebLimits limits, Consumer<Exchange> listener, Surroundings surroundings) {
    this.limits = limits;
    courier = new Courier(limits, surroundings, listener);
    robots = new RobotsBook(limits, surroundings.pace(), courier);
    coding = new ContentCoding(limits.sizes());
  }

  /**
   * Fetches one address.
   *
   * @throws InterruptedException if the thread was interrupted
   */
  public Fetched fetch(Ask ask) throws InterruptedException {
    try {
      Trail trail =
          Trail.follow(
              Request.of(ask, limits), courier, robots::leave, limits.patience().redirects());
      return judge(ask, trail);
    } catch (Refusal refusal) {
      return refusal.of(ask);
    }
  }

  /**
   * Fetches many addresses at once, as far as they are of different hosts, and hands on what came
   * of each in the order of the asks, on the calling thread. Takes the asks as it needs them.
   *
   * @throws InterruptedException if the thread was interrupted; what was handed on stays so
   */
  public void fetch(Iterable<Ask> asks, Consumer<Fetched> receiver) throws InterruptedException {
    new Conveyor(limits, this::fetch).run(asks.iterator(), receiver);
  }

  /**
   * What the site of an address allows, and which sitemaps it names.
   *
   * @param address any http or https address of the site
   * @throws InterruptedException if the thread was interrupted
   */
  public Robots robots(URI address) throws InterruptedException {
    try {
      courier.check(address);
    } catch (Refusal refusal) {
      return Robots.unknown(address, refusal);
    }
    return robots.of(address);
  }

  /** What would be asked of whom; asks nobody, not even for the addresses of a host. */
  public Plan plan(Ask ask) {
    Map<String, List<String>> headers = Request.of(ask, limits).sent();
    try {
      courier.check(ask.address());
      return new Plan(
          ask.address(), Robots.place(ask.address()), headers, limits.manners().hostDelay(), null);
    } catch (Refusal refusal) {
      return new Plan(
          ask.address(), null, Map.of(), limits.manners().hostDelay(), refusal.reason());
    }
  }

  private Fetched judge(Ask ask, Trail trail) throws Refusal {
    Exchange end = trail.end();
    if (end.status() == 304 && ask.isConditional()) {
      return new Fetched.Unchanged(ask);
    }
    Status status = Status.of(end);
    if (status != Status.GOOD) {
      throw status.refusal(end);
    }
    MediaType type = MediaType.of(header(end, "content-type").orElse(""));
    if (!Wanted.isReadable(type.name())) {
      throw new Refusal(end.address(), Why.UNWANTED, "no text, but " + type.name());
    }
    checkWhole(end);
    return new Fetched.Got(
        ask,
        new Capture(end.address(), end.at(), type.name(), type.charset(), coding.decode(end)),
        header(end, "etag").orElse(null),
        header(end, "last-modified").orElse(null),
        trail.via());
  }

  private void checkWhole(Exchange end) throws Refusal {
    @Nullable Refusal cut =
        switch (end.cut()) {
          case NONE -> null;
          case LENGTH ->
              new Refusal(
                  end.address(),
                  Why.TOO_LARGE,
                  "longer than the limit of " + Words.bytes(limits.sizes().bodyBytes()));
          case TIME ->
              new Refusal(
                  end.address(),
                  Why.TIMEOUT,
                  "not whole in " + Words.of(limits.patience().request()));
          case DISCONNECT -> new Refusal(end.address(), Why.BROKEN, "the connection broke");
        };
    if (cut != null) {
      throw cut;
    }
  }

  private static Optional<String> header(Exchange exchange, String name) {
    return exchange.headers().getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    courier.close();
  }
}

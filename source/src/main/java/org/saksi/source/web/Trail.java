package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saksi.source.web.Fetched.Why;

/**
 * The way from an address to where its redirects lead.
 *
 * @param end the last exchange, which is no redirect
 * @param via the addresses before
 */
record Trail(Exchange end, List<URI> via) {

  /** Leave to ask an address. */
  interface Leave {
    /**
     * How long its host must have been left in peace before.
     *
     * @throws Refusal if it must not be asked
     */
    Duration of(URI address) throws Refusal, InterruptedException;
  }

  /**
   * Follows a trail.
   *
   * @param leave is asked at each step
   * @param most how many redirects are followed
   */
  static Trail follow(Request start, Courier courier, Leave leave, int most)
      throws Refusal, InterruptedException {
    List<URI> via = new ArrayList<>();
    Request request = start;
    while (true) {
      courier.check(request.address());
      Exchange exchange = courier.send(request, leave.of(request.address()));
      if (Status.of(exchange) != Status.REDIRECT) {
        return new Trail(exchange, List.copyOf(via));
      }
      via.add(request.address());
      URI next = next(exchange);
      if (via.contains(next)) {
        throw new Refusal(next, Why.REDIRECTS, "its redirects go in a circle");
      }
      if (via.size() > most) {
        throw new Refusal(next, Why.REDIRECTS, "more than %d redirects".formatted(most));
      }
      request = start.at(next);
    }
  }

  private static URI next(Exchange exchange) throws Refusal {
    List<String> locations = exchange.headers().getOrDefault("location", List.of());
    Optional<URI> next =
        locations.stream().findFirst().flatMap(to -> Address.of(exchange.address(), to));
    return next.orElseThrow(() -> Status.REDIRECT.refusal(exchange));
  }
}

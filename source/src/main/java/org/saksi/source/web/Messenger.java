package org.saksi.source.web;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings messages to addresses that somebody named, by {@code POST}: through the same gate as
 * whatever is fetched, so that nobody can have a private network written to. No redirect is
 * followed, and nothing is tried again here.
 *
 * <pre>{@code
 * try (Messenger messenger = new Messenger(WebLimits.STANDARD)) {
 *   String trouble = messenger.send(address, Map.of("Content-Type", "application/json"), body);
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Messenger implements AutoCloseable {

  private final WebLimits limits;
  private final Gate gate;
  private final Wire wire;

  /**
   * A messenger.
   *
   * @throws IllegalStateException as {@link Fetcher} throws it
   */
  public Messenger(WebLimits limits) {
    this(limits, Surroundings.real());
  }

  Messenger(WebLimits limits, Surroundings surroundings) {
    this.limits = limits;
    gate = new Gate(limits, surroundings);
    wire = new Wire(limits, surroundings.pace());
  }

  /**
   * Why nothing can be brought to an address, as far as that is known without asking anybody; null
   * if something can.
   */
  public @Nullable String trouble(URI address) {
    try {
      gate.check(address);
      return null;
    } catch (Refusal refusal) {
      return refusal.reason();
    }
  }

  /**
   * Brings a message, once.
   *
   * @param headers beside those that say who it is from
   * @return what was wrong; null if the server took it, which a status of 200 to 299 says
   * @throws InterruptedException if the thread was interrupted
   */
  public @Nullable String send(URI address, Map<String, String> headers, byte[] body)
      throws InterruptedException {
    Request request = Request.ofMessage(address, headers, body, limits);
    try (Gate.Pass pass = gate.open(address)) {
      int status = wire.exchange(request, pass.server()).status();
      return status / 100 == 2 ? null : "the answer has the status " + status;
    } catch (Refusal refusal) {
      return refusal.reason();
    }
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    wire.close();
  }
}

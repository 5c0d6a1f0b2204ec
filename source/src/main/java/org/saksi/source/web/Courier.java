package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Exchange.Cut;
import org.saksi.source.web.Fetched.Why;
import org.saksi.source.web.WebLimits.Sizes;

/**
 * Takes a request to its host and brings the answer back: through the gate, when it is its turn,
 * and again after a pause when the host was busy or the connection broke. Thread-safe.
 */
final class Courier implements AutoCloseable {

  /** Troubles that may be gone in a moment. */
  private static final Set<Why> PASSING = EnumSet.of(Why.BUSY, Why.BROKEN);

  private final WebLimits limits;
  private final Pace pace;
  private final Gate gate;
  private final Turns turns;
  private final BackOff backOff;
  private final Wire wire;
  private final Consumer<Exchange> listener;
  private final ExecutorService scribe =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  Courier(WebLimits limits, Surroundings surroundings, Consumer<Exchange> listener) {
    this.limits = limits;
    this.listener = listener;
    pace = surroundings.pace();
    gate = new Gate(limits, surroundings);
    turns = new Turns(limits, pace);
    backOff = new BackOff(limits.patience(), surroundings.chance());
    wire = new Wire(limits, pace);
  }

  /** Refuses what can be refused without asking anybody. */
  void check(URI address) throws Refusal {
    gate.check(address);
  }

  /**
   * Sends a request and brings the answer, whatever its status, as long as the server was not busy
   * and a good body not broken off.
   *
   * @param delay the least pause since the host was last asked
   */
  Exchange send(Request request, Duration delay) throws Refusal, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Refusal trouble;
      try (Turns.Turn turn = turns.take(request.address(), delay)) {
        try {
          return ask(request, turn, backOff.after(attempt));
        } catch (Refusal refusal) {
          trouble = refusal;
        }
      }
      if (!PASSING.contains(trouble.why())) {
        throw trouble;
      }
      if (attempt == limits.patience().attempts()) {
        throw attempt == 1 ? trouble : trouble.after(attempt);
      }
    }
  }

  /**
   * Asks once.
   *
   * @param pause how long the host rests after a trouble that may pass, unless it asks for more
   */
  private Exchange ask(Request request, Turns.Turn turn, Duration pause)
      throws Refusal, InterruptedException {
    Exchange exchange;
    try (Gate.Pass pass = gate.open(request.address())) {
      exchange = wire.exchange(request, pass.server());
    } catch (Refusal trouble) {
      if (PASSING.contains(trouble.why())) {
        turn.rest(pause);
      }
      throw trouble;
    }
    hear(exchange);
    Refusal trouble = trouble(exchange);
    if (trouble != null) {
      Duration asked = BackOff.asked(exchange, pace.now());
      turn.rest(asked.compareTo(pause) > 0 ? asked : pause);
      throw trouble;
    }
    return exchange;
  }

  /** An interrupt would close the file of an archive that is being written, so it has to wait. */
  private void hear(Exchange exchange) {
    try {
      CompletableFuture.runAsync(() -> listener.accept(exchange), scribe).join();
    } catch (CompletionException failed) {
      switch (failed.getCause()) {
        case RuntimeException thrown -> throw thrown;
        case Error thrown -> throw thrown;
        case null, default -> throw failed;
      }
    }
  }

  private @Nullable Refusal trouble(Exchange exchange) {
    URI address = exchange.address();
    Status status = Status.of(exchange);
    String large = tooLarge(exchange);
    if (large != null) {
      return new Refusal(address, Why.TOO_LARGE, large);
    }
    if (status == Status.BUSY) {
      return status.refusal(exchange);
    }
    if (status == Status.GOOD && exchange.cut() == Cut.DISCONNECT) {
      String came = Words.bytes(exchange.payload().length);
      return new Refusal(
          address, Why.BROKEN, "the connection broke after %s of the body".formatted(came));
    }
    if (status == Status.GOOD && exchange.cut() == Cut.NONE && !hasItsLength(exchange)) {
      return new Refusal(address, Why.BROKEN, "the body has another length than its header says");
    }
    return null;
  }

  private @Nullable String tooLarge(Exchange exchange) {
    Sizes sizes = limits.sizes();
    long bytes = 0;
    int fields = 0;
    for (var field : exchange.headers().entrySet()) {
      for (String value : field.getValue()) {
        bytes += field.getKey().length() + value.length() + 4;
        fields++;
      }
    }
    return bytes <= sizes.headerBytes() && fields <= sizes.headerFields()
        ? null
        : "a header of %s in %d fields, more than the limits of %s and %d"
            .formatted(
                Words.bytes(bytes), fields, Words.bytes(sizes.headerBytes()), sizes.headerFields());
  }

  /** The client takes a negative length for none, and the first of two. */
  private static boolean hasItsLength(Exchange exchange) {
    String length = String.valueOf(exchange.payload().length);
    return exchange.headers().containsKey("transfer-encoding")
        || exchange.headers().getOrDefault("content-length", List.of()).stream()
            .allMatch(declared -> declared.strip().equals(length));
  }

  @Override
  public void close() {
    wire.close();
    scribe.close();
  }
}

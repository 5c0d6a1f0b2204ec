package org.saksi.source.archive;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.saksi.source.archive.Framed.Frame;
import org.saksi.source.archive.Outcome.PassedOver;
import org.saksi.source.archive.Outcome.Read;
import org.saksi.source.archive.Outcome.Revisit;

/**
 * Holds what was found until its request is seen, which stands just before or behind it: the answer
 * to a POST or HEAD is no page of its address. Not thread-safe.
 */
final class Pairing {

  private final Consumer<Outcome> receiver;
  private @Nullable Held held;
  private @Nullable Request request;

  private record Held(Read read, @Nullable String id, List<String> concurrentTo) {}

  private record Request(String method, @Nullable String id, List<String> concurrentTo) {

    boolean isOf(Held held) {
      return held.id != null && concurrentTo.contains(held.id)
          || id != null && held.concurrentTo.contains(id);
    }
  }

  Pairing(Consumer<Outcome> receiver) {
    this.receiver = receiver;
  }

  /** Takes what was made of a frame. */
  void accept(Frame frame, Outcome outcome) {
    MessageHeaders headers = frame.header().headers();
    String id = headers.first("WARC-Record-ID").orElse(null);
    List<String> concurrentTo = headers.all("WARC-Concurrent-To");
    if (outcome instanceof Read read) {
      flush();
      held = new Held(read, id, concurrentTo);
      pair();
      return;
    }
    if (outcome instanceof Revisit) {
      // It may repeat what is held.
      flush();
    }
    if (RecordReading.type(frame.header()).equals("request")) {
      request = new Request(method(frame.block()), id, concurrentTo);
      pair();
    }
    receiver.accept(outcome);
  }

  /** Lets go of what is held. */
  void flush() {
    if (held != null) {
      receiver.accept(held.read);
      held = null;
    }
  }

  private void pair() {
    if (held != null && request != null && request.isOf(held)) {
      if (request.method.equals("GET")) {
        flush();
      } else {
        receiver.accept(new PassedOver("answer to " + request.method));
        held = null;
      }
      request = null;
    }
  }

  private static String method(byte[] block) {
    StringBuilder method = new StringBuilder();
    for (int i = 0; i < Math.min(block.length, 8) && Character.isLetter(block[i]); i++) {
      method.append((char) block[i]);
    }
    return method.toString().toUpperCase(Locale.ROOT);
  }
}

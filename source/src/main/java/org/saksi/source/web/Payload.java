package org.saksi.source.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Exchange.Cut;

/**
 * Takes the body of an answer up to a limit, and keeps what came when the rest does not come.
 * Thread-safe: what came can be looked at while more is coming.
 */
final class Payload implements BodySubscriber<Cut> {

  private final int limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Cut> end = new CompletableFuture<>();
  private volatile @Nullable Subscription subscription;

  Payload(int limit) {
    this.limit = limit;
  }

  /** The bytes so far. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public CompletionStage<Cut> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      int room = limit - bytes.size();
      byte[] part = new byte[Math.min(room, buffer.remaining())];
      buffer.get(part);
      bytes.writeBytes(part);
      if (buffer.hasRemaining()) {
        stop();
        return;
      }
    }
  }

  private void stop() {
    Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
    end.complete(Cut.LENGTH);
  }

  @Override
  public void onError(Throwable broken) {
    end.complete(Cut.DISCONNECT);
  }

  @Override
  public void onComplete() {
    end.complete(Cut.NONE);
  }
}

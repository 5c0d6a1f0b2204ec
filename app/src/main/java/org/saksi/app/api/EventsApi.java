package org.saksi.app.api;

import io.javalin.http.Context;
import io.javalin.http.NotAcceptableResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.saksi.app.json.JsonFormat;
import org.saksi.store.Change;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Notice;

/**
 * Tells programs of stories that change and of what alerts tell, as it happens, by server-sent
 * events. A listener that reads too slowly is let go, and may come again. Thread-safe.
 */
public final class EventsApi implements AutoCloseable {

  /** How many events wait for a slow listener. */
  static final int WAITING = 256;

  /** A sign of life goes out that often, by which a dead line is found out. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final String STREAM = "text/event-stream";

  private static final JsonFormat JSON = new JsonFormat();

  private record Event(String name, String id, JsonFormat.Content data) {}

  private record Listener(BlockingQueue<Event> waiting, Thread thread) {}

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Semaphore places;
  private final int most;
  private final Predicate<Context> admitted;
  private final List<AutoCloseable> telling;
  private volatile boolean closed;

  /**
   * Begins to follow a newsroom.
   *
   * @param most how many may listen at a time
   * @param admitted whether who asked to listen may still do so
   */
  public EventsApi(Newsroom newsroom, int most, Predicate<Context> admitted) {
    this.most = most;
    this.admitted = admitted;
    places = new Semaphore(most);
    telling =
        List.of(
            newsroom.listen(change -> tell(event(change))),
            newsroom.alerts().listen(notice -> tell(event(newsroom, notice))));
  }

  private static Event event(Change change) {
    return new Event(
        "story",
        String.valueOf(change.changed()),
        json -> {
          json.writeStringField("story", change.story());
          json.writeNumberField("changed", change.changed());
          json.writeBooleanField("gone", change.gone());
        });
  }

  private static Event event(Newsroom newsroom, Notice notice) {
    return new Event(
        "notice",
        notice.alert() + "-" + notice.number(),
        json -> new NoticeJson(json, newsroom).fields(notice));
  }

  private void tell(Event event) {
    for (Listener listener : listeners) {
      if (!listener.waiting.offer(event) && listeners.remove(listener)) {
        listener.thread.interrupt();
      }
    }
  }

  /** Keeps a listener until it goes, or lets none in. */
  public void get(Context request) {
    String accept = request.header("Accept");
    if (accept == null || !accept.contains(STREAM)) {
      throw new NotAcceptableResponse("events come as " + STREAM + ", which must be accepted");
    }
    if (closed || !places.tryAcquire()) {
      throw new ServiceUnavailableResponse("more than %d listeners".formatted(most));
    }
    new SseHandler(this::listen).handle(request);
  }

  private void listen(SseClient client) {
    Listener listener = new Listener(new ArrayBlockingQueue<>(WAITING), Thread.currentThread());
    listeners.add(listener);
    try {
      client.sendComment("saksi");
      while (!closed && !client.terminated() && listeners.contains(listener)) {
        Event event = listener.waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (!admitted.test(client.ctx())) {
          return;
        }
        if (event == null) {
          client.sendComment("");
        } else {
          client.sendEvent(event.name, data(event), event.id);
        }
      }
    } catch (InterruptedException letGo) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(listener);
      places.release();
    }
  }

  private static String data(Event event) {
    return new String(JSON.object(event.data), StandardCharsets.UTF_8).strip();
  }

  /** Lets all listeners go. */
  @Override
  public void close() {
    closed = true;
    try {
      for (AutoCloseable one : telling) {
        one.close();
      }
    } catch (Exception neverThrown) {
      throw new IllegalStateException(neverThrown);
    }
    listeners.forEach(listener -> listener.thread.interrupt());
  }
}

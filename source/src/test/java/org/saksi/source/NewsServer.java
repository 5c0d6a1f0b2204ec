package org.saksi.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.saksi.source.web.Fetcher;
import org.saksi.source.web.WebLimits;

/** An outlet on loopback, for tests. */
public final class NewsServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** What the server says. */
  public interface Answer {
    /** Says it. */
    void give(HttpExchange exchange) throws IOException;
  }

  /** A server that knows no page yet, at a number of loopback such as {@code 127.0.0.1}. */
  public NewsServer(String number) {
    try {
      server = HttpServer.create(new InetSocketAddress(number, 0), 50);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public NewsServer() {
    this("127.0.0.1");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      Deque<Answer> left = answers.getOrDefault(path, new ArrayDeque<>(List.of(status(404))));
      Answer next;
      synchronized (left) {
        next = left.size() > 1 ? left.removeFirst() : left.getFirst();
      }
      next.give(exchange);
    }
  }

  /** What a path answers, one after the other; the last for ever. */
  public NewsServer on(String path, Answer... replies) {
    answers.put(path, new ArrayDeque<>(List.of(replies)));
    return this;
  }

  /** Has a page, or a feed, at a path. */
  public NewsServer on(String path, String body) {
    return on(path, says(body));
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create(
        "http://"
            + server.getAddress().getAddress().getHostAddress()
            + ":"
            + server.getAddress().getPort()
            + path);
  }

  /** The paths asked so far, without robots.txt. */
  public List<String> asked() {
    synchronized (asked) {
      return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }
  }

  /** Forgets what was asked so far. */
  public void forget() {
    asked.clear();
  }

  /** A body of status 200, its type told by how it begins. */
  public static Answer says(String body) {
    String type = body.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
    return says(type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes of status 200. */
  public static Answer says(String type, byte[] body, String... headers) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** A body that is not sent again to whoever has it. */
  public static Answer marked(String etag, String body) {
    return exchange -> {
      if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        status(304).give(exchange);
      } else {
        says("application/xml", body.getBytes(StandardCharsets.UTF_8), "ETag", etag).give(exchange);
      }
    };
  }

  /** Nothing but a status. */
  public static Answer status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  /** What asks servers like this one: without pauses, and not more than once. */
  public static WebLimits limits() {
    WebLimits.Manners manners = WebLimits.Manners.STANDARD;
    return new WebLimits(
        new WebLimits.Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(1),
            Duration.ofSeconds(1),
            8),
        WebLimits.Sizes.STANDARD,
        new WebLimits.Manners(
            manners.userAgent(),
            Duration.ZERO,
            manners.longestCrawlDelay(),
            manners.robotsAge(),
            manners.robotsAgain(),
            manners.concurrency(),
            manners.hosts(),
            manners.ahead(),
            manners.remembered()),
        true);
  }

  /** Asks servers like this one. */
  public static Fetcher fetcher() {
    return new Fetcher(limits(), exchange -> {});
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

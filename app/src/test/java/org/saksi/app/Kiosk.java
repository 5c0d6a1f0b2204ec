package org.saksi.app;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Outlets on loopback, for tests: each number is a host of its own, so that nothing has to wait for
 * the pause that a host is given.
 */
final class Kiosk implements AutoCloseable {

  private final Map<String, HttpServer> hosts = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Has a page at a host, such as 2 for 127.0.0.2; its address. */
  String page(int host, String village) {
    return on(host, "/" + village, report(village));
  }

  /** Has a body at a path; its address. */
  String on(int host, String path, String body) {
    String type = body.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return on(
        host,
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  /** Answers at a path; its address. */
  String on(int host, String path, HttpHandler answer) {
    HttpServer server = hosts.computeIfAbsent("127.0.0." + host, this::start);
    try {
      server.removeContext(path);
    } catch (IllegalArgumentException notYetThere) {
      // The first answer at this path.
    }
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answer.handle(exchange);
          }
        });
    return "http://127.0.0.%d:%d%s".formatted(host, server.getAddress().getPort(), path);
  }

  private HttpServer start(String number) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(number, 0), 50);
      server.setExecutor(threads);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              exchange.sendResponseHeaders(404, -1);
            }
          });
      server.start();
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A page with a report of a village. */
  static String report(String village) {
    return """
    <!doctype html><html lang="id"><head><title>Tanggul Jebol di %1$s</title>
    <meta property="article:published_time" content="2026-02-03T10:00:00+07:00"></head><body>
    <article><h1>Tanggul Jebol di %1$s</h1>
    <p>Tanggul sungai di Desa %1$s jebol setelah hujan lebat semalam, kata kepala desa itu.</p>
    <p>Sebanyak 210 keluarga di %1$s mengungsi ke balai desa, sekolah, dan rumah kerabat.</p>
    <p>“Air mulai surut menjelang siang,” kata Camat Rara Kinanti di %1$s, Selasa.</p>
    </article></body></html>\
    """
        .formatted(village);
  }

  /** A feed that names pages. */
  static String feed(String... addresses) {
    StringBuilder items = new StringBuilder();
    for (String address : addresses) {
      items.append("<item><title>Kabar</title><link>" + address + "</link></item>");
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Kabar</title>"
        + "<link>http://kabar.example/</link><description>Kabar</description>"
        + items
        + "</channel></rss>";
  }

  @Override
  public void close() {
    hosts.values().forEach(host -> host.stop(0));
    threads.shutdownNow();
  }
}

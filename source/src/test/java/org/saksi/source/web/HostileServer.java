package org.saksi.source.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers what the test says, however wrong. */
final class HostileServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Socket> connections = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch end = new CountDownLatch(1);

  /** A request, its headers by their names in any case. */
  record Asked(String path, Map<String, String> headers) {}

  /** Writes an answer. */
  interface Reply {
    /** Whether the connection may be asked more afterwards. */
    boolean write(Line line) throws IOException, InterruptedException;
  }

  /** The way to the client. */
  record Line(Socket socket, OutputStream out, CountDownLatch end) {
    void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
    }

    /** Waits for the end of the test, at most so long; true when it has come. */
    boolean ended(int millis) throws InterruptedException {
      return end.await(millis, TimeUnit.MILLISECONDS);
    }
  }

  HostileServer(String address) {
    try {
      socket = new ServerSocket(0, 200, InetAddress.getByName(address));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    Thread.ofVirtual().start(this::serve);
  }

  private void serve() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> converse(connection));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void converse(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      boolean more = true;
      for (String first = in.readLine(); more && first != null; first = more ? in.readLine() : "") {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
          String[] field = line.split(": *", 2);
          headers.put(field[0], field[1]);
        }
        String path = first.split(" ")[1];
        asked.add(new Asked(path, headers));
        more = reply(path).write(new Line(connection, connection.getOutputStream(), end));
      }
    } catch (IOException | InterruptedException gone) {
      // the client has had enough
    }
  }

  private Reply reply(String path) {
    Deque<Reply> left = replies.getOrDefault(path, new ArrayDeque<>(List.of(status(404))));
    synchronized (left) {
      return left.size() > 1 ? left.removeFirst() : left.getFirst();
    }
  }

  /** What a path answers, one after the other; the last for ever. */
  HostileServer on(String path, Reply... answers) {
    replies.put(path, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  /** An address by the number of the host. */
  URI at(String path) {
    return at(socket.getInetAddress().getHostAddress(), path);
  }

  /** An address by a name of the host. */
  URI at(String host, String path) {
    return URI.create("http://" + host + ":" + socket.getLocalPort() + path);
  }

  /** The paths asked so far, without robots.txt. */
  List<String> paths() {
    return allPaths().stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  /** The paths asked so far. */
  List<String> allPaths() {
    synchronized (asked) {
      return asked.stream().map(Asked::path).toList();
    }
  }

  Asked lastAsked() {
    return asked.getLast();
  }

  int connections() {
    return connections.size();
  }

  /** A whole answer of status 200. */
  static Reply page(String body) {
    return answer(
        200, "Content-Type: text/html; charset=utf-8\r\n", body.getBytes(StandardCharsets.UTF_8));
  }

  static Reply status(int status, String... headers) {
    return answer(
        status, headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n", new byte[0]);
  }

  static Reply redirect(String location) {
    return status(302, "Location: " + location);
  }

  static Reply answer(int status, String headers, byte[] body) {
    return line -> {
      line.send(
          "HTTP/1.1 %d X\r\nContent-Length: %d\r\n%s\r\n".formatted(status, body.length, headers));
      line.send(body);
      return true;
    };
  }

  /** Bytes as they are, after which the connection is closed. */
  static Reply raw(String text) {
    return line -> {
      line.send(text);
      return false;
    };
  }

  /** Nothing at all. */
  static Reply silence() {
    return line -> {
      line.end().await();
      return false;
    };
  }

  /** A beginning, and then a piece again and again. */
  static Reply endless(String beginning, String piece) {
    return line -> {
      line.send(beginning);
      byte[] bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
      while (!line.ended(0)) {
        line.send(bytes);
      }
      return false;
    };
  }

  /** A beginning, and then a byte now and then. */
  static Reply drip(String beginning) {
    return line -> {
      line.send(beginning);
      while (!line.ended(20)) {
        line.send("x");
      }
      return false;
    };
  }

  /** The connection is reset in the middle of the answer. */
  static Reply reset(String beginning) {
    return line -> {
      line.send(beginning);
      line.socket().setSoLinger(true, 0);
      return false;
    };
  }

  @Override
  public void close() {
    end.countDown();
    try {
      socket.close();
      for (Socket connection : List.copyOf(connections)) {
        connection.close();
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}

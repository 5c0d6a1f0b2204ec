package org.saksi.app.alert;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A program of somebody's that is told by webhook, and answers as the test says. */
final class Hook implements AutoCloseable {

  /** A message as it came. */
  record Message(String id, String signature, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether it is signed with a secret, by HMAC as RFC 2104 writes it down. */
    boolean isSignedWith(String secret, long time) {
      byte[] key = Arrays.copyOf(secret.getBytes(StandardCharsets.UTF_8), 64);
      byte[] signed = (time + "." + text()).getBytes(StandardCharsets.UTF_8);
      String mac =
          HexFormat.of().formatHex(sha256(padded(key, 0x5c), sha256(padded(key, 0x36), signed)));
      return signature.equals("t=" + time + ",v1=" + mac);
    }

    private static byte[] padded(byte[] key, int with) {
      byte[] padded = key.clone();
      for (int at = 0; at < padded.length; at++) {
        padded[at] ^= (byte) with;
      }
      return padded;
    }

    private static byte[] sha256(byte[]... parts) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List.of(parts).forEach(digest::update);
        return digest.digest();
      } catch (NoSuchAlgorithmException everyJavaHasIt) {
        throw new IllegalStateException(everyJavaHasIt);
      }
    }
  }

  private final HttpServer server;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final Deque<Integer> answers = new ArrayDeque<>();

  /**
   * @param statuses of its answers in turn; the last for ever
   */
  Hook(Integer... statuses) {
    answers.addAll(List.of(statuses));
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext(
        "/masuk",
        exchange -> {
          messages.add(
              new Message(
                  exchange.getRequestHeaders().getFirst("Saksi-Delivery"),
                  exchange.getRequestHeaders().getFirst("Saksi-Signature"),
                  exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(next(), -1);
          exchange.close();
        });
    server.start();
  }

  private synchronized int next() {
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/masuk");
  }

  BlockingQueue<Message> messages() {
    return messages;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.saksi.source.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Exchange.Cut;
import org.saksi.source.web.Fetched.Why;

/**
 * Sends one request and takes its answer, both as they are: no redirect is followed, nothing
 * unpacked, no proxy used. Thread-safe.
 */
final class Wire implements AutoCloseable {

  private final WebLimits limits;
  private final Pace pace;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client;

  Wire(WebLimits limits, Pace pace) {
    this.limits = limits;
    this.pace = pace;
    client =
        HttpClient.newBuilder()
            .connectTimeout(limits.patience().connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .executor(threads)
            .build();
  }

  /**
   * One exchange. Where the answer breaks off in its body, what came is the answer.
   *
   * @param server what the host of the request leads to, as far as that is known
   * @throws Refusal if no header of an answer came
   */
  Exchange exchange(Request request, @Nullable InetAddress server)
      throws Refusal, InterruptedException {
    Instant at = pace.now();
    Answer answer = new Answer(request.bodyBytes(), limits.sizes().asideBytes());
    CompletableFuture<HttpResponse<Cut>> answering = client.sendAsync(http(request), answer);
    Cut cut;
    try {
      cut = answering.get(request.time().toNanos(), TimeUnit.NANOSECONDS).body();
    } catch (TimeoutException late) {
      cut = Cut.TIME;
      if (!answer.hasBegun()) {
        throw new Refusal(
            request.address(), Why.TIMEOUT, "no answer in " + Words.of(request.time()));
      }
    } catch (ExecutionException failed) {
      Refusal refusal = refusal(request.address(), failed.getCause());
      if (!answer.hasBegun()) {
        throw refusal;
      }
      cut = Cut.DISCONNECT;
    } finally {
      answering.cancel(true);
    }
    return answer.exchange(request, at, cut, server);
  }

  private static HttpRequest http(Request request) throws Refusal {
    try {
      HttpRequest.Builder http = HttpRequest.newBuilder(request.address());
      request.headers().forEach(http::header);
      byte[] body = request.body();
      if (body != null) {
        http.POST(HttpRequest.BodyPublishers.ofByteArray(body));
      }
      // Over plain HTTP the client would ask for an upgrade that confuses old servers.
      boolean secure = request.address().getScheme().equalsIgnoreCase("https");
      return http.version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1).build();
    } catch (IllegalArgumentException unfit) {
      throw new Refusal(request.address(), Why.ADDRESS, "it is no address that can be asked");
    }
  }

  private Refusal refusal(URI address, @Nullable Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException late ->
          new Refusal(
              address, Why.TIMEOUT, "no connection in " + Words.of(limits.patience().connect()));
      case ConnectException none when none.getCause() instanceof UnresolvedAddressException ->
          new Refusal(address, Why.UNKNOWN_HOST, "there is no host " + address.getHost());
      case ConnectException none -> new Refusal(address, Why.UNREACHABLE, "no connection");
      case SSLException untrusted ->
          new Refusal(address, Why.UNREACHABLE, "no secure connection: " + untrusted.getMessage());
      case ProtocolException wrong ->
          new Refusal(address, Why.BROKEN, "the answer is no HTTP: " + wrong.getMessage());
      case IOException broken ->
          new Refusal(address, Why.BROKEN, "the connection broke: " + broken.getMessage());
      case Error error -> throw error;
      // The client stumbles over some headers, such as a length that is no number.
      case null, default -> new Refusal(address, Why.BROKEN, "the answer is no HTTP");
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
    threads.close();
  }

  /** Takes an answer as it comes. */
  private static final class Answer implements BodyHandler<Cut> {
    private final int bodyBytes;
    private final int asideBytes;
    private volatile @Nullable ResponseInfo head;
    private volatile Payload payload = new Payload(0);

    Answer(int bodyBytes, int asideBytes) {
      this.bodyBytes = bodyBytes;
      this.asideBytes = asideBytes;
    }

    @Override
    public BodySubscriber<Cut> apply(ResponseInfo info) {
      boolean good = Status.of(info.statusCode()) == Status.GOOD;
      MediaType type = MediaType.of(info.headers().firstValue("content-type").orElse(""));
      boolean read = good && Wanted.isReadable(type.name());
      payload = new Payload(read ? bodyBytes : Math.min(bodyBytes, asideBytes));
      head = info;
      return payload;
    }

    boolean hasBegun() {
      return head != null;
    }

    Exchange exchange(Request request, Instant at, Cut cut, @Nullable InetAddress server) {
      ResponseInfo info = head;
      if (info == null) {
        throw new IllegalStateException("an answer without a header: " + request.address());
      }
      Map<String, List<String>> headers = new HashMap<>();
      info.headers()
          .map()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
      headers.remove(":status"); // HTTP/2 sends the status as if it were a header
      return new Exchange(
          request.address(),
          at,
          request.sent(),
          info.statusCode(),
          headers,
          payload.bytes(),
          cut,
          server);
    }
  }
}

package org.saksi.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Readers who ask a service at the same time, each for one page after the other, packed as browsers
 * ask for it.
 *
 * @param service what they ask
 * @param readers how many they are
 * @param duration how long they ask
 * @param pause how long each looks at a page before the next, on average
 */
record Crowd(URI service, int readers, Duration duration, Duration pause) {

  /** Readers who never pause. */
  Crowd(URI service, int readers, Duration duration) {
    this(service, readers, duration, Duration.ZERO);
  }

  /** How long the answers took, in milliseconds, ascending. */
  record Waits(List<Double> milliseconds) {

    /**
     * @param share from 0 to 1
     */
    double quantile(double share) {
      return milliseconds.get((int) Math.min(milliseconds.size() - 1, share * milliseconds.size()));
    }
  }

  /** One reader asks for each path once, however long it takes. */
  Waits askOnce(List<String> paths) throws IOException, InterruptedException {
    List<Double> waits = new ArrayList<>();
    try (HttpClient client = client()) {
      for (String path : paths) {
        waits.add(ask(client, path));
      }
    }
    waits.sort(null);
    return new Waits(waits);
  }

  /** Each reader asks for some of the paths, in an order that is the same every time. */
  Waits ask(List<String> paths) throws InterruptedException {
    List<Double> all = new ArrayList<>();
    long end = System.nanoTime() + duration.toNanos();
    try (HttpClient client = client();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Double>>> waits = new ArrayList<>();
      for (int reader = 0; reader < readers; reader++) {
        SplittableRandom random = new SplittableRandom(reader);
        waits.add(threads.submit(() -> ask(client, paths, random, end)));
      }
      for (Future<List<Double>> ofOne : waits) {
        all.addAll(ofOne.get());
      }
    } catch (ExecutionException failed) {
      throw new UncheckedIOException(new IOException("a reader got no answer", failed.getCause()));
    }
    all.sort(null);
    return new Waits(all);
  }

  private List<Double> ask(HttpClient client, List<String> paths, SplittableRandom random, long end)
      throws IOException, InterruptedException {
    List<Double> waits = new ArrayList<>();
    while (System.nanoTime() < end) {
      look(random);
      waits.add(ask(client, paths.get(random.nextInt(paths.size()))));
    }
    return waits;
  }

  /** Any time up to twice the pause, so that readers do not come in step. */
  private void look(SplittableRandom random) throws InterruptedException {
    if (!pause.isZero()) {
      TimeUnit.NANOSECONDS.sleep(random.nextLong(2 * pause.toNanos()));
    }
  }

  /** A story may be merged away meanwhile: who asks for it is led to what it became. */
  private static HttpClient client() {
    return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  private double ask(HttpClient client, String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(path)).header("Accept-Encoding", "gzip").build();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    double wait = (System.nanoTime() - start) / 1e6;
    if (status != 200) {
      throw new IOException(path + " was answered with " + status);
    }
    return wait;
  }

  /** Part of an address. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package org.saksi.bench.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;

/** A newsroom that the launcher serves in a process of its own, as its users know it. */
final class ServedNewsroom implements AutoCloseable {

  private static final String ANSWERS = "answers at ";
  private static final Duration SETTLING = Duration.ofMillis(200);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;

  /**
   * @param rate how many requests a second it is to answer
   */
  ServedNewsroom(String launcher, Path store, int rate) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher, "serve", "--port", "0"));
    command.addAll(List.of("--store", store.toString(), "--rate", String.valueOf(rate)));
    process = new ProcessBuilder(command).start();
    process.getOutputStream().close();
    BufferedReader messages =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    address = address(messages);
    Thread.ofVirtual().start(() -> drain(messages));
  }

  private static URI address(BufferedReader messages) throws IOException {
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      int at = line.indexOf(ANSWERS);
      if (at >= 0) {
        return URI.create(line.substring(at + ANSWERS.length()).strip());
      }
    }
    throw new IOException("the service does not answer");
  }

  /** A process whose messages nobody reads would stand still in the end. */
  private static void drain(BufferedReader messages) {
    try {
      messages.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      return;
    }
  }

  /** Brings reports; they are kept when this returns. */
  void bring(List<Report> reports) throws IOException, InterruptedException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Report report : reports) {
      lines.writeBytes(ReportLine.of(report));
      lines.write('\n');
    }
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/v1/reports"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofByteArray(lines.toByteArray()))
            .build();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    if (status >= 300) {
      throw new IOException("reports were answered with " + status);
    }
  }

  /** Waits until the findings rest on all reports. */
  void settle() throws IOException, InterruptedException {
    while (!get("/health").contains("\"ready\":true")) {
      TimeUnit.NANOSECONDS.sleep(SETTLING.toNanos());
    }
  }

  /** What is at a path. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  /** The stories of a list, by their addresses. */
  List<String> stories(String order, int most) throws IOException, InterruptedException {
    List<String> stories = new ArrayList<>();
    String answer = get("/api/v1/stories?order=%s&limit=%d".formatted(order, most));
    try (JsonParser json = new JsonFactory().createParser(answer)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("story")) {
          stories.add("/stories/" + Crowd.encoded(json.nextTextValue()));
        }
      }
    }
    return stories;
  }

  URI address() {
    return address;
  }

  /** The most memory the process has held, in bytes; 0 where the system does not say. */
  long peakMemory() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) << 10)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}

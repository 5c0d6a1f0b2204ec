package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

  @Test
  void prometheusFindsWhatTheTasksCount(@TempDir Path folder) throws Exception {
    int port = freePort();
    try (Ground ground = Ground.watched(folder, port)) {
      ground.send(MadeReports.of(20));
      ground.start(null, false);
      ground.awaitPlacements(20);
      assertThat(metrics(port))
          .contains("flink_taskmanager_job_task_operator_admitted{")
          .contains("flink_taskmanager_job_task_operator_late{")
          .containsPattern("operator_admitted\\{[^}]*operator_name=\"read\"[^}]*} 20\\.0");
    }
  }

  private static String metrics(int port) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/metrics".formatted(port)))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

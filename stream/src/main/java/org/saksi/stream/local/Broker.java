package org.saksi.stream.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.saksi.stream.kafka.Kafka;

/**
 * A Kafka broker in this process, on the loopback interface, which keeps its messages in a folder.
 * For trying out and for tests.
 */
public final class Broker implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  /** Always the same, so that a folder can be taken up again. */
  private static final Uuid CLUSTER = new Uuid(0x5a4b_5349, 1);

  private final int port;
  private final KafkaRaftServer server;

  private Broker(int port, KafkaRaftServer server) {
    this.port = port;
    this.server = server;
  }

  /**
   * Starts a broker on a port that is free.
   *
   * @param folder for its messages, which may hold those of an earlier one
   * @throws IOException if it cannot be made ready
   */
  public static Broker start(Path folder) throws IOException {
    return start(folder, freePort());
  }

  /**
   * Starts a broker where there was one before.
   *
   * @throws IOException if it cannot be made ready
   */
  public static Broker start(Path folder, int port) throws IOException {
    format(folder);
    KafkaRaftServer server =
        new KafkaRaftServer(new KafkaConfig(settings(folder, port, freePort())), Time.SYSTEM);
    server.startup();
    return new Broker(port, server);
  }

  private static void format(Path folder) throws IOException {
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setClusterId(CLUSTER.toString())
          .setNodeId(1)
          .addDirectory(folder.toString())
          .setMetadataLogDirectory(folder.toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .run();
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IOException(failed);
    }
  }

  private static Properties settings(Path folder, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(
        Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.quorum.voters", "1@" + HOST + ":" + controllerPort),
            Map.entry(
                "listeners",
                "PLAINTEXT://%s:%d,CONTROLLER://%s:%d".formatted(HOST, port, HOST, controllerPort)),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("log.dirs", folder.toString()),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("message.max.bytes", Integer.toString(Kafka.MOST_BYTES))));
    return settings;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  /** Where clients find it, {@code host:port}. */
  public String address() {
    return HOST + ":" + port;
  }

  public int port() {
    return port;
  }

  /** Stops it; its messages stay. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}

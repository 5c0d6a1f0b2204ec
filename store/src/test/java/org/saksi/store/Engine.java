package org.saksi.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a test may keep a store: the two engines that a store can have. */
public enum Engine {
  SQLITE {
    @Override
    public String fresh(Path folder) {
      try {
        return Files.createTempDirectory(folder, "store").toString();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  },
  POSTGRESQL {
    @Override
    public String fresh(Path folder) {
      String name = "saksi" + NEXT.incrementAndGet();
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
      return Server.RUNNING.getJdbcUrl("postgres", name);
    }
  };

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** The location of a store that holds nothing yet. */
  public abstract String fresh(Path folder);

  /** A real server of this test run, started when it is first asked for. */
  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}

package org.saksi.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * An open database with an up-to-date schema, on either engine. Thread-safe.
 *
 * <p>A SQLite database runs with a write-ahead log and full synchronisation: a transaction that has
 * returned survives a crash of the process and of the machine.
 */
public final class Database implements AutoCloseable {

  /** What a SQLite store's file is called in its folder. */
  public static final String FILE = "saksi.db";

  /** So many statements may run at once. */
  public static final int MOST_CONNECTIONS = 8;

  /** A statement that cannot have the database for so long fails. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Pages of SQLite's cache, in KiB where negative, for each connection. */
  private static final int CACHE = -8 * 1024;

  private final String location;
  private final @Nullable Path folder;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final ReentrantLock writing = new ReentrantLock();

  private Database(String location, HikariDataSource pool) {
    this.location = location;
    folder = isServer(location) ? null : Path.of(location);
    this.pool = pool;
    jdbi = Jdbi.create(pool);
  }

  /** Whether a location names a database server rather than a folder. */
  public static boolean isServer(String location) {
    return location.startsWith("jdbc:");
  }

  /**
   * Opens a database that is there.
   *
   * @param location as {@link #open} takes it
   * @throws StoreException if there is none, or it cannot be opened
   */
  public static Database openExisting(String location) {
    if (!exists(location)) {
      throw new StoreException("there is no store in " + named(location));
    }
    return open(location);
  }

  /**
   * Whether there is a database, of any version of Saksi; looking makes none.
   *
   * @param location as {@link #open} takes it
   * @throws StoreException if a server cannot be asked
   */
  public static boolean exists(String location) {
    if (!isServer(location)) {
      return Files.isRegularFile(Path.of(location, FILE));
    }
    checkEngine(location);
    try (Connection connection = DriverManager.getConnection(location);
        ResultSet tables =
            connection.getMetaData().getTables(null, connection.getSchema(), "report", null)) {
      return tables.next();
    } catch (SQLException failed) {
      throw new StoreException("cannot open the store " + named(location), failed);
    }
  }

  private static void checkEngine(String location) {
    if (isServer(location) && !location.startsWith(POSTGRESQL)) {
      throw new StoreException(
          "a store is a folder or jdbc:postgresql://…, not " + engine(location));
    }
  }

  /**
   * Opens a database and brings its schema up to date.
   *
   * @param location a folder, made where there is none, or a {@code jdbc:postgresql://} address
   *     with all that it takes to log in
   * @throws StoreException if it cannot be opened, or was made by a later version of Saksi
   */
  public static Database open(String location) {
    checkEngine(location);
    HikariConfig config = isServer(location) ? server(location) : embedded(Path.of(location));
    try {
      HikariDataSource pool = new HikariDataSource(config);
      try {
        Flyway.configure()
            .dataSource(pool)
            .locations("classpath:org/saksi/store/sql")
            .load()
            .migrate();
      } catch (FlywayException wrong) {
        pool.close();
        throw wrong;
      }
      return new Database(location, pool);
    } catch (RuntimeException failed) {
      throw new StoreException("cannot open the store " + named(location), failed);
    }
  }

  private static HikariConfig embedded(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException("a store is a folder, and " + folder + " is none");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new StoreException("cannot make the folder " + folder, failed);
    }
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(JournalMode.WAL);
    sqlite.setSynchronous(SynchronousMode.FULL);
    sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
    sqlite.setBusyTimeout((int) PATIENCE.toMillis());
    sqlite.setCacheSize(CACHE);
    sqlite.enforceForeignKeys(true);
    SQLiteDataSource file = new SQLiteDataSource(sqlite);
    file.setUrl("jdbc:sqlite:" + folder.resolve(FILE));
    HikariConfig config = pool();
    config.setDataSource(file);
    return config;
  }

  private static HikariConfig server(String location) {
    HikariConfig config = pool();
    config.setJdbcUrl(location);
    return config;
  }

  private static HikariConfig pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("saksi");
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setConnectionTimeout(PATIENCE.toMillis());
    return config;
  }

  /** The kind of an address that nobody can open. */
  private static String engine(String location) {
    int end = location.indexOf(':', "jdbc:".length());
    return end < 0 ? location : location.substring(0, end + 1) + "…";
  }

  /** A location as it may be shown: what follows a question mark may hold a password. */
  public static String named(String location) {
    int query = isServer(location) ? location.indexOf('?') : -1;
    return query < 0 ? location : location.substring(0, query);
  }

  /**
   * Takes the right to write, until it is closed.
   *
   * @throws StoreException if another process has it
   */
  public Hold hold() {
    return folder == null ? Hold.of(jdbi, named(location)) : Hold.of(folder);
  }

  /**
   * Writes, all of it or nothing. One thread of the process writes at a time: two that change the
   * same rows in another order would wait for each other.
   */
  public <T> T write(HandleCallback<T, RuntimeException> statements) {
    writing.lock();
    try {
      return jdbi.inTransaction(statements);
    } finally {
      writing.unlock();
    }
  }

  /** Writes what has no result, all of it or nothing. */
  public void write(HandleConsumer<RuntimeException> statements) {
    write(handle -> {
      statements.useHandle(handle);
      return true;
    });
  }

  /** What statements that only read are run with. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /**
   * What the engine itself finds wrong with its files, a line each; a server looks after its own.
   */
  public List<String> troubles() {
    return folder == null
        ? List.of()
        : jdbi.withHandle(handle ->
            handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList());
  }

  /** The folder of an embedded database; null of a server's. */
  public @Nullable Path folder() {
    return folder;
  }

  @Override
  public void close() {
    pool.close();
  }
}

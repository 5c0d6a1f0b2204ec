package org.saksi.store.alert;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.saksi.store.sql.Database;

/** Keeps who wants to be told of what. Thread-safe. */
public final class Alerts {

  private static final String COLUMNS =
      "id, name, editor, query, story, kinds, webhook, mail, language, token, made, ended";

  /** So many bytes of chance are in a token and in a secret. */
  private static final int BYTES = 32;

  /**
   * An alert that was just made.
   *
   * @param secret what its webhook's messages are signed with; nobody is told it again
   */
  public record Made(Alert alert, String secret) {}

  private final Database database;
  private final AlertLimits limits;
  private final SecureRandom chance = new SecureRandom();

  public Alerts(Database database, AlertLimits limits) {
    this.database = database;
    this.limits = limits;
  }

  /**
   * Makes an alert, which tells of what happens from now on.
   *
   * @throws IllegalArgumentException if too many are in force: the message is for the editor
   */
  public Made make(Wish wish, Instant at) {
    String token = fresh();
    String secret = fresh();
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    return database.write(handle -> {
      if (count(handle) >= limits.alerts()) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "%,d alerts are in force; end one first", limits.alerts()));
      }
      int id =
          handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM alert").mapTo(Integer.class).one()
              + 1;
      insert(handle, id, wish, token, secret, second);
      return new Made(new Alert(id, wish, token, second, null), secret);
    });
  }

  private static int count(Handle handle) {
    return handle
        .createQuery("SELECT COUNT(*) FROM alert WHERE ended IS NULL")
        .mapTo(Integer.class)
        .one();
  }

  private String fresh() {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void insert(
      Handle handle, int id, Wish wish, String token, String secret, Instant made) {
    handle
        .createUpdate(
            "INSERT INTO alert (id, name, editor, query, story, kinds, webhook, mail, language,"
                + " secret, token, made) VALUES (:id, :name, :editor, :query, :story, :kinds,"
                + " :webhook, :mail, :language, :secret, :token, :made)")
        .bind("id", id)
        .bind("name", wish.name())
        .bind("editor", wish.editor())
        .bind("query", wish.subject() instanceof Subject.Asked asked ? asked.query() : null)
        .bind("story", wish.subject() instanceof Subject.Followed one ? one.story() : null)
        .bind("kinds", kinds(wish))
        .bind("webhook", wish.webhook() == null ? null : wish.webhook().toString())
        .bind("mail", wish.mail())
        .bind("language", wish.language())
        .bind("secret", secret)
        .bind("token", token)
        .bind("made", made.toString())
        .execute();
  }

  private static String kinds(Wish wish) {
    return wish.kinds().stream().sorted().map(News.Kind::name).collect(Collectors.joining(" "));
  }

  /**
   * Ends an alert: what is under way to its channels is dropped, what it told stays.
   *
   * @return the alert as it is then; empty if there is none
   */
  public Optional<Alert> end(int id, Instant at) {
    database.write(handle -> {
      handle
          .createUpdate("UPDATE alert SET ended = :at WHERE id = :id AND ended IS NULL")
          .bind("id", id)
          .bind("at", at.truncatedTo(ChronoUnit.SECONDS).toString())
          .execute();
      handle
          .createUpdate("DELETE FROM delivery WHERE alert = :id AND state = 'DUE'")
          .bind("id", id)
          .execute();
      forget(handle);
    });
    return find(id);
  }

  /** Of those that ended long ago nothing is kept. */
  private void forget(Handle handle) {
    List<Integer> old =
        handle
            .createQuery(
                "SELECT id FROM alert WHERE ended IS NOT NULL ORDER BY ended DESC, id DESC"
                    + " LIMIT :most OFFSET :kept")
            .bind("most", Integer.MAX_VALUE)
            .bind("kept", limits.ended())
            .mapTo(Integer.class)
            .list();
    for (int id : old) {
      for (String table : List.of("delivery WHERE alert", "notice WHERE alert", "alert WHERE id")) {
        handle.createUpdate("DELETE FROM " + table + " = :id").bind("id", id).execute();
      }
    }
  }

  /** All alerts, those in force first, and of each the latest first. */
  public List<Alert> list() {
    return database.jdbi().withHandle(handle -> list(handle, ""));
  }

  /** Those that are told of news. */
  public List<Alert> inForce() {
    return database.jdbi().withHandle(handle -> list(handle, " WHERE ended IS NULL"));
  }

  private static List<Alert> list(Handle handle, String which) {
    return handle
        .createQuery(
            "SELECT %s FROM alert%s ORDER BY CASE WHEN ended IS NULL THEN 0 ELSE 1 END, id DESC"
                .formatted(COLUMNS, which))
        .map(Alerts::alert)
        .list();
  }

  /** An alert by its id. */
  public Optional<Alert> find(int id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM alert WHERE id = :id")
                .bind("id", id)
                .map(Alerts::alert)
                .findOne());
  }

  /** An alert by what its feed is known by. */
  public Optional<Alert> ofToken(String token) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM alert WHERE token = :token")
                .bind("token", token)
                .map(Alerts::alert)
                .findOne());
  }

  /** What the messages of an alert are signed with, for the one who signs them. */
  public Optional<String> secret(int id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT secret FROM alert WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  private static Alert alert(ResultSet row, StatementContext context) throws SQLException {
    String query = row.getString("query");
    String webhook = row.getString("webhook");
    String ended = row.getString("ended");
    Wish wish =
        new Wish(
            row.getString("name"),
            row.getString("editor"),
            query == null ? new Subject.Followed(row.getString("story")) : new Subject.Asked(query),
            Arrays.stream(row.getString("kinds").split(" "))
                .map(News.Kind::valueOf)
                .collect(Collectors.toUnmodifiableSet()),
            webhook == null ? null : URI.create(webhook),
            row.getString("mail"),
            row.getString("language"));
    return new Alert(
        row.getInt("id"),
        wish,
        row.getString("token"),
        Instant.parse(row.getString("made")),
        instant(ended));
  }

  private static @Nullable Instant instant(@Nullable String iso) {
    return iso == null ? null : Instant.parse(iso);
  }
}

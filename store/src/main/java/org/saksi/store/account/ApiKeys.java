package org.saksi.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.saksi.store.sql.Database;

/** The keys of all accounts. A key is shown once, when it is issued. Thread-safe. */
public final class ApiKeys {

  /** How a key begins, so that one which leaked is found by those who look for it. */
  public static final String PREFIX = "saksi_";

  private static final int DIGITS_OF_ID = 12;
  private static final int SECONDS_BETWEEN = 60;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private static final String SELECT =
      "SELECT api_key.id, account.name, account.role AS most, api_key.label, api_key.role,"
          + " api_key.created, api_key.used, api_key.revoked"
          + " FROM api_key JOIN account ON account.id = api_key.account ";

  /**
   * A key that was just made.
   *
   * @param secret what the program sends; kept nowhere
   */
  public record Issued(ApiKey key, String secret) {}

  private final Database database;
  private final AccountLimits limits;
  private final Clock clock;
  private final AuditLog audit;

  ApiKeys(Database database, AccountLimits limits, Clock clock, AuditLog audit) {
    this.database = database;
    this.limits = limits;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Makes a key.
   *
   * @throws IllegalArgumentException if there is no such account that may come in, its role is less
   *     than the key's, it has too many keys, or the label is no label; the message is for a person
   */
  public Issued issue(Actor by, String account, String label, Role role) {
    String secret = PREFIX + Secret.fresh();
    String sha256 = Secret.sha256(secret);
    String id = sha256.substring(0, DIGITS_OF_ID);
    String checked = checked(label);
    return database.write(handle -> {
      String name = owner(handle, account, role);
      handle
          .createUpdate(
              "INSERT INTO api_key (id, secret, account, label, role, created)"
                  + " VALUES (:id, :secret, :account, :label, :role, :created)")
          .bind("id", id)
          .bind("secret", sha256)
          .bind("account", Account.id(name))
          .bind("label", checked)
          .bind("role", role.name())
          .bind("created", Moments.iso(clock.instant()))
          .execute();
      audit.done(handle, by, Action.ISSUE_KEY, "%s, %s, %s".formatted(id, name, role.label()));
      return new Issued(find(handle, "api_key.id = :value", id).orElseThrow(), secret);
    });
  }

  private static String checked(String label) {
    String plain = label.strip();
    if (plain.isEmpty() || plain.length() > ApiKey.LONGEST_LABEL || NO_TEXT.matcher(plain).find()) {
      throw new IllegalArgumentException(
          "say in 1 to %d characters what the key is for".formatted(ApiKey.LONGEST_LABEL));
    }
    return plain;
  }

  /** The name of the account that a key is to be made for, locked until it is made. */
  private String owner(Handle handle, String account, Role role) {
    int enabled =
        handle
            .createUpdate("UPDATE account SET disabled = disabled WHERE id = :id AND disabled = 0")
            .bind("id", Account.id(account))
            .execute();
    if (enabled == 0) {
      throw new IllegalArgumentException("there is no account " + account + " that may come in");
    }
    Account owner =
        handle
            .createQuery(
                "SELECT name, role, created, disabled, password FROM account WHERE id = :id")
            .bind("id", Account.id(account))
            .map(Accounts::account)
            .one();
    if (!owner.role().covers(role)) {
      throw new IllegalArgumentException(
          "a key may do no more than its account, and %s is %s"
              .formatted(owner.name(), owner.role().label()));
    }
    int inForce =
        handle
            .createQuery(
                "SELECT COUNT(*) FROM api_key WHERE account = :account AND revoked IS NULL")
            .bind("account", Account.id(account))
            .mapTo(Integer.class)
            .one();
    if (inForce >= limits.keys()) {
      throw new IllegalArgumentException(
          "%s has %d keys, and more are not given; revoke one".formatted(owner.name(), inForce));
    }
    return owner.name();
  }

  /** The key of a secret, if it opens anything; its role is what it may do now. */
  public Optional<ApiKey> find(String secret) {
    String sha256 = Secret.sha256(secret);
    Optional<ApiKey> key =
        database
            .jdbi()
            .withHandle(handle ->
                find(
                    handle,
                    "api_key.secret = :value AND api_key.revoked IS NULL AND account.disabled = 0",
                    sha256));
    key.ifPresent(this::touch);
    return key;
  }

  private static Optional<ApiKey> find(Handle handle, String condition, String value) {
    return handle
        .createQuery(SELECT + "WHERE " + condition)
        .bind("value", value)
        .map(ApiKeys::key)
        .findOne();
  }

  private void touch(ApiKey key) {
    Instant now = clock.instant();
    Instant used = key.used();
    if (used == null || used.isBefore(now.minus(SECONDS_BETWEEN, ChronoUnit.SECONDS))) {
      database.write(handle -> {
        handle
            .createUpdate("UPDATE api_key SET used = :now WHERE id = :id")
            .bind("now", Moments.iso(now))
            .bind("id", key.id())
            .execute();
      });
    }
  }

  /** All keys, those that were revoked too, by account and age. */
  public List<ApiKey> all() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(SELECT + "ORDER BY api_key.account, api_key.created, api_key.id")
                .map(ApiKeys::key)
                .list());
  }

  /**
   * Makes a key open nothing from now on.
   *
   * @throws IllegalArgumentException if there is none with this id that opens anything
   */
  public void revoke(Actor by, String id) {
    database.write(handle -> {
      int revoked =
          handle
              .createUpdate("UPDATE api_key SET revoked = :now WHERE id = :id AND revoked IS NULL")
              .bind("now", Moments.iso(clock.instant()))
              .bind("id", ID.matcher(id).matches() ? id : "")
              .execute();
      if (revoked == 0) {
        throw new IllegalArgumentException("there is no key " + id + " that opens anything");
      }
      audit.done(handle, by, Action.REVOKE_KEY, id);
    });
  }

  /** Makes all keys of an account open nothing. */
  void revokeAll(Handle handle, String account) {
    handle
        .createUpdate(
            "UPDATE api_key SET revoked = :now WHERE account = :account AND revoked IS NULL")
        .bind("now", Moments.iso(clock.instant()))
        .bind("account", Account.id(account))
        .execute();
  }

  private static ApiKey key(ResultSet row, StatementContext context) throws SQLException {
    return new ApiKey(
        row.getString("id"),
        row.getString("name"),
        row.getString("label"),
        Role.valueOf(row.getString("role")).lesser(Role.valueOf(row.getString("most"))),
        Instant.parse(row.getString("created")),
        Moments.parse(row.getString("used")),
        Moments.parse(row.getString("revoked")));
  }
}

package org.saksi.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.saksi.store.sql.Database;

/**
 * Everybody who may come into a store, with their sessions, their keys and what they did.
 *
 * <pre>{@code
 * accounts.add(Actor.CONSOLE, "Ratih", Role.ADMIN, "kuda lumping menari");
 * accounts.check("ratih", typed).ifPresent(ratih -> accounts.sessions().open(ratih.name()));
 * }</pre>
 *
 * <p>A method that changes an account throws an {@link IllegalArgumentException} whose message is
 * for a person if there is no such account or the change cannot be; nothing has changed then.
 * Thread-safe; several processes may have the accounts of one store open, also beside a newsroom.
 */
public final class Accounts implements AutoCloseable {

  private static final String COLUMNS = "name, role, created, disabled, password";

  private final Database database;
  private final Clock clock;
  private final Passwords passwords;
  private final AuditLog audit;
  private final Sessions sessions;
  private final ApiKeys keys;

  private Accounts(Database database, AccountLimits limits, Clock clock) {
    this.database = database;
    this.clock = clock;
    passwords = new Passwords(limits);
    audit = new AuditLog(database, clock);
    sessions = new Sessions(database, limits, clock);
    keys = new ApiKeys(database, limits, clock, audit);
  }

  /**
   * Opens the accounts of a store, and makes a store where there is none.
   *
   * @param location a folder, or a {@code jdbc:postgresql://} address
   * @throws org.saksi.store.sql.StoreException if it cannot be opened
   */
  public static Accounts open(String location, AccountLimits limits, Clock clock) {
    return new Accounts(Database.open(location), limits, clock);
  }

  /**
   * Opens the accounts of a store that is there.
   *
   * @throws org.saksi.store.sql.StoreException if there is none, or it cannot be opened
   */
  public static Accounts openExisting(String location, AccountLimits limits, Clock clock) {
    return new Accounts(Database.openExisting(location), limits, clock);
  }

  /**
   * Whether a store has an account at all, also a disabled one; where there is no store none is
   * made.
   *
   * @throws org.saksi.store.sql.StoreException if it cannot be opened
   */
  public static boolean anyIn(String location, AccountLimits limits, Clock clock) {
    if (!Database.exists(location)) {
      return false;
    }
    try (Accounts accounts = openExisting(location, limits, clock)) {
      return accounts.any();
    }
  }

  /** The sessions of those who signed in. */
  public Sessions sessions() {
    return sessions;
  }

  /** What programs come in by. */
  public ApiKeys keys() {
    return keys;
  }

  /** What was done. */
  public AuditLog audit() {
    return audit;
  }

  /** Whether there is an account at all, also a disabled one. */
  public boolean any() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT id FROM account LIMIT 1")
                .mapTo(String.class)
                .findFirst()
                .isPresent());
  }

  /** All accounts by name. */
  public List<Account> all() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM account ORDER BY id")
                .map(Accounts::account)
                .list());
  }

  /** The account of a name, in whatever case; also a disabled one. */
  public Optional<Account> find(String name) {
    return database.jdbi().withHandle(handle -> find(handle, name));
  }

  private static Optional<Account> find(Handle handle, String name) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM account WHERE id = :id")
        .bind("id", Account.id(name))
        .map(Accounts::account)
        .findOne();
  }

  static Account account(ResultSet row, StatementContext context) throws SQLException {
    return new Account(
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Instant.parse(row.getString("created")),
        row.getInt("disabled") != 0,
        row.getString("password") != null);
  }

  /**
   * The account that somebody may use who knows its name and password. It takes as long where there
   * is no such account, or a disabled one.
   */
  public Optional<Account> check(String name, String password) {
    Optional<String> hash =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery(
                        "SELECT password FROM account"
                            + " WHERE id = :id AND disabled = 0 AND password IS NOT NULL")
                    .bind("id", Account.id(name))
                    .mapTo(String.class)
                    .findOne());
    return passwords.matches(password, hash.orElse(null)) ? find(name) : Optional.empty();
  }

  /** How many passwords were checked since this was made, of accounts that are there or not. */
  public long passwordChecks() {
    return passwords.checks();
  }

  /**
   * Adds an account.
   *
   * @param password null if only a proxy will vouch for whoever uses it
   */
  public Account add(Actor by, String name, Role role, @Nullable String password) {
    String checked = Account.checked(name);
    String hash = password == null ? null : passwords.hash(password);
    return database.write(handle -> {
      int added =
          handle
              .createUpdate(
                  "INSERT INTO account (id, name, role, password, created, disabled)"
                      + " VALUES (:id, :name, :role, :password, :created, 0)"
                      + " ON CONFLICT (id) DO NOTHING")
              .bind("id", Account.id(checked))
              .bind("name", checked)
              .bind("role", role.name())
              .bind("password", hash)
              .bind("created", Moments.iso(clock.instant()))
              .execute();
      if (added == 0) {
        throw new IllegalArgumentException("there is an account " + checked + " already");
      }
      audit.done(handle, by, Action.ADD_ACCOUNT, checked + ", " + role.label());
      return find(handle, checked).orElseThrow();
    });
  }

  /** Gives an account another role; keys that have more keep only as much. */
  public void setRole(Actor by, String name, Role role) {
    change(
        name,
        (handle, account) -> {
          set(handle, account, "role", role.name());
          audit.done(handle, by, Action.CHANGE_ROLE, account.name() + ", " + role.label());
        });
  }

  /** Lets nobody in by an account any more: its sessions end, and its keys are revoked. */
  public void disable(Actor by, String name) {
    change(
        name,
        (handle, account) -> {
          set(handle, account, "disabled", 1);
          sessions.closeAll(handle, account.name());
          keys.revokeAll(handle, account.name());
          audit.done(handle, by, Action.DISABLE_ACCOUNT, account.name());
        });
  }

  /** Lets an account in again. It needs new keys. */
  public void enable(Actor by, String name) {
    change(
        name,
        (handle, account) -> {
          set(handle, account, "disabled", 0);
          audit.done(handle, by, Action.ENABLE_ACCOUNT, account.name());
        });
  }

  /** Gives an account another password, and ends its sessions. */
  public void setPassword(Actor by, String name, String password) {
    String hash = passwords.hash(password);
    change(
        name,
        (handle, account) -> {
          set(handle, account, "password", hash);
          sessions.closeAll(handle, account.name());
          audit.done(handle, by, Action.CHANGE_PASSWORD, account.name());
        });
  }

  private interface Step {
    void take(Handle handle, Account account);
  }

  /** Changes an account, unless no admin would be left who may come in. */
  private void change(String name, Step step) {
    database.write(handle -> {
      Account account =
          find(handle, name)
              .orElseThrow(() -> new IllegalArgumentException("there is no account " + name));
      boolean hadAdmin = hasAdmin(handle);
      step.take(handle, account);
      if (hadAdmin && !hasAdmin(handle)) {
        throw new IllegalArgumentException(
            account.name() + " is the last admin who may come in; make another one first");
      }
    });
  }

  private static boolean hasAdmin(Handle handle) {
    return handle
        .createQuery("SELECT id FROM account WHERE role = 'ADMIN' AND disabled = 0 LIMIT 1")
        .mapTo(String.class)
        .findFirst()
        .isPresent();
  }

  private static void set(Handle handle, Account account, String column, Object value) {
    handle
        .createUpdate("UPDATE account SET " + column + " = :value WHERE id = :id")
        .bind("value", value)
        .bind("id", Account.id(account.name()))
        .execute();
  }

  @Override
  public void close() {
    database.close();
  }
}

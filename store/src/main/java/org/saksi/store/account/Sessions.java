package org.saksi.store.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.saksi.store.sql.Database;

/**
 * Who is signed in. A session is known by a random token, of which only the hash is kept, and is
 * over when it is ended, is idle for too long, or has lasted too long. Thread-safe.
 */
public final class Sessions {

  /** That a session is used is written down at most so often. */
  static final int SECONDS_BETWEEN = 60;

  private static final String ALIVE =
      "session.created > :oldest AND session.seen > :idle AND account.disabled = 0";

  private final Database database;
  private final AccountLimits limits;
  private final Clock clock;

  Sessions(Database database, AccountLimits limits, Clock clock) {
    this.database = database;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Opens a session; the oldest of the account's end where there are too many.
   *
   * @return the token, which is kept nowhere
   */
  public String open(String account) {
    String token = Secret.fresh();
    String id = Account.id(account);
    String now = Moments.iso(clock.instant());
    database.write(handle -> {
      handle
          .createUpdate("DELETE FROM session WHERE created <= :oldest OR seen <= :idle")
          .bind("oldest", oldest())
          .bind("idle", idle())
          .execute();
      handle
          .createUpdate(
              "DELETE FROM session WHERE account = :account AND token NOT IN (SELECT token FROM"
                  + " session WHERE account = :account ORDER BY created DESC, token LIMIT :most)")
          .bind("account", id)
          .bind("most", limits.sessions() - 1)
          .execute();
      handle
          .createUpdate(
              "INSERT INTO session (token, account, created, seen)"
                  + " VALUES (:token, :account, :now, :now)")
          .bind("token", Secret.sha256(token))
          .bind("account", id)
          .bind("now", now)
          .execute();
    });
    return token;
  }

  private String oldest() {
    return Moments.iso(clock.instant().minus(limits.absolute()));
  }

  private String idle() {
    return Moments.iso(clock.instant().minus(limits.idle()));
  }

  /** Whose session it is, if it is one that goes on. */
  public Optional<Account> find(String token) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT account.name, account.role, account.created, account.disabled,"
                        + " account.password FROM session JOIN account"
                        + " ON account.id = session.account WHERE session.token = :token AND "
                        + ALIVE)
                .bind("token", Secret.sha256(token))
                .bind("oldest", oldest())
                .bind("idle", idle())
                .map(Accounts::account)
                .findOne());
  }

  /** Says that a session is used, so that it goes on. */
  public void touch(String token) {
    Instant now = clock.instant();
    String sha256 = Secret.sha256(token);
    String before = Moments.iso(now.minus(SECONDS_BETWEEN, ChronoUnit.SECONDS));
    boolean due =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("SELECT seen FROM session WHERE token = :token AND seen < :before")
                    .bind("token", sha256)
                    .bind("before", before)
                    .mapTo(String.class)
                    .findOne()
                    .isPresent());
    if (due) {
      database.write(handle -> {
        handle
            .createUpdate("UPDATE session SET seen = :now WHERE token = :token")
            .bind("now", Moments.iso(now))
            .bind("token", sha256)
            .execute();
      });
    }
  }

  /** Ends a session. */
  public void close(String token) {
    database.write(handle -> {
      handle
          .createUpdate("DELETE FROM session WHERE token = :token")
          .bind("token", Secret.sha256(token))
          .execute();
    });
  }

  /** Ends all sessions of an account. */
  void closeAll(Handle handle, String account) {
    handle
        .createUpdate("DELETE FROM session WHERE account = :account")
        .bind("account", Account.id(account))
        .execute();
  }
}

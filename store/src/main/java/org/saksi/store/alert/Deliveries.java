package org.saksi.store.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.saksi.store.alert.Delivery.Channel;
import org.saksi.store.sql.Database;

/**
 * Keeps what is on its way, so that a restart goes on with it. What is sent is first noted as
 * tried: whoever is killed while sending tries again later, under the same id. Thread-safe.
 */
public final class Deliveries {

  /** The pauses after a try that failed; after the last of them it is tried once more. */
  static final List<Duration> BACK_OFF =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  /** So often anything is tried: over nearly two days. */
  public static final int MOST_TRIES = 8;

  /** A letter waits so long for more to tell. */
  static final Duration GATHERING = Duration.ofMinutes(1);

  /** So long is a trouble told at the most. */
  static final int MOST_TROUBLE = 300;

  private static final String COLUMNS =
      "alert, channel, first_notice, last_notice, state, tries, due, trouble";

  private final Database database;

  public Deliveries(Database database) {
    this.database = database;
  }

  /** Sends notices of an alert on their way, with those that wait for their first try. */
  static void queue(Handle handle, Alert alert, List<Notice> notices, Instant at) {
    if (alert.wish().webhook() != null) {
      queue(handle, Channel.WEBHOOK, notices, at);
    }
    if (alert.wish().mail() != null) {
      queue(handle, Channel.MAIL, notices, at.plus(GATHERING));
    }
  }

  private static void queue(Handle handle, Channel channel, List<Notice> notices, Instant due) {
    int waiting =
        handle
            .createUpdate(
                "UPDATE delivery SET last_notice = :last"
                    + " WHERE alert = :alert AND channel = :channel AND tries = 0")
            .bind("alert", notices.getFirst().alert())
            .bind("channel", channel.name())
            .bind("last", notices.getLast().number())
            .execute();
    if (waiting == 0) {
      handle
          .createUpdate(
              "INSERT INTO delivery (alert, channel, first_notice, last_notice, state, tries, due)"
                  + " VALUES (:alert, :channel, :first, :last, 'DUE', 0, :due)")
          .bind("alert", notices.getFirst().alert())
          .bind("channel", channel.name())
          .bind("first", notices.getFirst().number())
          .bind("last", notices.getLast().number())
          .bind("due", iso(due))
          .execute();
    }
  }

  /**
   * Takes what is to be tried now, and notes that it is.
   *
   * @param limit at most so many, those that have been due longest
   */
  public List<Delivery> take(Instant now, int limit) {
    return database.write(handle -> {
      List<Delivery> due =
          handle
              .createQuery(
                  "SELECT "
                      + COLUMNS
                      + " FROM delivery WHERE state = 'DUE' AND due <= :now"
                      + " ORDER BY due, alert, first_notice LIMIT :limit")
              .bind("now", iso(now))
              .bind("limit", limit)
              .map(Deliveries::delivery)
              .list();
      return due.stream().map(delivery -> tried(handle, delivery, now)).toList();
    });
  }

  private static Delivery tried(Handle handle, Delivery delivery, Instant now) {
    int tries = delivery.tries() + 1;
    Duration pause = BACK_OFF.get(Math.min(tries, BACK_OFF.size()) - 1);
    Delivery tried =
        new Delivery(
            delivery.alert(),
            delivery.channel(),
            delivery.first(),
            delivery.last(),
            delivery.state(),
            tries,
            now.plus(pause).truncatedTo(ChronoUnit.SECONDS),
            delivery.trouble());
    update(handle, tried);
    return tried;
  }

  /** Notes that it has arrived. */
  public void arrived(Delivery delivery) {
    become(delivery, Delivery.State.DONE, null);
  }

  /** Notes that a try failed: it is tried again, or given up. */
  public void failed(Delivery delivery, String trouble) {
    boolean last = delivery.tries() >= MOST_TRIES;
    become(
        delivery,
        last ? Delivery.State.GIVEN_UP : Delivery.State.DUE,
        trouble.length() > MOST_TROUBLE ? trouble.substring(0, MOST_TROUBLE) + "…" : trouble);
  }

  private void become(Delivery delivery, Delivery.State state, @Nullable String trouble) {
    Delivery now =
        new Delivery(
            delivery.alert(),
            delivery.channel(),
            delivery.first(),
            delivery.last(),
            state,
            delivery.tries(),
            delivery.due(),
            trouble);
    database.write(handle -> {
      update(handle, now);
    });
  }

  private static void update(Handle handle, Delivery delivery) {
    handle
        .createUpdate(
            "UPDATE delivery SET state = :state, tries = :tries, due = :due, trouble = :trouble"
                + " WHERE alert = :alert AND channel = :channel AND first_notice = :first")
        .bind("alert", delivery.alert())
        .bind("channel", delivery.channel().name())
        .bind("first", delivery.first())
        .bind("state", delivery.state().name())
        .bind("tries", delivery.tries())
        .bind("due", iso(delivery.due()))
        .bind("trouble", delivery.trouble())
        .execute();
  }

  /** When something is to be tried next; empty if nothing is on its way. */
  public Optional<Instant> next() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT MIN(due) FROM delivery WHERE state = 'DUE'")
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse));
  }

  /** What is and was on its way of an alert, the latest first. */
  public List<Delivery> list(int alert, int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM delivery WHERE alert = :alert"
                        + " ORDER BY first_notice DESC, channel LIMIT :limit")
                .bind("alert", alert)
                .bind("limit", limit)
                .map(Deliveries::delivery)
                .list());
  }

  /** Whole seconds alone can be compared as text. */
  private static String iso(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Delivery delivery(ResultSet row, StatementContext context) throws SQLException {
    return new Delivery(
        row.getInt("alert"),
        Channel.valueOf(row.getString("channel")),
        row.getInt("first_notice"),
        row.getInt("last_notice"),
        Delivery.State.valueOf(row.getString("state")),
        row.getInt("tries"),
        Instant.parse(row.getString("due")),
        row.getString("trouble"));
  }
}

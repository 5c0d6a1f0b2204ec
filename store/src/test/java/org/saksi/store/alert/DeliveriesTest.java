package org.saksi.store.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.reconcile.Evidence;
import org.saksi.store.Engine;
import org.saksi.store.alert.News.Kind;
import org.saksi.store.alert.Notices.Tale;
import org.saksi.store.sql.Database;
import org.saksi.text.Span;

/** What is kept of alerts, how much, and when it is tried again, on both engines. */
class DeliveriesTest {

  private static final Instant NOON = Instant.parse("2025-03-04T05:00:00Z");
  private static final AlertLimits FEW = new AlertLimits(2, 1, 5);

  @TempDir private Path folder;

  private void with(Engine engine, Consumer<Database> job) {
    try (Database database = Database.open(engine.fresh(folder))) {
      job.accept(database);
    }
  }

  private static Wish wish(String webhook, String mail) {
    return new Wish(
        "Banjir",
        "Dewi",
        new Subject.Asked("banjir"),
        EnumSet.allOf(Kind.class),
        webhook == null ? null : URI.create(webhook),
        mail,
        "id");
  }

  private static void tell(Database database, Alert alert, int times, Instant at) {
    News news = new News(Kind.NEW_CONFLICT, List.of(new Evidence("a", new Span(0, 3))));
    for (int time = 0; time < times; time++) {
      Tale tale = new Tale(alert, "a", time + 1, List.of(news));
      database.write(handle -> {
        return new Notices(database, FEW).put(handle, List.of(tale), at);
      });
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTryThatFailsIsMadeAgainLaterAndLaterAndThenGivenUp(Engine engine) {
    with(
        engine,
        database -> {
          Alert alert =
              new Alerts(database, FEW).make(wish("https://koran.example/", null), NOON).alert();
          Deliveries deliveries = new Deliveries(database);
          tell(database, alert, 1, NOON);
          List<Duration> pauses = new ArrayList<>();
          Instant now = NOON;
          for (int time = 1; time <= Deliveries.MOST_TRIES; time++) {
            List<Delivery> due = deliveries.take(now, 10);
            assertThat(due).as("try " + time).hasSize(1);
            assertThat(due.getFirst().id()).isEqualTo("1-1-webhook");
            assertThat(deliveries.take(now, 10)).as("while it is tried").isEmpty();
            deliveries.failed(due.getFirst(), "status 500");
            Instant next = deliveries.next().orElse(now);
            assertThat(deliveries.take(next.minusSeconds(1), 10)).isEmpty();
            pauses.add(Duration.between(now, next));
            now = next;
          }
          assertThat(pauses)
              .containsExactly(
                  Duration.ofMinutes(1),
                  Duration.ofMinutes(5),
                  Duration.ofMinutes(30),
                  Duration.ofHours(2),
                  Duration.ofHours(6),
                  Duration.ofHours(12),
                  Duration.ofHours(24),
                  Duration.ZERO);
          Delivery end = deliveries.list(alert.id(), 10).getFirst();
          assertThat(end.state()).isEqualTo(Delivery.State.GIVEN_UP);
          assertThat(end.tries()).isEqualTo(Deliveries.MOST_TRIES);
          assertThat(end.trouble()).isEqualTo("status 500");
          assertThat(deliveries.next()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aLongTroubleIsCut(Engine engine) {
    with(
        engine,
        database -> {
          Alert alert =
              new Alerts(database, FEW).make(wish("https://koran.example/", null), NOON).alert();
          tell(database, alert, 1, NOON);
          Deliveries deliveries = new Deliveries(database);
          deliveries.failed(deliveries.take(NOON, 1).getFirst(), "x".repeat(999));
          assertThat(deliveries.list(alert.id(), 1).getFirst().trouble())
              .isEqualTo("x".repeat(Deliveries.MOST_TROUBLE) + "…");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoIsKilledWhileSendingTriesAgainUnderTheSameId(Engine engine) {
    with(
        engine,
        database -> {
          Alert alert =
              new Alerts(database, FEW).make(wish("https://koran.example/", null), NOON).alert();
          tell(database, alert, 1, NOON);
          Delivery taken = new Deliveries(database).take(NOON, 10).getFirst();
          tell(database, alert, 1, NOON);
          Deliveries later = new Deliveries(database);
          List<Delivery> again = later.take(NOON.plusSeconds(60), 10);
          assertThat(again).extracting(Delivery::id).containsExactly("1-2-webhook", taken.id());
          later.arrived(again.getLast());
          assertThat(later.list(alert.id(), 10))
              .extracting(Delivery::state)
              .containsExactly(Delivery.State.DUE, Delivery.State.DONE);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aLetterWaitsForMoreAndAWebhookTakesWhatCameMeanwhile(Engine engine) {
    with(
        engine,
        database -> {
          Alert alert =
              new Alerts(database, FEW)
                  .make(wish("https://koran.example/", "desk@koran.example"), NOON)
                  .alert();
          tell(database, alert, 1, NOON);
          tell(database, alert, 2, NOON.plusSeconds(30));
          Deliveries deliveries = new Deliveries(database);
          Delivery webhook = deliveries.take(NOON.plusSeconds(30), 10).getFirst();
          assertThat(webhook.channel()).isEqualTo(Delivery.Channel.WEBHOOK);
          assertThat(webhook.last()).isEqualTo(3);
          Delivery letter = deliveries.take(NOON.plus(Deliveries.GATHERING), 10).getFirst();
          assertThat(letter.id()).isEqualTo("1-1-mail");
          assertThat(letter.last()).isEqualTo(3);
        });
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheLatestNoticesAreKeptAndNumbersGoOn(Engine engine) {
    with(
        engine,
        database -> {
          Alert alert =
              new Alerts(database, FEW).make(wish("https://koran.example/", null), NOON).alert();
          tell(database, alert, 1, NOON);
          new Deliveries(database).take(NOON, 1);
          tell(database, alert, FEW.notices() + 1, NOON);
          Notices notices = new Notices(database, FEW);
          assertThat(notices.list(alert.id(), Integer.MAX_VALUE, 100))
              .extracting(Notice::number)
              .containsExactly(7, 6, 5, 4, 3);
          assertThat(notices.list(alert.id(), 5, 1)).extracting(Notice::number).containsExactly(4);
          assertThat(notices.between(alert.id(), 1, 6, 2))
              .extracting(Notice::number)
              .containsExactly(3, 4);
          assertThat(new Deliveries(database).list(alert.id(), 10))
              .as("of what is forgotten nothing is on its way")
              .extracting(Delivery::first)
              .containsExactly(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void noMoreAlertsAreInForceThanTheLimitAndOfThoseThatEndedTheLatestAreKept(Engine engine) {
    with(
        engine,
        database -> {
          Alerts alerts = new Alerts(database, FEW);
          Alerts.Made first = alerts.make(wish("https://koran.example/", null), NOON);
          Alerts.Made second = alerts.make(wish(null, null), NOON);
          assertThat(first.secret()).hasSize(64).isNotEqualTo(second.secret());
          assertThat(first.alert().token()).hasSize(64).isNotEqualTo(second.alert().token());
          assertThat(alerts.ofToken(first.alert().token())).contains(first.alert());
          assertThat(alerts.secret(1)).contains(first.secret());
          assertThatThrownBy(() -> alerts.make(wish(null, null), NOON))
              .hasMessage("2 alerts are in force; end one first");
          tell(database, first.alert(), 1, NOON);
          alerts.end(1, NOON.plusSeconds(1));
          assertThat(new Deliveries(database).list(1, 10)).as("nothing is sent any more").isEmpty();
          assertThat(alerts.list()).extracting(Alert::id).containsExactly(2, 1);
          alerts.end(2, NOON.plusSeconds(2));
          assertThat(alerts.list()).extracting(Alert::id).containsExactly(2);
          assertThat(new Notices(database, FEW).list(1, 99, 10)).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "desk",
        "desk@koran.example\nBcc: x@y.example",
        "desk@koran.example, x@y.example",
        "Desk <desk@koran.example>",
        "desk@koran.example ",
        "@koran.example",
        "desk@-koran"
      })
  void whatIsNoPlainAddressIsNoMailBox(String mail) {
    assertThatThrownBy(() -> wish(null, mail)).hasMessageContaining("mail is one plain address");
  }

  @Test
  void aWishIsWithinItsLimits() {
    String longest = "n".repeat(Wish.MOST_NAME);
    Set<Kind> all = EnumSet.allOf(Kind.class);
    Subject subject = new Subject.Asked("banjir");
    assertThat(new Wish(longest, "Dewi", subject, all, null, null, "id").name()).isEqualTo(longest);
    for (String wrong : List.of("", " ", longest + "n", "a\nb", "a\u0000b", "\uD83D")) {
      assertThatThrownBy(() -> new Wish(wrong, "Dewi", subject, all, null, null, "id"))
          .hasMessageContaining("name is one line");
      assertThatThrownBy(() -> new Wish("n", wrong, subject, all, null, null, "id"))
          .hasMessageContaining("editor is one line");
    }
    assertThatThrownBy(() -> new Wish("n", "Dewi", subject, Set.of(), null, null, "id"))
        .hasMessageContaining("one kind of news");
    assertThatThrownBy(() -> new Wish("n", "Dewi", subject, all, null, null, "ms"))
        .hasMessage("language is id or en");
    assertThatThrownBy(() -> wish("ftp://koran.example/", null)).hasMessageContaining("webhook");
    assertThatThrownBy(() -> wish("https:koran", null)).hasMessageContaining("webhook");
    String address = "https://koran.example/";
    String full = address + "a".repeat(Wish.MOST_WEBHOOK - address.length());
    assertThat(wish(full, null).webhook()).hasToString(full);
    assertThatThrownBy(() -> wish(full + "a", null)).hasMessageContaining("limit of");
    String box = "@" + "a".repeat(Wish.MOST_MAIL - 5);
    assertThat(wish(null, "desk" + box).mail()).hasSize(Wish.MOST_MAIL);
    assertThatThrownBy(() -> wish(null, "desks" + box)).hasMessageContaining("mail is");
  }
}

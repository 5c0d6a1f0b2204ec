package org.saksi.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.Saksi;
import org.saksi.reconcile.Evidence;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.source.web.Messenger;
import org.saksi.source.web.WebLimits;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Alerts;
import org.saksi.store.alert.Deliveries;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.News;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;
import org.saksi.store.sql.Database;
import org.saksi.text.Span;

/** What is due arrives, signed and whole, or is tried again by the clock. */
@Timeout(60)
class DispatchTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final URI BASE = URI.create("https://saksi.example/");

  /** A clock that the test turns. */
  private static final class Hands extends Clock {

    private Instant now = Instant.now().plusSeconds(60);

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    void turn(Duration on) {
      now = now.plus(on);
    }
  }

  @TempDir private Path folder;
  private final Hands clock = new Hands();
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final Messenger messenger = new Messenger(WebLimits.STANDARD.allowingPrivate());
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = Newsroom.open(folder.toString(), SAKSI);
  }

  @AfterEach
  void close() {
    newsroom.close();
    messenger.close();
    assertThat(messages).isEmpty();
  }

  private Alerts.Made make(URI webhook, String mail) {
    Wish wish =
        new Wish(
            "Kebakaran – pasar",
            "Ratih",
            new Subject.Asked("kebakaran"),
            EnumSet.of(News.Kind.NEW_CONFLICT),
            webhook,
            mail,
            "id");
    return newsroom.alerts().make(wish, Instant.now());
  }

  private static Report report(String id, String outlet, String headline, String text) {
    return new Report(
        id,
        outlet,
        null,
        headline,
        null,
        Published.parse("2026-03-10").orElseThrow(),
        "id",
        text,
        new Origin(id, 0));
  }

  private void fire() {
    newsroom.take(
        List.of(
            report(
                "warta 1",
                "Warta Uji",
                "Pasar Wonokarso Terbakar",
                "Kebakaran melanda Pasar Wonokarso di Kota Malang, Selasa (10/3/2026) malam."
                    + " Kebakaran itu menewaskan tiga orang."),
            report(
                "kabar-1",
                "Kabar Uji",
                "Kios Hangus",
                "Pasar Wonokarso di Kota Malang terbakar pada Selasa (10/3/2026) malam."
                    + " Kebakaran itu menewaskan lima orang.")));
    newsroom.settle();
  }

  private Dispatch dispatch(Map<Delivery.Channel, Carrier> carriers) {
    return new Dispatch(newsroom.alerts(), carriers, clock, messages::add);
  }

  private Webhook webhook() {
    return new Webhook(newsroom, messenger, BASE, clock);
  }

  private Delivery delivery() {
    return newsroom.alerts().deliveries().list(1, 10).getFirst();
  }

  @Test
  void aWebhookThatFailsIsToldAgainByTheClockSignedAnewAndUnderTheSameId() throws Exception {
    try (Hook hook = new Hook(500, 200);
        Dispatch dispatch = dispatch(Map.of(Delivery.Channel.WEBHOOK, webhook()))) {
      String secret = make(hook.address(), null).secret();
      fire();
      long first = clock.instant().getEpochSecond();
      dispatch.round();
      dispatch.round();
      assertThat(hook.messages()).hasSize(1);
      assertThat(delivery().state()).isEqualTo(Delivery.State.DUE);
      assertThat(delivery().trouble()).isEqualTo("the answer has the status 500");

      clock.turn(Duration.ofSeconds(59));
      dispatch.round();
      assertThat(hook.messages()).hasSize(1);
      clock.turn(Duration.ofSeconds(1));
      dispatch.round();
      assertThat(delivery().state()).isEqualTo(Delivery.State.DONE);
      clock.turn(Duration.ofDays(9));
      dispatch.round();
      List<Hook.Message> came = List.copyOf(hook.messages());
      assertThat(came).hasSize(2);
      assertThat(came).extracting(Hook.Message::id).containsOnly("1-1-webhook");
      assertThat(came.getFirst().text()).isEqualTo(came.getLast().text());
      assertThat(came.getFirst().isSignedWith(secret, first)).isTrue();
      assertThat(came.getLast().isSignedWith(secret, first + 60)).isTrue();
      assertThat(came.getLast().isSignedWith("x" + secret.substring(1), first + 60)).isFalse();
      assertThat(came.getLast().text())
          .contains(
              "\"format\":\"saksi/1\"",
              "\"delivery\":\"1-1-webhook\"",
              "\"page\":\"https://saksi.example/alerts/1\"",
              "\"kind\":\"new_conflict\"",
              "\"report\":\"kabar-1\"",
              "\"text\":\"menewaskan lima orang\"",
              "\"text\":\"menewaskan tiga orang\"",
              "\"more\":0");
    }
  }

  @Test
  void whatWasOnItsWayWhenTheServiceEndedGoesOnWithTheNext() throws Exception {
    try (Hook hook = new Hook(503, 200)) {
      make(hook.address(), null);
      fire();
      try (Dispatch dispatch = dispatch(Map.of(Delivery.Channel.WEBHOOK, webhook()))) {
        dispatch.round();
      }
      newsroom.close();
      newsroom = Newsroom.open(folder.toString(), SAKSI);
      clock.turn(Duration.ofHours(3));
      try (Dispatch dispatch = dispatch(Map.of(Delivery.Channel.WEBHOOK, webhook()))) {
        dispatch.round();
      }
      assertThat(delivery().state()).isEqualTo(Delivery.State.DONE);
      assertThat(hook.messages())
          .hasSize(2)
          .extracting(Hook.Message::id)
          .containsOnly("1-1-webhook");
    }
  }

  @Test
  void whatFailsTooOftenIsGivenUp() throws Exception {
    try (Hook hook = new Hook(500);
        Dispatch dispatch = dispatch(Map.of(Delivery.Channel.WEBHOOK, webhook()))) {
      make(hook.address(), null);
      fire();
      for (int time = 0; time < Deliveries.MOST_TRIES + 3; time++) {
        dispatch.round();
        clock.turn(Duration.ofDays(1));
      }
      assertThat(hook.messages()).hasSize(Deliveries.MOST_TRIES);
      assertThat(delivery().state()).isEqualTo(Delivery.State.GIVEN_UP);
    }
  }

  @Test
  void aPrivateNetworkIsNotWrittenToUnlessThatIsAllowed() throws Exception {
    try (Hook hook = new Hook(200);
        Messenger careful = new Messenger(WebLimits.STANDARD);
        Dispatch dispatch =
            dispatch(
                Map.of(Delivery.Channel.WEBHOOK, new Webhook(newsroom, careful, BASE, clock)))) {
      make(hook.address(), null);
      fire();
      dispatch.round();
      assertThat(hook.messages()).isEmpty();
      assertThat(delivery().trouble()).contains("not of the public internet");
    }
  }

  @Test
  void aStartedDispatchTellsAsSoonAsThereIsNews() throws Exception {
    try (Hook hook = new Hook(204);
        Dispatch dispatch = dispatch(Map.of(Delivery.Channel.WEBHOOK, webhook()))) {
      make(hook.address(), null);
      dispatch.start();
      fire();
      assertThat(hook.messages().take().id()).isEqualTo("1-1-webhook");
    }
  }

  @Test
  void aFaultIsToldAndWhatComesAfterItIsStillSent() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    try (Hook hook = new Hook(204);
        Database database = Database.open(folder.toString());
        Dispatch dispatch =
            new Dispatch(
                newsroom.alerts(), Map.of(Delivery.Channel.WEBHOOK, webhook()), clock, told::add)) {
      make(hook.address(), null);
      database.write(handle -> {
        handle.execute(
            "INSERT INTO delivery VALUES (1, 'PIGEON', 1, 1, 'DUE', 0, '2025-03-04T05:00:00Z',"
                + " NULL)");
      });
      dispatch.start();
      assertThat(told.take()).startsWith("a fault in Saksi").contains("PIGEON");
      database.write(handle -> {
        handle.execute("DELETE FROM delivery WHERE channel = 'PIGEON'");
      });
      fire();
      assertThat(hook.messages().take().id()).isEqualTo("1-1-webhook");
    }
  }

  @Test
  void noMessageIsLongerThanItsLimits() throws Exception {
    String longText = "Kebakaran besar. ".repeat(8_000);
    newsroom.take(List.of(report("panjang", "Warta", "Api", longText)));
    try (Hook hook = new Hook(200)) {
      Alert alert = make(hook.address(), null).alert();
      int many = Webhook.MOST_NOTICES + 7;
      assertThat(webhook().carry(delivery(many), alert, notices(many, 5))).isNull();
      assertThat(hook.messages().take().text()).contains("\"number\":50", "\"more\":7}");
      assertThat(webhook().carry(delivery(40), alert, notices(40, 20_000))).isNull();
      Hook.Message cut = hook.messages().take();
      assertThat(cut.body()).hasSizeLessThanOrEqualTo(Webhook.MOST_BYTES);
      assertThat(cut.text()).contains("\"number\":10", "\"more\":30}");
    }
  }

  private Delivery delivery(int last) {
    return new Delivery(
        1, Delivery.Channel.WEBHOOK, 1, last, Delivery.State.DUE, 1, clock.instant(), null);
  }

  private List<Notice> notices(int count, int characters) {
    List<Notice> notices = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      notices.add(
          new Notice(
              1,
              number,
              1,
              "panjang",
              News.Kind.NEW_WITNESS,
              clock.instant(),
              List.of(new Evidence("panjang", new Span(0, characters)))));
    }
    return notices;
  }

  @Test
  void aLetterIsPlainAndHoldsTheWordsOfTheReports() throws Exception {
    GreenMail box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    box.start();
    URI server = URI.create("smtp://127.0.0.1:" + box.getSmtp().getPort());
    Letters letters =
        new Letters(newsroom, new MailServer(server, "saksi@koran.example", null), BASE);
    try (Dispatch dispatch = dispatch(Map.of(Delivery.Channel.MAIL, letters))) {
      make(null, "desk@koran.example");
      fire();
      clock.turn(Duration.ofMinutes(1));
      dispatch.round();
      assertThat(delivery().trouble()).isNull();
      assertThat(delivery().state()).isEqualTo(Delivery.State.DONE);
      MimeMessage letter = box.getReceivedMessages()[0];
      assertThat(box.getReceivedMessages()).hasSize(1);
      assertThat(letter.getSubject()).isEqualTo("Saksi: Kebakaran – pasar");
      assertThat(letter.getAllRecipients()).hasSize(1);
      assertThat(letter.getAllRecipients()[0]).hasToString("desk@koran.example");
      assertThat(letter.getFrom()[0]).hasToString("saksi@koran.example");
      assertThat(letter.getContentType()).startsWith("text/plain");
      assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(letter.getHeader("Saksi-Delivery")).containsExactly("1-1-mail");
      assertThat(letter.getMessageID()).startsWith("<1-1-mail-");
      assertThat(((String) letter.getContent()).lines())
          .containsExactly(
              "Kebakaran – pasar",
              "",
              "Pertentangan baru · Pasar Wonokarso Terbakar",
              "  “menewaskan lima orang” – Kabar Uji",
              "  “menewaskan tiga orang” – Warta Uji",
              "https://saksi.example/stories/warta%201",
              "",
              "Semua pemberitahuan:",
              "https://saksi.example/alerts/1");
    } finally {
      box.stop();
    }
  }

  @Test
  void noLetterHoldsMoreThanItsLimit() throws Exception {
    newsroom.take(List.of(report("panjang", "Warta", "Api", "Kebakaran besar. ".repeat(99))));
    GreenMail box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    box.start();
    try {
      URI server = URI.create("smtp://127.0.0.1:" + box.getSmtp().getPort());
      Letters letters =
          new Letters(newsroom, new MailServer(server, "saksi@koran.example", null), BASE);
      Alert alert = make(null, "desk@koran.example").alert();
      int many = Letters.MOST_NOTICES + 7;
      assertThat(letters.carry(delivery(many), alert, notices(many, 9))).isNull();
      String text = (String) box.getReceivedMessages()[0].getContent();
      assertThat(text.lines().filter(line -> line.contains("“Kebakaran”"))).hasSize(50);
      assertThat(text).contains("… dan 7 lagi");
    } finally {
      box.stop();
    }
  }

  @Test
  void aMailServerThatIsNotThereIsTriedAgain() throws Exception {
    GreenMail gone = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    gone.start();
    URI server = URI.create("smtp://127.0.0.1:" + gone.getSmtp().getPort());
    gone.stop();
    Letters letters =
        new Letters(newsroom, new MailServer(server, "saksi@koran.example", null), BASE);
    try (Dispatch dispatch = dispatch(Map.of(Delivery.Channel.MAIL, letters))) {
      make(null, "desk@koran.example");
      fire();
      clock.turn(Duration.ofMinutes(1));
      dispatch.round();
      assertThat(delivery().state()).isEqualTo(Delivery.State.DUE);
      assertThat(delivery().trouble()).startsWith("the mail server: ");
    }
  }

  @Test
  void aPasswordIsNotSentOverALineThatOthersCanRead() throws Exception {
    GreenMail box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    box.setUser("saksi", "rahasia");
    box.start();
    URI server = URI.create("smtp://saksi@127.0.0.1:" + box.getSmtp().getPort());
    Letters letters =
        new Letters(newsroom, new MailServer(server, "saksi@koran.example", "rahasia"), BASE);
    try (Dispatch dispatch = dispatch(Map.of(Delivery.Channel.MAIL, letters))) {
      make(null, "desk@koran.example");
      fire();
      clock.turn(Duration.ofMinutes(1));
      dispatch.round();
      assertThat(delivery().trouble()).contains("STARTTLS");
      assertThat(box.getReceivedMessages()).isEmpty();
    } finally {
      box.stop();
    }
  }

  @Test
  void aMailServerIsNamedInFull() {
    for (String wrong : List.of("koran.example:25", "http://koran.example", "smtp:///", "smtp:x")) {
      assertThatThrownBy(() -> new MailServer(URI.create(wrong), "a@b.example", null))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
    URI open = URI.create("smtp://mail.example");
    URI user = URI.create("smtps://saksi@mail.example:465");
    assertThatThrownBy(() -> new MailServer(open, "a@b.example\r\nBcc: c@d.example", null))
        .hasMessageContaining("come from an address");
    assertThatThrownBy(() -> new MailServer(user, "a@b.example", null))
        .hasMessageContaining("user@ in its address and a password");
    assertThatThrownBy(
            () -> new MailServer(URI.create("smtp://a:b@mail.example"), "a@b.example", "b"))
        .hasMessageContaining("a password has no place");
    assertThat(new MailServer(user, "a@b.example", "x").isSecure()).isTrue();
  }
}

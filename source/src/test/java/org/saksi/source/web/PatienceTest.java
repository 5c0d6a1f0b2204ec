package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.web.HostileServer.page;
import static org.saksi.source.web.HostileServer.redirect;
import static org.saksi.source.web.HostileServer.status;

import java.time.Duration;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Why;

/** How long a server is left in peace. */
@Timeout(20)
class PatienceTest {

  private final TestWorld world = new TestWorld();
  private final HostileServer server = new HostileServer(TestWorld.PUBLIC);
  private final Fetcher fetcher = world.fetcher(WebLimits.STANDARD);

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @Test
  void aHostIsAskedOnceASecond() throws InterruptedException {
    server.on("/a", redirect("/b")).on("/b", page("kabar"));
    fetch("/a");
    assertThat(server.allPaths()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(world.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void whoHasHadPeaceEnoughIsAskedAtOnce() throws InterruptedException {
    server.on("/a", page("kabar"));
    fetch("/a");
    world.pause(Duration.ofSeconds(10));
    int pauses = world.pauses().size();
    fetch("/a");
    assertThat(world.pauses()).hasSize(pauses);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void aBusyServerIsAskedAgain(int status) throws InterruptedException {
    server.on("/a", status(status), page("kabar"));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
    assertThat(server.paths()).hasSize(2);
  }

  @Test
  void aServerThatStaysBusyIsGivenUp() throws InterruptedException {
    server.on("/a", status(503));
    Refused refused = (Refused) fetch("/a");
    assertThat(refused.why()).isEqualTo(Why.BUSY);
    assertThat(refused.reason()).isEqualTo("the server is too busy (503), 3 times");
    assertThat(refused.isWorthRetrying()).isTrue();
    assertThat(server.paths()).hasSize(3);
  }

  @Test
  void theServerSaysHowLong() throws InterruptedException {
    server.on("/a", status(429, "Retry-After: 90"), page("kabar"));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
    assertThat(world.pauses()).last().isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void theServerSaysUntilWhen() throws InterruptedException {
    server.on("/a", status(503, "Retry-After: Mon, 02 Mar 2026 03:01:30 GMT"), page("kabar"));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
    assertThat(world.now()).isEqualTo(TestWorld.START.plusSeconds(90));
  }

  @Test
  void whoAsksForTooLongARestIsLeftAloneUntilThen() throws InterruptedException {
    server.on("/a", status(429, "Retry-After: 3600"), page("kabar"));
    server.on("/b", page("lain"));
    Refused refused = (Refused) fetch("/a");
    assertThat(refused.why()).isEqualTo(Why.BUSY);
    assertThat(refused.reason()).isEqualTo("the server asks to be left alone for 3,600 s");
    assertThat(fetch("/b")).isInstanceOf(Refused.class);
    assertThat(server.paths()).containsExactly("/a");
    world.pause(Duration.ofHours(1));
    assertThat(fetch("/b")).isInstanceOf(Got.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nanti", "-5", "", "Mon, 02 Mar 2020 03:01:30 GMT", "1.5"})
  void aRestThatIsNoneIsOurs(String rest) throws InterruptedException {
    server.on("/a", status(503, "Retry-After: " + rest), page("kabar"));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
    assertThat(world.pauses())
        .last()
        .satisfies(p -> assertThat(p).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 500, 1000",
    "2, 1000, 2000",
    "3, 2000, 4000",
    "6, 15000, 30000",
    "99, 15000, 30000"
  })
  void pausesDoubleAndAreSpread(int attempt, long least, long most) {
    BackOff backOff = new BackOff(WebLimits.Patience.STANDARD, new Random(1));
    var pauses = new TreeSet<Duration>();
    for (int i = 0; i < 200; i++) {
      pauses.add(backOff.after(attempt));
    }
    assertThat(pauses).hasSizeGreaterThan(100);
    assertThat(pauses.first())
        .isBetween(Duration.ofMillis(least), Duration.ofMillis(least + (most - least) / 10));
    assertThat(pauses.last())
        .isBetween(Duration.ofMillis(most - (most - least) / 10), Duration.ofMillis(most));
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(new Ask(server.at(path), Wanted.PAGE));
  }
}

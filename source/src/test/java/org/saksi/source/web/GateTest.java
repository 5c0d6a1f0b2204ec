package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.web.HostileServer.page;
import static org.saksi.source.web.HostileServer.redirect;
import static org.saksi.source.web.HostileServer.status;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Why;
import org.saksi.source.web.WebLimits.Manners;
import org.saksi.source.web.WebLimits.Sizes;

/** Nobody is led into a private network: by an address, a name, a redirect or a change of mind. */
class GateTest {

  private final TestWorld world = new TestWorld();
  private final HostileServer server = new HostileServer(TestWorld.PUBLIC);
  private final HostileServer inside = new HostileServer("127.0.0.1");
  private final Fetcher fetcher = world.fetcher(WebLimits.STANDARD);

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
    inside.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://koran.example/a | only http and https are fetched, not ftp",
        "file:///etc/passwd | only http and https are fetched, not file",
        "gopher://koran.example/ | only http and https are fetched, not gopher",
        "jar:http://koran.example/a.jar!/b | only http and https are fetched, not jar",
        "mailto:redaksi@koran.example | only http and https are fetched, not mailto",
        "kabar.html | only http and https are fetched, not null",
        "http://user@koran.example/ | it holds the name of a user",
        "http://koran.example@127.0.0.1/ | it holds the name of a user",
        "http:///a | it names no host that can be asked",
        "http://2130706433/ | its host is a number in disguise",
        "http://0x7f000001/ | its host is a number in disguise",
        "http://127.1/ | it names no host that can be asked",
        "http://0x7f.1/ | it names no host that can be asked",
        "http://0177.0.0.1/ | its host is a number in disguise",
        "http://010.8.8.8/ | its host is a number in disguise",
        "http://koran.example:22/ | no server of the web listens at port 22",
        "http://koran.example:25/ | no server of the web listens at port 25",
        "http://koran.example:99999/ | no server of the web listens at port 99999",
      })
  void whatIsNoAddressOfTheWebIsRefused(String address, String reason) throws InterruptedException {
    Refused refused = refused(URI.create(address));
    assertThat(refused.why()).isEqualTo(Why.ADDRESS);
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.isWorthRetrying()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://0.0.0.0/"
      })
  void aPrivateAddressIsRefused(String address) throws InterruptedException {
    assertThat(refused(URI.create(address)).why()).isEqualTo(Why.PRIVATE);
  }

  @Test
  void anAddressMayBeLong() throws InterruptedException {
    String path = "/" + "a".repeat(4_096 - server.at("/").toString().length());
    server.on(path, page("kabar"));
    assertThat(fetch(server.at(path))).isInstanceOf(Got.class);
    assertThat(refused(server.at(path + "a")).reason())
        .isEqualTo("longer than the limit of 4,096 characters for an address");
  }

  @Test
  void aNameThatLeadsInsideIsRefused() throws InterruptedException {
    world.name("dalam.example", List.of("127.0.0.1"));
    Refused refused = refused(inside.at("dalam.example", "/a"));
    assertThat(refused.why()).isEqualTo(Why.PRIVATE);
    assertThat(refused.reason())
        .isEqualTo(
            "dalam.example leads to 127.0.0.1, which is not of the public internet (loopback);"
                + " --allow-private would allow it");
    assertThat(inside.connections()).isZero();
  }

  @Test
  void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() throws InterruptedException {
    world.name("campur.example", List.of(TestWorld.PUBLIC, "10.0.0.1"));
    assertThat(refused(server.at("campur.example", "/a")).why()).isEqualTo(Why.PRIVATE);
    assertThat(server.connections()).isZero();
  }

  @Test
  void aNameThatLeadsNowhereIsRefused() throws InterruptedException {
    Refused refused = refused(URI.create("http://tiada.example/a"));
    assertThat(refused.why()).isEqualTo(Why.UNKNOWN_HOST);
    assertThat(refused.reason()).isEqualTo("there is no host tiada.example");
  }

  @Test
  void aNameThatIsLookedUpForTooLongIsGivenUp() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Surroundings slow =
        new Surroundings(
            world,
            new Random(1),
            host -> {
              try {
                never.await();
              } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
              }
              return new InetAddress[0];
            },
            PublicAddress::isPublic);
    Duration second = Duration.ofSeconds(1);
    WebLimits.Patience hasty =
        new WebLimits.Patience(
            Duration.ofMillis(100), second, second, 1, second, second, second, 1);
    WebLimits limits = new WebLimits(hasty, Sizes.STANDARD, Manners.STANDARD, false);
    try (Fetcher waiting = new Fetcher(limits, exchange -> {}, slow)) {
      Ask ask = new Ask(URI.create("http://lama.example/"), Wanted.PAGE);
      assertThat(((Refused) waiting.fetch(ask)).reason())
          .endsWith("the addresses of lama.example not found in 0.1 s");
    }
    never.countDown();
  }

  @Test
  void aNameIsAskedWhereItWasLookedUp() throws InterruptedException {
    world.name("koran.example", List.of(TestWorld.PUBLIC));
    server.on("/a", page("kabar"));
    assertThat(fetch(server.at("koran.example", "/a"))).isInstanceOf(Got.class);
    assertThat(server.lastAsked().headers().get("Host")).startsWith("koran.example:");
  }

  @Test
  void aNameThatChangesItsMindIsRefused() throws InterruptedException {
    world.name("ubah.example", List.of(TestWorld.PUBLIC), List.of("127.0.0.1"));
    server.on("/a", page("kabar"));
    Refused refused = refused(server.at("ubah.example", "/a"));
    assertThat(server.allPaths()).containsExactly("/robots.txt");
    assertThat(refused.why()).isEqualTo(Why.PRIVATE);
    assertThat(inside.connections()).isZero();
  }

  @Test
  void whatTheJdkRemembersOfANameIsCheckedToo() throws Exception {
    InetAddress[] loopback = {InetAddress.getByName("127.0.0.1")};
    PinnedNames.pin("ingat.example", loopback);
    assertThat(InetAddress.getAllByName("ingat.example")).isEqualTo(loopback);
    PinnedNames.unpin("ingat.example");
    world.name("ingat.example", List.of(TestWorld.PUBLIC));
    assertThat(refused(inside.at("ingat.example", "/a")).why()).isEqualTo(Why.PRIVATE);
    assertThat(inside.connections()).isZero();
  }

  @Test
  void aRedirectInsideIsRefused() throws InterruptedException {
    server.on("/a", redirect(inside.at("/rahasia").toString()));
    Refused refused = refused(server.at("/a"));
    assertThat(refused.why()).isEqualTo(Why.PRIVATE);
    assertThat(refused.address()).isEqualTo(inside.at("/rahasia"));
    assertThat(refused.ask().address()).isEqualTo(server.at("/a"));
    assertThat(refused.reason())
        .isEqualTo(
            "it leads to %s: 127.0.0.1 is not of the public internet (loopback);"
                    .formatted(inside.at("/rahasia"))
                + " --allow-private would allow it");
    assertThat(inside.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[fd00:ec2::254]/latest/",
        "http://100.100.100.200/latest/",
        "http://metadata.example/"
      })
  void whereCloudsTellSecretsNobodyMayGo(String metadata) throws InterruptedException {
    world.name("metadata.example", List.of("169.254.169.254"));
    server.on("/a", redirect(metadata));
    try (Fetcher bold = world.fetcher(WebLimits.STANDARD.allowingPrivate())) {
      for (URI address : List.of(server.at("/a"), URI.create(metadata))) {
        Refused refused = (Refused) bold.fetch(new Ask(address, Wanted.PAGE));
        assertThat(refused.why()).isEqualTo(Why.PRIVATE);
        assertThat(refused.reason())
            .endsWith("; it is never asked")
            .doesNotContain("--allow-private");
      }
    }
    assertThat(refused(server.at("/a")).reason()).endsWith("; it is never asked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "//169.254.169.254/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://metadata.example/"
      })
  void aRedirectToMetadataIsRefused(String metadata) throws InterruptedException {
    world.name("metadata.example", List.of("169.254.169.254"));
    server.on("/a", redirect(metadata));
    assertThat(refused(server.at("/a")).why()).isEqualTo(Why.PRIVATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://koran.example/", "javascript:alert(1)"})
  void aRedirectOutOfTheWebIsRefused(String location) throws InterruptedException {
    server.on("/a", redirect(location));
    assertThat(refused(server.at("/a")).why()).isEqualTo(Why.ADDRESS);
  }

  @Test
  void aRobotsTxtInsideIsNotAsked() throws InterruptedException {
    server.on("/robots.txt", redirect(inside.at("/robots.txt").toString())).on("/a", page("kabar"));
    Refused refused = refused(server.at("/a"));
    assertThat(refused.why()).isEqualTo(Why.ROBOTS_UNKNOWN);
    assertThat(refused.address()).isEqualTo(server.at("/a"));
    assertThat(inside.connections()).isZero();
    assertThat(server.paths()).isEmpty();
  }

  @Test
  void whoAllowsItMayGoInside() throws InterruptedException {
    inside.on("/a", status(302, "Location: /b")).on("/b", page("kabar"));
    try (Fetcher bold = world.fetcher(WebLimits.STANDARD.allowingPrivate())) {
      assertThat(bold.fetch(new Ask(inside.at("/a"), Wanted.PAGE))).isInstanceOf(Got.class);
    }
  }

  @Test
  void namesThatAreNotHeldAreLeftAlone() throws UnknownHostException {
    assertThat(InetAddress.getByName("localhost").isLoopbackAddress()).isTrue();
  }

  private Fetched fetch(URI address) throws InterruptedException {
    return fetcher.fetch(new Ask(address, Wanted.PAGE));
  }

  private Refused refused(URI address) throws InterruptedException {
    Fetched fetched = fetch(address);
    assertThat(fetched).isInstanceOf(Refused.class);
    return (Refused) fetched;
  }
}

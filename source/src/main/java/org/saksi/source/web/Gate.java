package org.saksi.source.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Fetched.Why;

/**
 * Lets through what may be asked: http and https to hosts whose every address is public, at the
 * ports 80, 443 and from 1024 on, where no mail or remote shell listens. Private networks can be
 * allowed, but not the addresses at which clouds tell secrets to whoever asks. Thread-safe.
 */
final class Gate {

  private static final int FIRST_FREE_PORT = 1_024;

  /** Under a top-level domain that RFC 6761 keeps free of hosts. */
  private static final String NOBODY = "saksi.invalid";

  /** What some resolvers take for an IPv4 address: decimal, octal or hexadecimal numbers. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?");

  /** The one way of writing it on which all agree. */
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");

  private final WebLimits limits;
  private final Surroundings surroundings;

  /**
   * A gate.
   *
   * @throws IllegalStateException if names cannot be held to their addresses here, as another
   *     resolver of names has taken the place of ours
   */
  Gate(WebLimits limits, Surroundings surroundings) {
    this.limits = limits;
    this.surroundings = surroundings;
    if (!limits.allowPrivate() && !canPin()) {
      throw new IllegalStateException(
          "names cannot be held to their addresses: the process has another "
              + "java.net.spi.InetAddressResolverProvider than "
              + PinnedNames.class.getName());
    }
  }

  private static boolean canPin() {
    try {
      InetAddress documentation = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
      PinnedNames.pin(NOBODY, new InetAddress[] {documentation});
      return InetAddress.getByName(NOBODY).equals(documentation);
    } catch (UnknownHostException notOurs) {
      return false;
    } finally {
      PinnedNames.unpin(NOBODY);
    }
  }

  /** Refuses what can be refused without asking anybody, such as {@code ftp:} or 127.0.0.1. */
  void check(URI address) throws Refusal {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (Address.defaultPort(scheme) < 0) {
      throw refusal(address, "only http and https are fetched, not " + scheme);
    }
    if (address.toString().length() > limits.sizes().addressLength()) {
      throw refusal(
          address,
          String.format(
              Locale.ROOT,
              "longer than the limit of %,d characters for an address",
              limits.sizes().addressLength()));
    }
    if (address.getRawUserInfo() != null) {
      throw refusal(address, "it holds the name of a user");
    }
    String host = address.getHost();
    if (host == null) {
      throw refusal(address, "it names no host that can be asked");
    }
    int port = address.getPort();
    if (port > 0xffff || (!limits.allowPrivate() && isReserved(port))) {
      throw refusal(address, "no server of the web listens at port " + port);
    }
    if (NUMBERS.matcher(host).matches() && !IPV4.matcher(host).matches()) {
      throw refusal(address, "its host is a number in disguise");
    }
    if (isLiteral(host)) {
      checkAll(address, remembered(address, host));
    }
  }

  private static boolean isReserved(int port) {
    return port >= 0 && port < FIRST_FREE_PORT && port != 80 && port != 443;
  }

  private static boolean isLiteral(String host) {
    return host.startsWith("[") || IPV4.matcher(host).matches();
  }

  /**
   * Finds the addresses of a host, and holds its name to them until the pass is closed.
   *
   * @throws Refusal if any of them is not public
   */
  Pass open(URI address) throws Refusal, InterruptedException {
    check(address);
    String host = Objects.requireNonNull(address.getHost());
    if (isLiteral(host)) {
      return Pass.of(remembered(address, host), () -> {});
    }
    InetAddress[] addresses = resolve(address, host);
    checkAll(address, addresses);
    PinnedNames.pin(host, addresses);
    try {
      // The JDK remembers names for a while; what it remembers of this one must be good, too.
      InetAddress[] known = remembered(address, host);
      checkAll(address, known);
      return Pass.of(known, () -> PinnedNames.unpin(host));
    } catch (Refusal failed) {
      PinnedNames.unpin(host);
      throw failed;
    }
  }

  /** Without asking anybody, for a literal address or a name that is held. */
  private static InetAddress[] remembered(URI address, String host) throws Refusal {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException none) {
      throw unknown(address, host);
    }
  }

  /**
   * Leave to ask.
   *
   * @param server the address that is asked; null if it may be one of several
   */
  record Pass(@Nullable InetAddress server, Runnable end) implements AutoCloseable {

    private static Pass of(InetAddress[] addresses, Runnable end) {
      return new Pass(addresses.length == 1 ? addresses[0] : null, end);
    }

    @Override
    public void close() {
      end.run();
    }
  }

  /** On a thread of its own, as a look-up may take long and heeds no interrupt. */
  private InetAddress[] resolve(URI address, String host) throws Refusal, InterruptedException {
    FutureTask<InetAddress[]> look = new FutureTask<>(() -> surroundings.names().addresses(host));
    Thread.ofPlatform().daemon().name("looking up " + host).start(look);
    Duration longest = limits.patience().connect();
    try {
      return look.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new Refusal(
          address,
          Why.TIMEOUT,
          "the addresses of %s not found in %s".formatted(host, Words.of(longest)));
    } catch (ExecutionException none) {
      throw unknown(address, host);
    }
  }

  private void checkAll(URI address, InetAddress[] found) throws Refusal {
    for (InetAddress one : found) {
      boolean isShut = PublicAddress.holdsSecrets(one);
      if (isShut || !limits.allowPrivate() && !surroundings.open().test(one)) {
        String host = Objects.requireNonNull(address.getHost());
        String what =
            isLiteral(host) ? host : host + " leads to " + one.getHostAddress() + ", which";
        String hint = isShut ? "; it is never asked" : "; --allow-private would allow it";
        throw new Refusal(
            address,
            Why.PRIVATE,
            "%s is not of the public internet (%s)%s"
                .formatted(what, PublicAddress.purpose(one), hint));
      }
    }
  }

  private static Refusal unknown(URI address, String host) {
    return new Refusal(address, Why.UNKNOWN_HOST, "there is no host " + host);
  }

  private static Refusal refusal(URI address, String reason) {
    return new Refusal(address, Why.ADDRESS, reason);
  }
}

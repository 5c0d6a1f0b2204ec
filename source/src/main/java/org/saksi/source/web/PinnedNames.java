package org.saksi.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the name of a host to the addresses that were found good, as long as it is asked something:
 * a name that leads to a public address when it is looked at and to a private one when it is
 * connected to (DNS rebinding) gains nothing.
 *
 * <p>The JDK's client resolves names by itself and takes no address; this is the JDK's own place to
 * step in. It is found by its entry under {@code META-INF/services} and serves the whole process,
 * where it passes on all names that are not held. Thread-safe.
 */
public final class PinnedNames extends InetAddressResolverProvider {

  /** The one thing that must be known to the whole process, as its resolver is. */
  private static final Map<String, Pin> PINS = new ConcurrentHashMap<>();

  private record Pin(InetAddress[] addresses, int count) {}

  /** Made by the JDK, once. */
  public PinnedNames() {}

  /** Holds a name to addresses until it is let go; who comes second shares what the first has. */
  static void pin(String host, InetAddress[] addresses) {
    PINS.compute(
        key(host),
        (name, pin) -> pin == null ? new Pin(addresses, 1) : new Pin(pin.addresses, pin.count + 1));
  }

  /** Lets a name go. */
  static void unpin(String host) {
    PINS.computeIfPresent(
        key(host), (name, pin) -> pin.count == 1 ? null : new Pin(pin.addresses, pin.count - 1));
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver usual = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        @Nullable Pin pin = PINS.get(key(host));
        return pin == null ? usual.lookupByName(host, policy) : Stream.of(pin.addresses);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return usual.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "saksi";
  }
}

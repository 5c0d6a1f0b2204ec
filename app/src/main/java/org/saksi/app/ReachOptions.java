package org.saksi.app;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Exposure;
import picocli.CommandLine.Option;

/** Where a service answers, by which names, and what it believes of a proxy before it. */
final class ReachOptions {

  /** A host as browsers send it, without a port. */
  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+|\\[[0-9a-f:.]+\\]");

  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8765",
      description = "Where to answer (default: 8765); 0 for any port that is free.")
  private int port;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "An address of this machine (default: 127.0.0.1). One that others can reach needs"
              + " accounts, or --proxy-user.")
  private String listen = "";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A name by which readers come, such as saksi.redaksi.example; may be given again.")
  private List<String> names = List.of();

  @Option(
      names = "--https",
      description = "Readers come by https, which a proxy on this side speaks for Saksi.")
  private boolean https;

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      description =
          "The address of a proxy that says where requests come from (X-Forwarded-For); may be"
              + " given again. With --proxy-user the default is this machine.")
  private List<String> proxies = List.of();

  @Option(
      names = "--proxy-user",
      paramLabel = "HEADER",
      description =
          "The header in which the proxy, and nobody else, names the account of whoever comes.")
  private @Nullable String userHeader;

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description =
          "Where others find the pages, such as https://saksi.redaksi.example: links in webhooks,"
              + " letters and feeds lead there (default: where the service answers, and for feeds"
              + " where it is asked). It says nothing of who may come: see --host.")
  private @Nullable URI pages;

  /**
   * What the options come to.
   *
   * @throws IllegalArgumentException if they are wrong; the message is for a person
   */
  Exposure exposure() {
    if (port < 0 || port > 0xFFFF) {
      throw new IllegalArgumentException("--port is a number from 0 to 65535");
    }
    Set<String> hosts = new LinkedHashSet<>();
    for (String name : names) {
      String host = name.toLowerCase(Locale.ROOT);
      if (!HOST.matcher(host).matches()) {
        throw new IllegalArgumentException("--host is a name without a port, not '" + name + "'");
      }
      hosts.add(host);
    }
    if (userHeader != null && !HEADER.matcher(userHeader).matches()) {
      throw new IllegalArgumentException("'" + userHeader + "' is no name of a header");
    }
    Set<InetAddress> believed = new LinkedHashSet<>();
    List<String> loopback = userHeader == null ? List.of() : List.of("127.0.0.1", "::1");
    for (String proxy : proxies.isEmpty() ? loopback : proxies) {
      believed.add(address(proxy));
    }
    return new Exposure(address(listen), port, hosts, https, believed, userHeader, publicAddress());
  }

  private @Nullable URI publicAddress() {
    if (pages == null) {
      return null;
    }
    String scheme = pages.getScheme();
    if (pages.getHost() == null
        || !"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      throw new IllegalArgumentException(
          "--public-address is an address that begins with http or https");
    }
    boolean isBare =
        pages.getRawUserInfo() == null
            && (pages.getRawPath().isEmpty() || pages.getRawPath().equals("/"))
            && pages.getRawQuery() == null
            && pages.getRawFragment() == null;
    if (!isBare || pages.getPort() > 0xFFFF) {
      throw new IllegalArgumentException(
          "--public-address has a name and perhaps a port, and nothing behind them");
    }
    return URI.create(scheme.toLowerCase(Locale.ROOT) + "://" + pages.getRawAuthority());
  }

  private static InetAddress address(String written) {
    try {
      return InetAddress.getByName(written);
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("'" + written + "' is no address", unknown);
    }
  }
}

package org.saksi.app.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a service can be reached, and whom it believes.
 *
 * @param address an address of this machine
 * @param port 0 for any that is free
 * @param names by which readers come, beside those of this machine; in small letters
 * @param https whether they come by https, which a proxy speaks for the service
 * @param proxies whose word counts for where a request comes from, and who sends it
 * @param userHeader the header in which a proxy names an account; null if none does
 * @param publicAddress where others find the pages, without a path; null if nobody said, and the
 *     name under which the service is asked must do
 */
public record Exposure(
    InetAddress address,
    int port,
    Set<String> names,
    boolean https,
    Set<InetAddress> proxies,
    @Nullable String userHeader,
    @Nullable URI publicAddress) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
  private static final Pattern NUMBER = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final String FORWARDED = "X-Forwarded-For";

  public Exposure {
    names = Set.copyOf(names);
    proxies = Set.copyOf(proxies);
  }

  /** Others find the pages where it is asked. */
  public Exposure(
      InetAddress address,
      int port,
      Set<String> names,
      boolean https,
      Set<InetAddress> proxies,
      @Nullable String userHeader) {
    this(address, port, names, https, proxies, userHeader, null);
  }

  /** The same for pages that others find at an address of their own. */
  public Exposure foundAt(@Nullable URI pages) {
    return new Exposure(address, port, names, https, proxies, userHeader, pages);
  }

  /** Reached from this machine alone. */
  public static Exposure onLoopback(int port) {
    return new Exposure(InetAddress.getLoopbackAddress(), port, Set.of(), false, Set.of(), null);
  }

  /** Whether others than this machine can reach it without a proxy. */
  public boolean isBeyondLoopback() {
    return !address.isLoopbackAddress();
  }

  /** Whether somebody who comes has no name to come by: all addresses are none. */
  public boolean isNameless() {
    return address.isAnyLocalAddress() && names.isEmpty();
  }

  /**
   * Whether a host is this service by one of its names. A name elsewhere that was made to lead here
   * is not: DNS rebinding. An address cannot be made to lead elsewhere.
   */
  public boolean answersTo(@Nullable String host) {
    String name = host == null ? "" : PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name)
        || names.contains(name)
        || !address.isAnyLocalAddress() && name.equals(literal(address));
  }

  private static String literal(InetAddress address) {
    String number = address.getHostAddress();
    return number.contains(":") ? "[" + number + "]" : number;
  }

  /** The names it answers to, for a person. */
  public String allNames() {
    return String.join(", ", LOOPBACK.stream().sorted().toList())
        + (names.isEmpty() ? "" : ", " + String.join(", ", names.stream().sorted().toList()));
  }

  /** What browsers call a page of this service that came by a host. */
  public String origin(@Nullable String host) {
    return (https ? "https://" : "http://") + host;
  }

  /** Where links lead that are read elsewhere, without a slash at the end, as asked by a host. */
  public String site(@Nullable String host) {
    return publicAddress == null ? origin(host) : publicAddress.toString();
  }

  /** Whether a request comes by a proxy that is believed. */
  boolean isByProxy(Context request) {
    InetAddress peer = parse(request.ip());
    return peer != null && proxies.contains(peer);
  }

  /** Where a request comes from: a proxy is asked for whom it speaks, and nobody else is. */
  public String client(Context request) {
    List<String> forwarded = headers(request, FORWARDED);
    if (!forwarded.isEmpty() && isByProxy(request)) {
      String[] all = forwarded.getLast().split(",");
      InetAddress last = all.length == 0 ? null : parse(all[all.length - 1].strip());
      if (last != null) {
        return last.getHostAddress();
      }
    }
    return request.ip();
  }

  /** All values of a header, in order. */
  static List<String> headers(Context request, String name) {
    return Collections.list(request.req().getHeaders(name));
  }

  /** An address of digits; what would have to be looked up is none. */
  private static @Nullable InetAddress parse(String written) {
    String number = written.replaceAll("[\\[\\]]", "");
    if (!NUMBER.matcher(number).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(number);
    } catch (UnknownHostException noAddress) {
      return null;
    }
  }
}

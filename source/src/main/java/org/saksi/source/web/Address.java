package org.saksi.source.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses as people, pages and servers write them: blanks and letters beyond ASCII are
 * encoded, names of hosts put into their ASCII form, the fragment left out, the default port and an
 * empty path put into one form.
 *
 * <pre>{@code
 * Address.of("HTTP://Koran.example:80/kabar hari ini#atas")
 *     // http://koran.example/kabar%20hari%20ini
 * }</pre>
 */
public final class Address {

  /** The parts of a URI, by RFC 3986, appendix B; the fragment is left out. */
  private static final Pattern PARTS =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*+):)?(?://([^/?#]*+))?([^?#]*+)(\\?[^#]*+)?");

  private static final String KEPT = "-._~!$&'()*+,;=:@/?";

  private Address() {}

  /** An absolute address; empty where there is none in the text. */
  public static Optional<URI> of(String text) {
    return Optional.ofNullable(read(text, null));
  }

  /** An address that may be written relative to another; empty where there is none in the text. */
  public static Optional<URI> of(URI base, String text) {
    return Optional.ofNullable(read(text, base));
  }

  /**
   * Where a link of a page or feed leads on the web: an {@code http} or {@code https} address with
   * a host; null where it leads nowhere or elsewhere.
   *
   * @param base where it stands; null where that is not known
   */
  public static @Nullable URI ofLink(@Nullable URI base, String text) {
    URI address = read(text, base);
    return address != null
            && address.getHost() != null
            && defaultPort(String.valueOf(address.getScheme())) > 0
        ? address
        : null;
  }

  private static @Nullable URI read(String text, @Nullable URI base) {
    Matcher parts = PARTS.matcher(withoutBreaks(text));
    if (!parts.lookingAt()) {
      return null;
    }
    String scheme = parts.group(1);
    String authority = parts.group(2);
    String path = encoded(parts.group(3));
    String query = parts.group(4) == null ? "" : encoded(parts.group(4));
    try {
      String known = scheme == null && base != null ? base.getScheme() : scheme;
      if (authority != null) {
        return known == null ? null : whole(known, ascii(authority), path + query);
      }
      if (scheme != null) {
        return new URI(scheme + ":" + path + query);
      }
      return base == null ? null : relative(base, path, query);
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  /** By RFC 3986; {@link URI#resolve} drops the last part of a path before a query. */
  private static URI relative(URI base, String path, String query) throws URISyntaxException {
    String here =
        base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
    String there;
    if (path.isEmpty()) {
      String same = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
      there = here + (query.isEmpty() ? same : query);
    } else if (path.startsWith("/")) {
      there = path + query;
    } else {
      there = here.substring(0, here.lastIndexOf('/') + 1) + path + query;
    }
    return whole(base.getScheme(), base.getRawAuthority(), there);
  }

  private static URI whole(String scheme, String authority, String rest) throws URISyntaxException {
    String known = scheme.toLowerCase(Locale.ROOT);
    if (defaultPort(known) < 0) {
      return new URI(known + "://" + authority + rest);
    }
    URI site = new URI(known + "://" + authority);
    int query = rest.indexOf('?');
    String path = withoutDots(query < 0 ? rest : rest.substring(0, query));
    String end = path + (query < 0 ? "" : rest.substring(query));
    if (site.getHost() == null || site.getRawUserInfo() != null) {
      return new URI(known + "://" + authority + end);
    }
    boolean usual = site.getPort() < 0 || site.getPort() == defaultPort(known);
    String host = site.getHost().toLowerCase(Locale.ROOT);
    return new URI(known + "://" + host + (usual ? "" : ":" + site.getPort()) + end);
  }

  /** The path without {@code .} and {@code ..}, never empty. */
  private static String withoutDots(String path) {
    String[] parts = path.split("/", -1);
    Deque<String> kept = new ArrayDeque<>();
    for (int i = 1; i < parts.length; i++) {
      boolean dots = parts[i].equals(".") || parts[i].equals("..");
      if (parts[i].equals("..")) {
        kept.pollLast();
      }
      if (!dots || i == parts.length - 1) {
        kept.addLast(dots ? "" : parts[i]);
      }
    }
    return "/" + String.join("/", kept);
  }

  /** The port of a scheme where none is written; -1 where Saksi knows none. */
  static int defaultPort(String scheme) {
    return switch (scheme) {
      case "http" -> 80;
      case "https" -> 443;
      default -> -1;
    };
  }

  /** Browsers read an address that is broken over lines, so pages have them. */
  private static String withoutBreaks(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.strip()
        .chars()
        .filter(c -> c != '\t' && c != '\r' && c != '\n')
        .forEach(c -> whole.append((char) c));
    return whole.toString();
  }

  private static String ascii(String authority) {
    boolean plain = authority.chars().allMatch(c -> c < 0x80);
    return plain ? authority : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
  }

  private static String encoded(String part) {
    StringBuilder encoded = new StringBuilder(part.length() + 16);
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isLetterOrDigit(c) || KEPT.indexOf(c) >= 0 || c == '%') {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return withoutLonePercents(encoded);
  }

  private static String withoutLonePercents(StringBuilder encoded) {
    for (int at = encoded.indexOf("%"); at >= 0; at = encoded.indexOf("%", at + 1)) {
      boolean escape =
          at + 2 < encoded.length()
              && Character.digit(encoded.charAt(at + 1), 16) >= 0
              && Character.digit(encoded.charAt(at + 2), 16) >= 0;
      if (!escape) {
        encoded.insert(at + 1, "25");
      }
    }
    return encoded.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}

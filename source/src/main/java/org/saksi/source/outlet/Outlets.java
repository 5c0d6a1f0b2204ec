package org.saksi.source.outlet;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outlets that are known.
 *
 * <pre>{@code
 * Outlet outlet = Outlets.known().of("https://jabar.antaranews.com/berita/1");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Outlets {

  /** Names that are said to be meant when one is not known. */
  private static final int MOST_SUGGESTIONS = 3;

  private final List<Outlet> all;
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final Map<String, Outlet> byName = new HashMap<>();

  /** What a look-up by name found. */
  public sealed interface Search {}

  /** An outlet of that name or domain. */
  public record Match(Outlet outlet) implements Search {}

  /**
   * None.
   *
   * @param suggestions outlets with a name or domain like it, the most alike first; often none
   */
  public record NoMatch(List<Outlet> suggestions) implements Search {

    public NoMatch {
      suggestions = List.copyOf(suggestions);
    }
  }

  Outlets(List<Outlet> outlets) {
    all = outlets.stream().sorted(Comparator.comparing(Outlet::domain)).toList();
    for (Outlet outlet : all) {
      byDomain.put(outlet.domain(), outlet);
      byName.put(key(outlet.name()), outlet);
    }
  }

  private static final class Known {
    static final Outlets OUTLETS = new Outlets(OutletTable.read());
  }

  /** Those of the table that comes with Saksi, read once. */
  public static Outlets known() {
    return Known.OUTLETS;
  }

  /** All of them, by domain. */
  public List<Outlet> all() {
    return all;
  }

  /**
   * The outlet that a host belongs to; of two, the one with the longer domain.
   *
   * @param hostOrUrl such as {@code www.antaranews.com} or the address of a page
   */
  public @Nullable Outlet of(String hostOrUrl) {
    String host = host(hostOrUrl.strip());
    while (!host.isEmpty()) {
      Outlet outlet = byDomain.get(host);
      if (outlet != null) {
        return outlet;
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return null;
  }

  /**
   * Whether two hosts or addresses are of one outlet, or of two outlets of one owner. What is not
   * known has no owner in common with anything.
   */
  public boolean sameOwner(String hostOrUrl, String other) {
    Outlet one = of(hostOrUrl);
    Outlet two = of(other);
    return one != null && two != null && sameOwner(one, two);
  }

  /** Whether two outlets are one or have one owner. */
  public static boolean sameOwner(Outlet a, Outlet b) {
    return a.domain().equals(b.domain()) || a.owner() != null && a.owner().equals(b.owner());
  }

  /** Finds by domain or name, whatever the case, for a person who types it. */
  public Search find(String nameOrDomain) {
    Outlet found = named(nameOrDomain);
    return found != null ? new Match(found) : new NoMatch(suggestions(key(nameOrDomain)));
  }

  /** The outlet of that name or domain, whatever the case; null for none. */
  public @Nullable Outlet named(String nameOrDomain) {
    Outlet named = byName.get(key(nameOrDomain));
    return named != null ? named : of(nameOrDomain);
  }

  private List<Outlet> suggestions(String key) {
    record Near(Outlet outlet, int distance) {}
    List<Near> near = new ArrayList<>();
    for (Outlet outlet : all) {
      String name = key(outlet.name());
      String domain = key(outlet.domain().substring(0, outlet.domain().indexOf('.')));
      int distance = Math.min(distance(key, name), distance(key, domain));
      boolean isPart = key.length() > 2 && (name.contains(key) || domain.contains(key));
      if (isPart || distance <= key.length() / 3) {
        near.add(new Near(outlet, isPart ? 0 : distance));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(MOST_SUGGESTIONS)
        .map(Near::outlet)
        .toList();
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** Letters and digits alone, in lower case. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static String host(String hostOrUrl) {
    String host = hostOrUrl;
    int scheme = host.indexOf("://");
    if (scheme >= 0) {
      try {
        String parsed = URI.create(host).getHost();
        return parsed == null ? "" : plain(parsed);
      } catch (IllegalArgumentException unusual) {
        host = host.substring(scheme + 3);
      }
    }
    String authority = host.split("[/?#\\\\]", 2)[0];
    return plain(authority.substring(authority.lastIndexOf('@') + 1).split(":", 2)[0]);
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}

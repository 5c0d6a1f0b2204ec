package org.saksi.source.outlet;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One outlet. Immutable.
 *
 * @param domain the domain below which all its hosts lie, such as {@code antaranews.com}
 * @param name what readers call it
 * @param owner the group that owns it, where it is publicly known
 * @param feeds its feeds that are publicly known
 * @param sitemaps its sitemaps that are publicly known
 */
public record Outlet(
    String domain,
    String name,
    OutletKind kind,
    @Nullable String owner,
    List<URI> feeds,
    List<URI> sitemaps) {

  public Outlet {
    feeds = List.copyOf(feeds);
    sitemaps = List.copyOf(sitemaps);
  }

  /** Its home page. */
  public URI home() {
    boolean isSubdomain = domain.chars().filter(c -> c == '.').count() > 1 && !hasTwoPartSuffix();
    return URI.create("https://" + (isSubdomain ? "" : "www.") + domain + "/");
  }

  /** As in {@code republika.co.id}, where the first name below the country has two letters. */
  private boolean hasTwoPartSuffix() {
    String[] names = domain.split("\\.");
    return names.length == 3 && names[1].length() == 2 && names[2].length() == 2;
  }
}

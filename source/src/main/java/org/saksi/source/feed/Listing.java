package org.saksi.source.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an address lists. */
public sealed interface Listing {

  /**
   * A feed.
   *
   * @param title its title as plain text
   * @param items in its order, newest first as a rule
   * @param remarks what had to be mended or left out, one plain clause each
   */
  record Feed(@Nullable String title, List<Item> items, List<String> remarks) implements Listing {

    public Feed {
      items = List.copyOf(items);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A sitemap.
   *
   * @param items in its order
   * @param remarks what had to be mended or left out, one plain clause each
   */
  record Sitemap(List<Item> items, List<String> remarks) implements Listing {

    public Sitemap {
      items = List.copyOf(items);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * An index of sitemaps; it may name itself or another index.
   *
   * @param sitemaps in its order, with {@link Item#updated} where it is told
   * @param remarks what had to be mended or left out, one plain clause each
   */
  record SitemapIndex(List<Item> sitemaps, List<String> remarks) implements Listing {

    public SitemapIndex {
      sitemaps = List.copyOf(sitemaps);
      remarks = List.copyOf(remarks);
    }

    /** The addresses of the sitemaps. */
    public List<URI> addresses() {
      return sitemaps.stream().map(Item::address).toList();
    }
  }

  /**
   * Nothing that lists.
   *
   * @param reason one plain clause
   */
  record Refused(String reason) implements Listing {}
}

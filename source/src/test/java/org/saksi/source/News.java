package org.saksi.source;

import java.util.Locale;

/** Small pages, feeds and sitemaps, written for tests. */
public final class News {

  private News() {}

  /** The text of a report of a village, different for each. */
  public static String text(String village) {
    return """
    Tanggul sungai di Desa %1$s jebol setelah hujan lebat semalam, kata kepala desa itu.
    Sebanyak 210 keluarga di %1$s mengungsi ke balai desa, sekolah, dan rumah kerabat mereka.
    “Air mulai surut menjelang siang,” kata Camat Rara Kinanti di %1$s, Selasa.\
    """
        .formatted(village);
  }

  /** The page of that report. */
  public static String page(String village) {
    return page("Tanggul Jebol di " + village, "", text(village), "");
  }

  /**
   * A page.
   *
   * @param head what else its head has
   * @param text a paragraph a line
   * @param foot what stands below its paragraphs
   */
  public static String page(String headline, String head, String text, String foot) {
    return """
    <!doctype html><html lang="id"><head><title>%1$s</title>%2$s</head>
    <body><nav><a href="/">Beranda</a></nav><article><h1>%1$s</h1>
    <p>%3$s</p></article>%4$s<footer>Hak cipta</footer></body></html>\
    """
        .formatted(headline, head, text.replace("\n", "</p>\n<p>"), foot);
  }

  /** A feed of RSS that names pages. */
  public static String rss(Object... addresses) {
    StringBuilder items = new StringBuilder();
    for (Object address : addresses) {
      items.append("<item><title>Kabar</title><link>" + address + "</link></item>");
    }
    return """
    <?xml version="1.0"?><rss version="2.0"><channel><title>Kabar Selat</title>
    <link>http://kabar.example/</link><description>Kabar</description>%s</channel></rss>\
    """
        .formatted(items);
  }

  /** A feed of Atom that names a page and when it was changed. */
  public static String atom(Object address, String updated) {
    return """
    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar Selat</title>
    <id>urn:kabar</id><updated>%2$s</updated><entry><title>Kabar</title><id>%1$s</id>
    <link href="%1$s"/><updated>%2$s</updated></entry></feed>\
    """
        .formatted(address, updated);
  }

  /** A sitemap. */
  public static String sitemap(Object... addresses) {
    return map("urlset", "url", addresses);
  }

  /** An index of sitemaps, each followed by the day it was changed. */
  public static String sitemapIndex(Object... addressesAndDays) {
    return map("sitemapindex", "sitemap", addressesAndDays);
  }

  private static String map(String root, String item, Object... all) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      items.append("<%s><loc>%s</loc>".formatted(item, all[i]));
      if (i + 1 < all.length && all[i + 1] instanceof String day) {
        items.append("<lastmod>" + day + "</lastmod>");
        i++;
      }
      items.append("</%s>".formatted(item));
    }
    return String.format(
        Locale.ROOT,
        "<?xml version=\"1.0\"?><%1$s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + "%2$s</%1$s>",
        root,
        items);
  }
}

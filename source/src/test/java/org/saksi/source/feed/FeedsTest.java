package org.saksi.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.feed.Listing.Feed;
import org.saksi.source.feed.Listing.Refused;
import org.saksi.source.feed.Listing.Sitemap;
import org.saksi.source.feed.Listing.SitemapIndex;
import org.saksi.source.web.Capture;

class FeedsTest {

  private static final URI AT = URI.create("https://kabar.example/rss/terbaru.xml");
  private static final String MENDED = "its XML is broken and was mended";

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>Kabar Terbaru</title><link>https://kabar.example/</link>
      <description>Berita</description>
      <item><title>Hujan di kota</title><link>https://kabar.example/1</link>
      <guid isPermaLink="false">k-1</guid><pubDate>Tue, 21 Jan 2025 10:00:00 +0700</pubDate></item>
      <item><title>Harga &lt; Rp5.000 &amp;amp; naik</title><link>/2</link></item>
      </channel></rss>
      """;

  @Test
  void readsRss2() {
    Feed feed = feed(RSS);
    assertThat(feed.title()).isEqualTo("Kabar Terbaru");
    assertThat(feed.remarks()).isEmpty();
    assertThat(feed.items())
        .containsExactly(
            new Item(
                URI.create("https://kabar.example/1"),
                "Hujan di kota",
                "2025-01-21T03:00:00Z",
                null,
                "k-1"),
            new Item(
                URI.create("https://kabar.example/2"), "Harga < Rp5.000 & naik", null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.91", "0.92", "0.93", "0.94"})
  void readsOlderRss(String version) {
    assertThat(feed(RSS.replace("2.0", version)).items()).hasSize(2);
  }

  @Test
  void readsRss091WithItsDocumentType() {
    String old =
        RSS.replace("2.0", "0.91")
            .replace(
                "<rss",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\"\n"
                    + "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n<rss");
    assertThat(feed(old).items()).hasSize(2);
  }

  @Test
  void readsRdf() {
    Feed feed =
        feed(
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://kabar.example/"><title>Kabar</title>
              <link>https://kabar.example/</link><description>b</description></channel>
            <item rdf:about="https://kabar.example/1"><title>Satu</title>
              <link>https://kabar.example/1</link><dc:date>2025-01-21T10:00:00+07:00</dc:date></item>
            </rdf:RDF>
            """);
    assertThat(feed.items().getFirst().title()).isEqualTo("Satu");
    assertThat(feed.items().getFirst().published()).isEqualTo("2025-01-21T03:00:00Z");
  }

  @Test
  void readsAtomWithItsTwoDates() {
    Feed feed =
        feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Kabar &amp;amp; Cerita</title>
            <id>urn:kabar</id><updated>2025-01-21T12:00:00+07:00</updated>
            <entry><title>Satu</title><id>urn:kabar:1</id><link rel="alternate" href="../berita/1"/>
              <published>2025-01-21T09:00:00+07:00</published>
              <updated>2025-01-21T11:30:00+07:00</updated></entry>
            </feed>
            """);
    assertThat(feed.title()).isEqualTo("Kabar & Cerita");
    assertThat(feed.items())
        .containsExactly(
            new Item(
                URI.create("https://kabar.example/berita/1"),
                "Satu",
                "2025-01-21T02:00:00Z",
                "2025-01-21T04:30:00Z",
                "urn:kabar:1"));
  }

  @Test
  void readsJsonFeed() {
    Feed feed =
        (Feed)
            read(
                "application/feed+json",
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"Kabar","items":[
                 {"id":"1","url":"/1","title":"Satu","date_published":"2025-01-21T10:00:00+07:00",
                  "authors":[{"name":"Budi"}]},
                 {"id":2,"external_url":"https://lain.example/2","date_published":"kemarin"},
                 {"id":"3"}, "rusak", {"id":"5","url":"https://kabar.example/5"}]}
                """);
    assertThat(feed.items())
        .containsExactly(
            new Item(
                URI.create("https://kabar.example/1"), "Satu", "2025-01-21T10:00+07:00", null, "1"),
            new Item(URI.create("https://lain.example/2"), null, null, null, "2"),
            new Item(URI.create("https://kabar.example/5"), null, null, null, "5"));
    assertThat(feed.remarks())
        .containsExactly(
            "item 3 is left out: it has no link", "item 4 is left out: it has no link");
  }

  @Test
  void keepsTheFirstItemsOfABrokenJsonFeed() {
    String broken =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"url\":\"/1\"},\n{\"url\":";
    Feed feed = (Feed) read("application/json", broken);
    assertThat(feed.items()).hasSize(1);
    assertThat(feed.remarks())
        .containsExactly("only its first items could be read: broken JSON in line 2");
    assertThat(read("application/feed+json", "{\"items\":[" + "[".repeat(1_000)))
        .isEqualTo(
            new Refused(
                "nested deeper than the limit of 90 levels, or a number in it is too long"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n  ", "\uFEFF", "\uFEFF\n", "<!-- awal -->\n", "\n<!-- a - b --> "})
  void readsPastWhatStandsBeforeTheDeclaration(String before) {
    assertThat(feed(before + RSS).items()).hasSize(2);
  }

  @Test
  void readsWrongEncodings() {
    String accented = RSS.replace("kota", "café").replace("UTF-8", "ISO-8859-1");
    assertThat(title(accented, StandardCharsets.UTF_8, null)).isEqualTo("Hujan di café");
    assertThat(title(accented, StandardCharsets.ISO_8859_1, "utf-8")).isEqualTo("Hujan di café");
    String wrong = accented.replace("ISO-8859-1", "UTF-8");
    assertThat(title(wrong, StandardCharsets.ISO_8859_1, null)).isEqualTo("Hujan di café");
    assertThat(title(wrong, StandardCharsets.UTF_16, "utf-8")).isEqualTo("Hujan di café");
    assertThat(title(accented, StandardCharsets.UTF_16LE, "utf-8")).isEqualTo("Hujan di café");
  }

  @Test
  void mendsEntitiesOfHtmlBareAmpersandsAndControlCharacters() {
    Feed feed =
        feed(RSS.replace("Hujan di kota", "Hujan&nbsp;di kota R&B \u0008&rsquo;deras&rsquo;"));
    assertThat(feed.items().getFirst().title()).isEqualTo("Hujan di kota R&B ’deras’");
    assertThat(feed.items()).hasSize(2);
    assertThat(feed.remarks()).containsExactly(MENDED);
  }

  @Test
  void mendsUnclosedElementsAndLeavesHalfAnItemOut() {
    assertThat(feed(RSS.replace("</title><link>/2", "<link>/2")).items()).isNotEmpty();
    for (int length = RSS.indexOf("</item>") + 10;
        length < RSS.lastIndexOf("</rss>");
        length += 3) {
      Feed cut = feed(RSS.substring(0, length));
      assertThat(cut.items()).as("cut at %d", length).isSubsetOf(feed(RSS).items()).isNotEmpty();
      assertThat(cut.remarks()).containsExactly(MENDED);
    }
  }

  @Test
  void aBadItemLosesOnlyItself() {
    Feed feed =
        feed(
            RSS.replace(
                "</channel>",
                """
                <item><title>Tanpa tautan</title></item>
                <item><link>javascript:alert(1)</link></item>
                <item><link>https://kabar.example/spasi di sini|x</link><pubDate>kapan-kapan</pubDate></item>
                </channel>
                """));
    assertThat(feed.items()).hasSize(3);
    assertThat(feed.items().getLast())
        .isEqualTo(
            new Item(
                URI.create("https://kabar.example/spasi%20di%20sini%7Cx"), null, null, null, null));
    assertThat(feed.remarks())
        .containsExactly(
            "item 3 is left out: it has no link",
            "item 4 is left out: its link is no address of the web: javascript:alert(1)");
  }

  @Test
  void takesAnIdentifierThatIsAnAddressForTheLink() {
    Feed feed = feed(RSS.replace("<link>/2</link>", "<guid>https://kabar.example/g</guid>"));
    assertThat(feed.items().getLast().address()).hasToString("https://kabar.example/g");
  }

  @Test
  void refusesDeclaredEntities() {
    String fetching =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + body().replace("kota", "&x;");
    String laughing =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + body().replace("kota", "&c;");
    Refused refused = new Refused("its document type declares entities, which feeds do not need");
    for (String hostile : List.of(fetching, laughing)) {
      assertThat(read("text/xml", hostile)).isEqualTo(refused);
      assertThat(read("text/xml", hostile.replace("rss", "urlset"))).isEqualTo(refused);
    }
    assertThat(read("text/xml", "<!-- a -->" + fetching)).isEqualTo(refused);
    String hidden =
        body().replaceFirst(">", "><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");
    assertThat(read("text/xml", hidden.replace("kota", "&x;")).toString()).doesNotContain("root");
  }

  @Test
  void refusesWhatIsBeyondItsLimits() {
    FeedLimits small = new FeedLimits(1_000, 200, 1, 20, 1);
    assertThat(read(small, "text/xml", RSS + " ".repeat(1_000)))
        .isEqualTo(new Refused("longer than the limit of 1,000 bytes for one feed"));
    Feed few = (Feed) read(small, "text/xml", RSS);
    assertThat(few.items()).hasSize(1);
    assertThat(few.remarks()).containsExactly("only the first 1 items are read");
    String deep = "<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000);
    assertThat(read("text/xml", deep))
        .isEqualTo(new Refused("nested deeper than the limit of 90 levels"));
    byte[] hundredMegabytes = new byte[100 << 20];
    assertThat(new Feeds(FeedLimits.STANDARD).read(capture("text/xml", hundredMegabytes, null)))
        .isEqualTo(new Refused("longer than the limit of 52,428,800 bytes for one feed"));
  }

  @Test
  void remarksOnSingleItemsAreLimited() {
    String none = "<item><title>t</title></item>".repeat(4) + "</channel>";
    FeedLimits small = new FeedLimits(10_000, 200, 9, 20, 1);
    Feed feed = (Feed) read(small, "text/xml", RSS.replace("</channel>", none));
    assertThat(feed.remarks())
        .containsExactly("item 3 is left out: it has no link", "3 more items are left out");
  }

  @Test
  void readsSitemapsOfNewsPackedAndNot() throws IOException {
    String map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://kabar.example/1</loc><lastmod>2025-01-21T12:00:00+07:00</lastmod>
          <news:news><news:publication><news:name>Kabar</news:name><news:language>id</news:language>
          </news:publication><news:publication_date>2025-01-21T10:00:00+07:00</news:publication_date>
          <news:title>Hujan di kota</news:title></news:news></url>
        <url><loc>https://kabar.example/2</loc></url>
        </urlset>
        """;
    List<Item> items =
        List.of(
            new Item(
                URI.create("https://kabar.example/1"),
                "Hujan di kota",
                "2025-01-21T10:00+07:00",
                "2025-01-21T05:00:00Z",
                null),
            new Item(URI.create("https://kabar.example/2"), null, null, null, null));
    assertThat(((Sitemap) read("text/xml", map)).items()).isEqualTo(items);
    byte[] packed = gzip(map.getBytes(StandardCharsets.UTF_8));
    assertThat(((Sitemap) read("application/gzip", packed)).items()).isEqualTo(items);
    Sitemap cut =
        (Sitemap)
            read("text/xml", map.substring(0, map.indexOf("<url><loc>https://kabar.example/2")));
    assertThat(cut.items()).isEqualTo(items.subList(0, 1));
    assertThat(cut.remarks()).containsExactly(MENDED);
  }

  @Test
  void refusesPackedBombs() throws IOException {
    byte[] bomb = gzip(("<urlset>" + " ".repeat(8 << 20)).getBytes(StandardCharsets.UTF_8));
    assertThat(read("application/gzip", bomb))
        .isEqualTo(new Refused("unpacks to more than 200 times its size"));
  }

  @Test
  void readsIndexesOfSitemapsAndListsOfAddresses() {
    SitemapIndex index =
        (SitemapIndex)
            read(
                "application/xml",
                """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://kabar.example/peta-1.xml</loc><lastmod>2025-01-21</lastmod></sitemap>
                <sitemap><loc>https://kabar.example/peta-2.xml.gz</loc></sitemap>
                </sitemapindex>
                """);
    assertThat(index.addresses())
        .containsExactly(
            URI.create("https://kabar.example/peta-1.xml"),
            URI.create("https://kabar.example/peta-2.xml.gz"));
    assertThat(index.sitemaps().getFirst().updated()).startsWith("2025-01-21");
    Sitemap list =
        (Sitemap) read("text/plain", "https://kabar.example/1\n\nhttps://kabar.example/2\n");
    assertThat(list.items()).hasSize(2);
  }

  @Test
  void tellsWhatIsNoFeed() {
    assertThat(read("text/html", "<!doctype html><html><body>Halo</body></html>"))
        .isEqualTo(new Refused("a page, no feed or sitemap"));
    assertThat(read("text/html", "")).isEqualTo(new Refused("it is empty"));
    assertThat(read("application/pdf", "%PDF-1.4"))
        .isEqualTo(new Refused("neither a feed nor a sitemap, but application/pdf"));
    assertThat(read("application/rss+xml", "<rss></rss>"))
        .isEqualTo(new Refused("no feed of a known form, or broken beyond mending"));
  }

  private static String body() {
    return RSS.substring(RSS.indexOf("<rss"));
  }

  private static Feed feed(String text) {
    Listing listing = read("application/rss+xml", text);
    assertThat(listing).isInstanceOf(Feed.class);
    return (Feed) listing;
  }

  private static @Nullable String title(String text, Charset charset, @Nullable String header) {
    Capture capture = capture("text/xml", text.getBytes(charset), header);
    Listing listing = new Feeds(FeedLimits.STANDARD).read(capture);
    assertThat(listing).isInstanceOf(Feed.class);
    return ((Feed) listing).items().getFirst().title();
  }

  private static Listing read(String mediaType, String text) {
    return read(FeedLimits.STANDARD, mediaType, text);
  }

  private static Listing read(FeedLimits limits, String mediaType, String text) {
    return new Feeds(limits).read(capture(mediaType, text.getBytes(StandardCharsets.UTF_8), null));
  }

  private static Listing read(String mediaType, byte[] body) {
    return new Feeds(FeedLimits.STANDARD).read(capture(mediaType, body, null));
  }

  private static Capture capture(String mediaType, byte[] body, @Nullable String charset) {
    return new Capture(AT, Instant.parse("2025-01-21T05:00:00Z"), mediaType, charset, body);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}

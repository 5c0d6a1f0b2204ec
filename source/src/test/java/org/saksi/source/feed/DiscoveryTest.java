package org.saksi.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.source.web.Capture;

class DiscoveryTest {

  @Test
  void namesFeedsInTheOrderOfThePageThenCommentsThenSitemaps() {
    String page =
        """
        <html><head>
        <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml; charset=UTF-8" href="/feed/">
        <link rel="Alternate home" type="APPLICATION/ATOM+XML" href="https://lain.example/atom.xml">
        <link rel="alternate" type="application/feed+json" href="feed.json">
        <link rel="alternate" type="application/rss+xml" href="/feed/">
        <link rel="alternate" hreflang="en" href="/en/">
        <link rel="stylesheet" type="text/css" href="a.css">
        <link rel="alternate" type="application/rss+xml" href="javascript:x">
        <link rel="alternate" type="application/rss+xml" href="http://[rusak">
        </head></html>
        """;
    assertThat(Discovery.of(capture(page), List.of(URI.create("https://kabar.example/peta.xml"))))
        .extracting(URI::toString)
        .containsExactly(
            "https://kabar.example/feed/",
            "https://lain.example/atom.xml",
            "https://kabar.example/feed.json",
            "https://kabar.example/comments/feed/",
            "https://kabar.example/peta.xml");
  }

  @Test
  void resolvesAgainstTheDeclaredBase() {
    String page =
        "<base href='https://lain.example/a/'>"
            + "<link rel=alternate type=application/rss+xml href=rss.xml>";
    assertThat(Discovery.of(capture(page), List.of()))
        .containsExactly(URI.create("https://lain.example/a/rss.xml"));
  }

  private static Capture capture(String page) {
    return new Capture(
        URI.create("https://kabar.example/"),
        Instant.EPOCH,
        "text/html",
        "tidak-ada",
        page.getBytes(StandardCharsets.UTF_8));
  }
}

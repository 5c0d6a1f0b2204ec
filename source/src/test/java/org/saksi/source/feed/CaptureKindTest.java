package org.saksi.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.source.web.Capture;

class CaptureKindTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "text/html,<!DOCTYPE html><html lang=id>,PAGE",
        "text/html,<div>Halo</div>,PAGE",
        "text/html,<?xml version='1.0'?><rss version='2.0'>,FEED",
        "text/plain,<!-- satu --><!-- dua - tiga --> <rdf:RDF>,FEED",
        "application/xml,<feed xmlns='http://www.w3.org/2005/Atom'>,FEED",
        "text/xml,<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><urlset>,SITEMAP",
        "text/xml,<ns0:sitemapindex>,SITEMAP",
        "text/xml,<html xmlns='http://www.w3.org/1999/xhtml'>,PAGE",
        "text/xml,<svg>,OTHER",
        "application/json,{\"version\":\"https://jsonfeed.org/version/1\"},FEED",
        "application/feed+json,{\"items\":[]},FEED",
        "application/json,{\"a\":1},OTHER",
        "text/plain,https://kabar.example/1,SITEMAP",
        "text/plain,Hujan https://kabar.example/1,OTHER",
        "'',<!doctype html [<!ENTITY x 'y'>]><html>,PAGE",
        "image/png,PNG,OTHER"
      })
  void firstBytesTellBeforeTheDeclaredType(String mediaType, String body, CaptureKind kind) {
    assertThat(kind(mediaType.replace("'", ""), body)).isEqualTo(kind);
  }

  @Test
  void hostileBeginningsAreToldInTime() {
    for (String hostile :
        new String[] {"<!--", "<!-- -", "<?", "<!a", " <", "<!--a-->", "<!a[", "-"}) {
      String body = "<" + hostile.repeat(200_000);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertThat(kind("text/xml", body)).isEqualTo(CaptureKind.OTHER));
    }
  }

  private static CaptureKind kind(String mediaType, String body) {
    return CaptureKind.of(
        new Capture(
            URI.create("https://kabar.example/"),
            Instant.EPOCH,
            mediaType,
            null,
            body.getBytes(StandardCharsets.UTF_8)));
  }
}

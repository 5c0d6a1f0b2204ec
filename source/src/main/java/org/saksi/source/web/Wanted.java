package org.saksi.source.web;

import java.util.List;

/** What is hoped for at an address. */
public enum Wanted {
  /** The page of an article, or a home page. */
  PAGE("text/html, application/xhtml+xml, */*;q=0.1"),
  /** A feed or a sitemap. */
  FEED(
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, application/json;q=0.8, */*;q=0.1"),
  /** A page or a feed. */
  ANY(
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/feed+json, application/xml;q=0.9, */*;q=0.1"),
  /** A robots.txt. */
  ROBOTS("text/plain, */*;q=0.1");

  /** Types of media that hold no report and would be many bytes for nothing. */
  private static final List<String> NEVER =
      List.of(
          "image/",
          "audio/",
          "video/",
          "font/",
          "model/",
          "application/pdf",
          "application/zip",
          "application/msword",
          "application/vnd.openxmlformats",
          "application/vnd.ms-",
          "application/vnd.android");

  private final String accept;

  Wanted(String accept) {
    this.accept = accept;
  }

  /** What the header {@code Accept} says. */
  String accept() {
    return accept;
  }

  /**
   * Whether the body is worth reading.
   *
   * @param mediaType in lower case, empty where none was declared
   */
  static boolean isReadable(String mediaType) {
    return NEVER.stream().noneMatch(mediaType::startsWith);
  }
}

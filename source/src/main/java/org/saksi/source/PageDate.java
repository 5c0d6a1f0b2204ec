package org.saksi.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;

/** When a page says that it was published, in the places where pages say so to machines. */
final class PageDate {

  private static final List<String> PLACES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "[itemprop=datePublished]",
          "meta[name~=(?i)^(publishdate|pubdate|publish-date|dtk:publishdate|date)$]",
          "meta[name~=(?i)^(content_publisheddate|dc\\.date\\.issued|cxenseparse:recs:publishtime)$]",
          "time[datetime]");

  /**
   * A date, perhaps a clock time, perhaps an offset; each part is of bounded length. Templates
   * write the year 1 where they know none.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([12]\\d{3})[-/](\\d{2})[-/](\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final String LINKED_DATA = "\"datePublished\"";

  private PageDate() {}

  /** The first date found, in ISO 8601; null where the page has none. */
  static @Nullable String of(Document page) {
    for (String place : PLACES) {
      for (Element element : page.select(place)) {
        String content = element.attr("content");
        String iso = iso(content.isEmpty() ? element.attr("datetime") : content);
        if (iso != null) {
          return iso;
        }
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      int at = data.indexOf(LINKED_DATA);
      if (at >= 0) {
        int from = data.indexOf('"', at + LINKED_DATA.length());
        int to = data.indexOf('"', from + 1);
        return from >= 0 && to > from ? iso(data.substring(from + 1, to)) : null;
      }
    }
    return null;
  }

  /** The ISO 8601 form of a date as pages write it; null if it is none. */
  static @Nullable String iso(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.lookingAt()) {
      return null;
    }
    String date = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
    String clock = matcher.group(4);
    String offset = matcher.group(5);
    if (clock != null && offset != null) {
      String colon =
          offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
      Optional<Published> moment = Published.parse(date + "T" + clock + colon);
      if (moment.isPresent()) {
        return date + "T" + clock + colon;
      }
    }
    return Published.parse(date).isPresent() ? date : null;
  }
}

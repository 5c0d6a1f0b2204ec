package org.saksi.source.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the addresses of articles and their pages: {@code halaman} before a number, {@code
 * cetak} at the end of another view. Immutable.
 */
final class PlaceWords {

  private final Set<String> parameters;
  private final Set<String> doubtful;
  private final Set<String> wholeParameters;
  private final Set<String> wholeValues;
  private final Set<String> tracking;
  private final Pattern views;

  /** The end of a path that says it is the number of a page. */
  private final Pattern marked;

  /** The same where it may be the number of an article. */
  private final Pattern doubtfullyMarked;

  PlaceWords() {
    PageTable table = PageTable.read("page-links");
    parameters = forms(table, "parameter");
    doubtful = forms(table, "doubtful parameter");
    wholeParameters = forms(table, "whole parameter");
    wholeValues = forms(table, "whole value");
    tracking = forms(table, "tracking");
    views = Pattern.compile("/(?:%s)$".formatted(either(table, "view")));
    marked =
        Pattern.compile(
            "(?:[/_,-](?:%s)|/(?:%s))[/_,-]?([1-9][0-9]?)$"
                .formatted(either(table, "word"), either(table, "folder")));
    doubtfullyMarked =
        Pattern.compile("/(?:%s)[/_,-]?([1-9][0-9]?)$".formatted(either(table, "doubtful folder")));
  }

  private static Set<String> forms(PageTable table, String kind) {
    Set<String> forms = new HashSet<>();
    for (PageTable.Row row : table.rows()) {
      if (row.text("kind").equals(kind)) {
        forms.add(row.form());
      }
    }
    return forms;
  }

  private static String either(PageTable table, String kind) {
    return String.join("|", new TreeSet<>(forms(table, kind)));
  }

  /** Whether a parameter numbers the pages of an article. */
  boolean isNumber(String name, boolean doubtfulToo) {
    return parameters.contains(name) || doubtfulToo && doubtful.contains(name);
  }

  /** Whether a parameter asks for all pages at once. */
  boolean isWhole(String name, String value) {
    return wholeParameters.contains(name) || wholeValues.contains(value) && isNumber(name, true);
  }

  /** The end of a path that numbers a page; its first group is the number. */
  Matcher number(String path, boolean doubtfulToo) {
    Matcher sure = marked.matcher(path);
    return doubtfulToo && !sure.find() ? doubtfullyMarked.matcher(path) : sure.reset();
  }

  /** Whether a part of a query says where a reader came from, or how a page is shown. */
  boolean isTracking(String part) {
    return tracking.contains(part.replaceFirst("=.*", "").toLowerCase(Locale.ROOT));
  }

  /** A path without the word for another view of the page. */
  String withoutView(String path) {
    return views.matcher(path).replaceFirst("");
  }
}

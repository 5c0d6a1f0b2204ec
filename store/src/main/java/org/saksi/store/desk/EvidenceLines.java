package org.saksi.store.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saksi.reconcile.Evidence;
import org.saksi.text.Span;

/**
 * Places as they are kept: each on a line of its own, start, end, and the id of the report, which
 * may be any text and so has its line breaks and backslashes escaped.
 */
public final class EvidenceLines {

  private static final Pattern PLACE = Pattern.compile("(\\d{1,9}) (\\d{1,9}) (.*)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\nr])");

  private EvidenceLines() {}

  /** Writes places. */
  public static String write(List<Evidence> places) {
    return places.stream().map(EvidenceLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(Evidence place) {
    String report = place.report().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return place.span().start() + " " + place.span().end() + " " + report;
  }

  /** Reads what {@link #write} wrote; anything else is no place. */
  public static List<Evidence> read(String lines) {
    return lines
        .lines()
        .map(PLACE::matcher)
        .filter(Matcher::matches)
        .map(EvidenceLines::place)
        .toList();
  }

  private static Evidence place(Matcher line) {
    Span span = new Span(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)));
    String report =
        ESCAPED
            .matcher(line.group(3))
            .replaceAll(escaped ->
                switch (escaped.group(1)) {
                  case "n" -> "\n";
                  case "r" -> "\r";
                  default -> "\\\\";
                });
    return new Evidence(report, span);
  }
}

package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.report.Report;

/**
 * The baseline of a reader: quotation marks, the nearest capitalised words as speaker, number
 * patterns, year and date patterns. It shows how much of a score is had for nothing.
 */
final class NaiveReader {

  /** Longest quotation the pattern looks for, in characters. */
  private static final int QUOTATION_LIMIT = 2_000;

  private static final Pattern QUOTED =
      Pattern.compile("[\"“”]([^\"“”\\n]{3," + QUOTATION_LIMIT + "})[\"“”]");
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:mengatakan|menyatakan|menyebut|menjelaskan)(?: bahwa)? ([^.\\n]{8,400})");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,4}");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:Rp ?|USD ?|\\$|US\\$)?\\d+(?:[.,]\\d+)*(?: (?:ribu|juta|miliar|triliun))?"
              + "(?:%| persen| \\p{Ll}+)?");
  private static final Pattern TIME =
      Pattern.compile(
          "\\(\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\)|\\b(?:19|20)\\d\\d\\b|\\bhari ini\\b|\\bkemarin\\b");

  private final Report report;
  private final int[] codePointAt;

  private NaiveReader(Report report) {
    this.report = report;
    String body = report.body();
    codePointAt = new int[body.length() + 1];
    for (int i = 0; i < body.length(); i++) {
      codePointAt[i + 1] = codePointAt[i] + (Character.isLowSurrogate(body.charAt(i)) ? 0 : 1);
    }
  }

  /** The reading in the contract's JSON. */
  static ObjectNode read(Report report) {
    NaiveReader reader = new NaiveReader(report);
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("report").put("id", report.id());
    out.put("text", report.body());
    reader.quotations(out.putArray("quotations"));
    reader.figures(out.putArray("figures"));
    reader.times(out.putArray("times"));
    reader.entities(out.putArray("entities"));
    return out;
  }

  private void quotations(ArrayNode out) {
    for (var kind :
        List.of(java.util.Map.entry("direct", QUOTED), java.util.Map.entry("indirect", REPORTED))) {
      Matcher matcher = kind.getValue().matcher(report.body());
      while (matcher.find()) {
        ObjectNode quotation = span(out, matcher.start(1), matcher.end(1));
        quotation.put("kind", kind.getKey());
        nearestName(quotation.putArray("speakers"), matcher.start(), matcher.end());
      }
    }
  }

  /** The first name behind the quotation, else the last before it. */
  private void nearestName(ArrayNode speakers, int start, int end) {
    String body = report.body();
    Matcher behind = NAME.matcher(body).region(end, Math.min(body.length(), end + 80));
    if (behind.find()) {
      speakers.addObject().put("name", behind.group());
      return;
    }
    Matcher before = NAME.matcher(body).region(Math.max(0, start - 80), start);
    String last = "";
    while (before.find()) {
      last = before.group();
    }
    if (!last.isEmpty()) {
      speakers.addObject().put("name", last);
    }
  }

  private void figures(ArrayNode out) {
    Matcher matcher = FIGURE.matcher(report.body());
    while (matcher.find()) {
      String surface = matcher.group();
      String digits = surface.replaceAll("[^0-9,]", "").replace(',', '.');
      ObjectNode figure = span(out, matcher.start(), matcher.end());
      double value = digits.matches("\\d{1,15}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : 0;
      figure.put("value", value * multiplier(surface));
      figure.put("unit", surface.startsWith("Rp") ? "IDR" : surface.contains("$") ? "USD" : "%");
    }
  }

  private static double multiplier(String surface) {
    if (surface.contains("triliun")) {
      return 1e12;
    }
    if (surface.contains("miliar")) {
      return 1e9;
    }
    return surface.contains("juta") ? 1e6 : surface.contains("ribu") ? 1e3 : 1;
  }

  private void times(ArrayNode out) {
    String day = report.published() == null ? "" : report.published().date().toString();
    Matcher matcher = TIME.matcher(report.body());
    while (matcher.find()) {
      String surface = matcher.group();
      String value = day;
      if (surface.startsWith("(")) {
        String[] parts = surface.substring(1, surface.length() - 1).split("/");
        String year = parts.length > 2 ? parts[2] : day.substring(0, Math.min(4, day.length()));
        value = year + "-" + two(parts[1]) + "-" + two(parts[0]);
      } else if (Character.isDigit(surface.charAt(0))) {
        value = surface;
      }
      span(out, matcher.start(), matcher.end()).put("value", value).put("type", "DATE");
    }
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private void entities(ArrayNode out) {
    Matcher matcher = NAME.matcher(report.body());
    while (matcher.find()) {
      ObjectNode entity = out.addObject().put("name", matcher.group());
      entity.putArray("mentions");
    }
  }

  private ObjectNode span(ArrayNode out, int start, int end) {
    return out.addObject()
        .put("start", codePointAt[start])
        .put("end", codePointAt[end])
        .put("text", report.body().substring(start, end));
  }
}

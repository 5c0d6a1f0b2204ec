package org.saksi.app.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.text.CodePoints;

/**
 * The findings of stories as comma-separated values (RFC 4180), a row for each place that a finding
 * rests on. Offsets are code points of the report's text.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula; such a cell gets an apostrophe in front, as spreadsheets themselves write text.
 */
public final class FindingCsv {

  /** The first row. */
  public static final String HEADER =
      "story,finding,status,kind,witnesses,why,report,outlet,published,url,start,end,text\r\n";

  private static final String FORMULA = "=+-@\t\r";

  private FindingCsv() {}

  /** The rows of a story, in the order of its findings. */
  public static String rows(Reconciliation story) {
    Map<String, Report> reports = new HashMap<>();
    Map<String, CodePoints> places = new HashMap<>();
    for (Reading reading : story.readings()) {
      reports.put(reading.report().id(), reading.report());
      places.put(reading.report().id(), CodePoints.of(reading.report().body()));
    }
    StringBuilder rows = new StringBuilder();
    for (Finding finding : story.findings()) {
      for (Evidence evidence : finding.evidence()) {
        Report report = reports.get(evidence.report());
        CodePoints place = places.get(evidence.report());
        if (report != null && place != null) {
          rows.append(row(story.story(), finding, evidence, report, place));
        }
      }
    }
    return rows.toString();
  }

  private static String row(
      String story, Finding finding, Evidence evidence, Report report, CodePoints place) {
    return cells(
        story,
        finding.id(),
        finding.status().name().toLowerCase(Locale.ROOT),
        finding.kind().name().toLowerCase(Locale.ROOT),
        String.valueOf(finding.witnesses()),
        finding.why(),
        report.id(),
        report.outlet(),
        report.published() == null ? null : report.published().iso(),
        report.url(),
        String.valueOf(place.fromUtf16(evidence.span().start())),
        String.valueOf(place.fromUtf16(evidence.span().end())),
        evidence.span().of(report.body()));
  }

  private static String cells(@Nullable String... cells) {
    return Arrays.stream(cells).map(FindingCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    String safe = FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}

package org.saksi.app.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saksi.report.Report;

/**
 * Short names for the reports of a story: the outlet's, without the tail of an address, and with a
 * number from the second report of an outlet on. They depend on the reports and their order alone.
 */
final class OutletLabels {

  private static final int LONGEST = 20;

  /** Second levels such as {@code co} in {@code .co.id} are no longer than this. */
  private static final int SECOND_LEVEL = 3;

  private final Map<String, String> byReport = new HashMap<>();

  OutletLabels(List<Report> reports) {
    Map<String, Integer> uses = new HashMap<>();
    for (Report report : reports) {
      String name = name(report);
      int nth = uses.merge(name, 1, Integer::sum);
      String number = nth == 1 ? "" : " (" + nth + ")";
      byReport.put(report.id(), cut(name, LONGEST - number.length()) + number);
    }
  }

  String of(String report) {
    return byReport.getOrDefault(report, report);
  }

  /** The labels of several reports with commas between, each once; all of them by their number. */
  String of(Collection<String> reports) {
    if (byReport.size() > 1 && new HashSet<>(reports).size() == byReport.size()) {
      return byReport.size() == 2 ? "both" : "all " + byReport.size();
    }
    Set<String> labels = new LinkedHashSet<>();
    reports.forEach(report -> labels.add(of(report)));
    return labels.stream().collect(Collectors.joining(", "));
  }

  private static String name(Report report) {
    String outlet = report.outlet();
    if (outlet == null || outlet.isBlank()) {
      int dot = report.id().lastIndexOf('.');
      return dot > 0 ? report.id().substring(0, dot) : report.id();
    }
    String name = outlet.strip();
    return name.indexOf('.') < 0 || name.indexOf(' ') >= 0 ? name : withoutTail(name);
  }

  private static String withoutTail(String host) {
    if (Character.isDigit(host.charAt(host.length() - 1))) {
      return host; // 127.0.0.1 has no tail
    }
    String name = host.startsWith("www.") ? host.substring(4) : host;
    name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    int dot = name.lastIndexOf('.');
    boolean secondLevel = dot > 0 && name.length() - dot - 1 <= SECOND_LEVEL;
    name = secondLevel ? name.substring(0, dot) : name;
    return name.isEmpty() ? host : name;
  }

  private static String cut(String name, int longest) {
    return name.length() <= longest ? name : name.substring(0, longest - 1).strip() + "…";
  }
}

package org.saksi.store;

import java.nio.file.Path;
import java.util.List;
import org.saksi.Saksi;
import org.saksi.report.Report;

/**
 * A process that takes reports and compares them at once, until it is killed: the arguments are
 * those of {@link Taker}. It prints a line for each report that was compared.
 */
final class SettlingTaker {

  private SettlingTaker() {}

  public static void main(String[] arguments) {
    int first = Integer.parseInt(arguments[2]);
    Newsroom newsroom = Newsroom.open(arguments[0], Path.of(arguments[1]), Saksi.indonesian());
    List<Report> reports = Reports.many(10_000);
    for (Report report : reports.subList(first, reports.size())) {
      newsroom.take(List.of(report));
      newsroom.settle();
      System.out.println(report.id());
    }
  }
}

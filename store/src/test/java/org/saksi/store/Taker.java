package org.saksi.store;

import java.nio.file.Path;
import java.util.List;
import org.saksi.Saksi;
import org.saksi.report.Report;
import org.saksi.store.log.Acknowledgement;

/**
 * A process that takes reports until it is killed: the arguments are a store, a folder for its
 * index, and the number of the first report. It prints the id of each report that was acknowledged.
 */
final class Taker {

  private Taker() {}

  public static void main(String[] arguments) {
    int first = Integer.parseInt(arguments[2]);
    Newsroom newsroom = Newsroom.open(arguments[0], Path.of(arguments[1]), Saksi.indonesian());
    List<Report> reports = Reports.many(10_000);
    for (int at = first; at < reports.size(); at += 2) {
      for (Acknowledgement acknowledgement : newsroom.take(reports.subList(at, at + 2))) {
        if (acknowledgement instanceof Acknowledgement.Taken taken) {
          System.out.println(taken.report());
        }
      }
    }
  }
}

package org.saksi.bench.speed;

/**
 * What a report costs the grouping with so many others in the window. Times are in microseconds.
 *
 * @param reports in the window
 * @param words different words that they hold
 * @param mean time of one report
 * @param median half of the reports take less
 * @param slow 99 of 100 reports take less
 * @param longest time of one report
 * @param bytes that the grouping holds for a report in the window
 * @param scan mean time of comparing the headline with every other
 * @param written bytes of its state for a report in the window
 * @param writing all of it, in milliseconds
 * @param reading it back, in milliseconds
 */
record WindowCost(
    int reports,
    int words,
    double mean,
    double median,
    double slow,
    double longest,
    double bytes,
    double scan,
    double written,
    double writing,
    double reading) {

  /** One line, for {@link #parse}. */
  String line() {
    return String.join(
        "\t",
        Integer.toString(reports),
        Integer.toString(words),
        Double.toString(mean),
        Double.toString(median),
        Double.toString(slow),
        Double.toString(longest),
        Double.toString(bytes),
        Double.toString(scan),
        Double.toString(written),
        Double.toString(writing),
        Double.toString(reading));
  }

  /**
   * Reads what {@link #line} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static WindowCost parse(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 11) {
      throw new IllegalArgumentException("not the cost of a window: " + line);
    }
    return new WindowCost(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Double.parseDouble(cells[8]),
        Double.parseDouble(cells[9]),
        Double.parseDouble(cells[10]));
  }

  double reportsPerSecond() {
    return 1e6 / mean;
  }
}

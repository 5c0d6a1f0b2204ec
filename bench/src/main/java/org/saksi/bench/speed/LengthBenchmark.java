package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Report;

/**
 * The same million characters as one report and as the many they come from: were the cost of a
 * character to grow with the length of its report, the one would take longer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class LengthBenchmark {

  private static final int CHARACTERS = 1_000_000;

  /** A file or folder of reports; taken again from the first where they are too few. */
  @Param("samples/banjir")
  public String reports = "";

  private final Saksi saksi = Saksi.indonesian();
  private final List<Report> parts = new ArrayList<>();
  private List<Report> whole = List.of();

  /** Joins the bodies of reports with blank lines between. */
  @Setup
  public void joinReports() {
    List<Report> given = Reports.of(reports, Integer.MAX_VALUE);
    StringBuilder body = new StringBuilder();
    while (body.length() < CHARACTERS) {
      Report part = given.get(parts.size() % given.size());
      parts.add(part);
      body.append(part.body()).append("\n\n");
    }
    whole = List.of(given.getFirst().withBody(body.toString()));
  }

  /** As one report. */
  @Benchmark
  public void joined(Blackhole sink) {
    whole.forEach(report -> sink.consume(read(report)));
  }

  /** As the reports they come from. */
  @Benchmark
  public void apart(Blackhole sink) {
    parts.forEach(report -> sink.consume(read(report)));
  }

  private Reading read(Report report) {
    return saksi.read(report);
  }
}

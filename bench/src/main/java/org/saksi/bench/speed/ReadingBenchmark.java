package org.saksi.bench.speed;

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
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.entity.EntityFinder;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Report;

/**
 * Reports read a second on one thread, one after the other as a stream brings them. Both compilers
 * run, as in a service; the launcher's short processes make do with the first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class ReadingBenchmark {

  /** Enough to hold words that have not been met, few enough to be met again. */
  private static final int MOST_REPORTS = 4000;

  /** A file or folder of reports. */
  @Param("samples/banjir")
  public String reports = "";

  private final Saksi saksi = Saksi.indonesian();
  private final Tokenizer tokenizer = Tokenizer.of(LanguagePack.of("id"));
  private final EntityFinder entityFinder = new EntityFinder(LanguagePack.of("id"));
  private List<Report> texts = List.of();
  private List<Reading> readings = List.of();
  private int next;

  /** Reads the reports from their file, and once, so that later stages find what they need. */
  @Setup
  public void readReports() {
    texts = Reports.of(reports, MOST_REPORTS);
    readings = texts.stream().map(saksi::read).toList();
  }

  /** All layers of the next report. */
  @Benchmark
  public Reading wholeReading() {
    return saksi.read(texts.get(step()));
  }

  /** The next report's tokens, and its entities with the learned model. */
  @Benchmark
  public void tokensAndEntities(TokenCounter counter, Blackhole sink) {
    Reading reading = readings.get(step());
    List<Token> tokens = tokenizer.tokenize(reading.report().body());
    counter.tokens += tokens.size();
    sink.consume(tokens);
    sink.consume(entityFinder.find(reading.segmentation(), reading.times()));
  }

  private int step() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return next;
  }
}

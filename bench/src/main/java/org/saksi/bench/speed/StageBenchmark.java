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
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.entity.EntityFinder;
import org.saksi.reading.figure.FigureFinder;
import org.saksi.reading.quotation.QuotationFinder;
import org.saksi.reading.role.RoleFinder;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.time.TimeFinder;
import org.saksi.reading.token.Tokenizer;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;

/** Microseconds each stage takes over all reports of a folder, each given the layers before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class StageBenchmark {

  /** A folder of reports. */
  @Param("samples/banjir")
  public String reports = "";

  private final LanguagePack language = LanguagePack.of("id");
  private final Saksi saksi = Saksi.indonesian();
  private final Tokenizer tokenizer = Tokenizer.of(language);
  private final Segmenter segmenter = new Segmenter(language);
  private final TimeFinder timeFinder = new TimeFinder(language);
  private final FigureFinder figureFinder = new FigureFinder(language);
  private final EntityFinder entityFinder = new EntityFinder(language);
  private final QuotationFinder quotationFinder = new QuotationFinder(language);
  private final RoleFinder roleFinder = new RoleFinder(language);
  private List<Report> texts = List.of();
  private List<Reading> readings = List.of();

  /** Reads the reports once, so that every stage finds the layers it needs. */
  @Setup
  public void readReports() {
    texts = Reports.of(reports, Integer.MAX_VALUE);
    readings = texts.stream().map(saksi::read).toList();
  }

  /** Tokens, sentences, quoted stretches. */
  @Benchmark
  public void segmentation(Blackhole sink) {
    for (Report report : texts) {
      sink.consume(segmenter.segment(report.body(), tokenizer.tokenize(report.body())));
    }
  }

  /** Time expressions. */
  @Benchmark
  public void times(Blackhole sink) {
    for (Reading reading : readings) {
      sink.consume(timeFinder.find(reading.segmentation(), reading.report().published()));
    }
  }

  /** Figures. */
  @Benchmark
  public void figures(Blackhole sink) {
    for (Reading reading : readings) {
      sink.consume(
          figureFinder.find(reading.segmentation(), reading.times(), reading.report().published()));
    }
  }

  /** Entities. */
  @Benchmark
  public void entities(Blackhole sink) {
    for (Reading reading : readings) {
      sink.consume(entityFinder.find(reading.segmentation(), reading.times()));
    }
  }

  /** Roles of persons. */
  @Benchmark
  public void roles(Blackhole sink) {
    for (Reading reading : readings) {
      sink.consume(roleFinder.find(reading.segmentation(), reading.entities()));
    }
  }

  /** Quotations with their speakers. */
  @Benchmark
  public void quotations(Blackhole sink) {
    for (Reading reading : readings) {
      Segmentation segmentation = reading.segmentation();
      sink.consume(quotationFinder.find(segmentation, reading.times(), reading.entities()));
    }
  }

  /** All layers. */
  @Benchmark
  public void wholeReading(Blackhole sink) {
    for (Report report : texts) {
      sink.consume(saksi.read(report));
    }
  }

  /** The reports set side by side. */
  @Benchmark
  public Reconciliation reconciliation() {
    return saksi.reconcile("story", readings);
  }
}

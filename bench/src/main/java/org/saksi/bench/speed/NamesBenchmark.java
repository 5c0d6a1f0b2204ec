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
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Report;
import org.saksi.tagger.Model;
import org.saksi.tagger.Tagger;

/** Tokens and names a second on one thread, from the text of many reports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class NamesBenchmark {

  /** Reports are enough when they hold words that the tagger has never met. */
  private static final int MOST_REPORTS = 2000;

  /** A file or folder of reports. */
  @Param("samples/banjir")
  public String reports = "";

  private final LanguagePack language = LanguagePack.of("id");
  private final Tokenizer tokenizer = Tokenizer.of(language);
  private final Tagger tagger = new Tagger(language, Model.shipped("id"));
  private final List<Segmentation> segmentations = new ArrayList<>();

  /** Reads and segments the reports once. */
  @Setup
  public void readReports() {
    Segmenter segmenter = new Segmenter(language);
    for (Report report : Reports.of(reports, MOST_REPORTS)) {
      String body = report.body();
      segmentations.add(segmenter.segment(body, tokenizer.tokenize(body)));
    }
  }

  /** Tokens alone. */
  @Benchmark
  public void tokens(TokenCounter counter, Blackhole sink) {
    for (Segmentation segmentation : segmentations) {
      List<Token> tokens = tokenizer.tokenize(segmentation.text());
      counter.tokens += tokens.size();
      sink.consume(tokens);
    }
  }

  /** Names alone, of sentences already cut. */
  @Benchmark
  public void names(TokenCounter counter, Blackhole sink) {
    for (Segmentation segmentation : segmentations) {
      counter.tokens += segmentation.tokens().size();
      for (Sentence sentence : segmentation.sentences()) {
        sink.consume(tagger.tag(segmentation.tokensOf(sentence)));
      }
    }
  }

  /** Tokens and names together, a report taken as one sentence. */
  @Benchmark
  public void tokensAndNames(TokenCounter counter, Blackhole sink) {
    for (Segmentation segmentation : segmentations) {
      List<Token> tokens = tokenizer.tokenize(segmentation.text());
      counter.tokens += tokens.size();
      sink.consume(tagger.tag(tokens));
    }
  }
}

package org.saksi.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
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
import org.saksi.source.page.Article;
import org.saksi.source.page.ArticleReader;

/** Articles read from pages of HTML a second on one thread, from the text to the alignment. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class PageBenchmark {

  private static final int MOST_PAGES = 1000;

  /** A page, or a folder of pages, as they are or packed by gzip. */
  @Param("pages")
  public String pages = "";

  private final ArticleReader reader = new ArticleReader();
  private final List<String> texts = new ArrayList<>();
  private int next;

  /** Reads the pages from their files. */
  @Setup
  public void readPages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(pages))) {
      for (Path file : files.filter(PageBenchmark::isPage).sorted().limit(MOST_PAGES).toList()) {
        texts.add(text(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IllegalStateException("no pages in " + pages);
    }
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".html.gz");
  }

  private static String text(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The article of the next page. */
  @Benchmark
  public Article article() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return reader.read(texts.get(next), null);
  }
}

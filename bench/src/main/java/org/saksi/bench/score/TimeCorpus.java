package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saksi.Saksi;
import org.saksi.annotation.TimeExpression;
import org.saksi.bench.score.ScoreSet.Confusions;
import org.saksi.bench.score.TimeMlFile.MarkedTime;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * Articles whose times are marked in TimeML.
 *
 * @param name of the set
 */
record TimeCorpus(String name, List<TimeMlFile> files) {

  /** The corpora give clock times without their zone. */
  private static final Pattern ZONE = Pattern.compile("(?<=T\\d\\d:\\d\\d)(Z|[+-]\\d\\d:\\d\\d)$");

  private static final String NOTE =
      """
      *Naive* here: dates in brackets, years, *today* and *yesterday* in Indonesian. *Published*
      are IndoTimex's figures (Mirza 2015) on all 25 articles of its test; the paper's summary
      does not say which borders it asks for. Clock times are compared without their zone, which
      the corpus never writes.\
      """;

  static TimeCorpus read(Path folder, String name) throws IOException {
    return new TimeCorpus(name, TimeMlFile.readAll(folder));
  }

  /** A folder that holds TimeML files. */
  static boolean isOne(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> file.toString().endsWith(".tml"));
    }
  }

  ScoreSet score(Saksi saksi) {
    TimeScore score = new TimeScore();
    TimeScore naive = new TimeScore();
    ContentHash hash = new ContentHash();
    int times = 0;
    for (TimeMlFile file : files) {
      score.add(file.marked(), read(saksi, file.report()));
      naive.add(file.marked(), readNaively(file.report()));
      hash.add(file.report().body().getBytes(StandardCharsets.UTF_8));
      hash.add(file.marked().toString().getBytes(StandardCharsets.UTF_8));
      times += file.marked().size();
    }
    List<List<String>> confusions =
        score.confusions().stream()
            .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
            .toList();
    return new ScoreSet(
        name,
        files.size() + " articles, " + times + " times",
        hash.digits(),
        NOTE,
        Measure.TIMES,
        score.scores(),
        naive.scores(),
        new Confusions(List.of("what", "how often"), confusions));
  }

  private static List<MarkedTime> read(Saksi saksi, Report report) {
    List<MarkedTime> marked = new ArrayList<>();
    for (TimeExpression time : saksi.read(report).times()) {
      marked.add(
          new MarkedTime(
              TimeMlFile.squeezed(report.body(), time.span()),
              ZONE.matcher(time.value().timex()).replaceFirst(""),
              time.type().name()));
    }
    return marked;
  }

  private static List<MarkedTime> readNaively(Report report) {
    String body = report.body();
    List<MarkedTime> marked = new ArrayList<>();
    for (JsonNode time : NaiveReader.read(report).path("times")) {
      Span span =
          new Span(
              body.offsetByCodePoints(0, time.path("start").asInt()),
              body.offsetByCodePoints(0, time.path("end").asInt()));
      marked.add(
          new MarkedTime(
              TimeMlFile.squeezed(body, span),
              time.path("value").asText(),
              time.path("type").asText()));
    }
    return marked;
  }
}

package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.saksi.bench.score.ScoreSet.Confusions;
import org.saksi.source.page.ArticleReader;

/**
 * News pages and the bodies of their articles, as in Zyte's article extraction benchmark: a JSON
 * file of bodies by page, {@code html/ID.html.gz} beside it, and in {@code output} what other
 * programs made of the pages.
 *
 * @param name of the set
 * @param bodies the true body of each page, in order of their ids
 */
record ExtractionCorpus(String name, Path path, Map<String, String> bodies) {

  private static final String PAGES = "html";
  private static final String PEERS = "output";
  private static final String BODY = "articleBody";

  private static final String NOTE =
      """
      Of each page the stretches of four words that body and truth share, as a bag; precision and
      recall are means over pages, and F1 is that of the two means. *Naive* here: all paragraphs of
      a page. The differences are of F1, with the interval that holds 95 % of 10,000 draws of pages
      with replacement.\
      """;

  /** A JSON file with a folder of pages beside it. */
  static boolean isOne(Path path) {
    return path.toString().endsWith(".json") && Files.isDirectory(path.resolveSibling(PAGES));
  }

  static ExtractionCorpus read(Path path, String name) throws IOException {
    return new ExtractionCorpus(name, path, bodies(Gold.json(path)));
  }

  private static Map<String, String> bodies(JsonNode file) {
    Map<String, String> bodies = new TreeMap<>();
    JsonNode pages = file.path(PEERS).isObject() ? file.path(PEERS) : file;
    pages.properties().forEach(e -> bodies.put(e.getKey(), e.getValue().path(BODY).asText("")));
    return bodies;
  }

  ScoreSet score() throws IOException {
    ContentHash hash = new ContentHash().add(Files.readAllBytes(path));
    ArticleReader reader = new ArticleReader();
    Map<String, String> own = new TreeMap<>();
    Map<String, String> naive = new TreeMap<>();
    for (String id : bodies.keySet()) {
      byte[] bytes = page(id);
      hash.add(bytes);
      String html = new String(bytes, StandardCharsets.UTF_8);
      own.put(id, reader.read(html, null).body());
      naive.put(id, String.join("\n", Jsoup.parse(html).select("p").eachText()));
    }
    ExtractionScore score = new ExtractionScore(bodies, own);
    return new ScoreSet(
        name,
        bodies.size() + " pages",
        hash.digits(),
        NOTE,
        Measure.EXTRACTION,
        scores(score),
        scores(new ExtractionScore(bodies, naive)),
        peers(score));
  }

  private byte[] page(String id) throws IOException {
    Path page = path.resolveSibling(PAGES).resolve(id + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return in.readAllBytes();
    }
  }

  private static ObjectNode scores(ExtractionScore score) {
    ObjectNode scores = JsonNodeFactory.instance.objectNode();
    scores.put("f1", score.f1()).put("p", score.precision()).put("r", score.recall());
    return scores;
  }

  /** What other programs made of the pages, the best first. */
  private Confusions peers(ExtractionScore own) throws IOException {
    Path folder = path.resolveSibling(PEERS);
    if (!Files.isDirectory(folder)) {
      return Confusions.NONE;
    }
    Map<String, ExtractionScore> peers = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        String peer = file.getFileName().toString().replaceFirst("\\.json$", "");
        peers.put(peer, new ExtractionScore(bodies, bodies(Gold.json(file))));
      }
    }
    List<List<String>> rows =
        peers.entrySet().stream()
            .sorted((a, b) -> Double.compare(b.getValue().f1(), a.getValue().f1()))
            .map(peer -> row(peer.getKey(), peer.getValue(), own))
            .toList();
    return new Confusions(
        "Beside other programs",
        List.of("program", "precision", "recall", "F1", "Saksi's F1 less theirs"),
        rows);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static List<String> row(String name, ExtractionScore peer, ExtractionScore own) {
    ExtractionScore.Difference difference = own.less(peer);
    return List.of(
        name,
        figure(peer.precision()),
        figure(peer.recall()),
        figure(peer.f1()),
        difference.toString());
  }
}

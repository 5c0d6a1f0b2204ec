package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saksi.source.News;
import org.saksi.source.NewsServer;

/** Wherever kills cut what a watch writes, in the end each report is in its log once. */
class KillsTest {

  private static final int PAGES = 4;

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void everyReportIsInTheLogOnce(
      @ForAll @Size(3) List<@IntRange(max = 1000) Integer> memoryLeft,
      @ForAll @Size(3) List<@IntRange(max = 1000) Integer> logLeft,
      @ForAll @Size(3) List<@IntRange(min = 1, max = PAGES) Integer> named)
      throws IOException {
    Path folder = Files.createTempDirectory("kabar");
    try (NewsServer server = new NewsServer()) {
      IntStream.rangeClosed(1, PAGES)
          .forEach(i -> server.on("/" + i, News.page("Desa" + (char) ('A' + i))));
      Desk desk = new Desk(folder);
      URI feed = server.at("/rss");
      for (int i = 0; i < memoryLeft.size(); i++) {
        name(server, named.get(i));
        desk.round(feed);
        kill(desk, memoryLeft.get(i), logLeft.get(i));
      }
      name(server, PAGES);
      desk.round(feed);
      desk.round(feed);
      assertThat(desk.logged()).containsExactlyInAnyOrder("/1", "/2", "/3", "/4");
      server.forget();
      assertThat(desk.round(feed)).isEmpty();
      assertThat(server.asked()).containsExactly("/rss");
    } finally {
      delete(folder);
    }
  }

  /** Has the feed name the first pages, and say so only to who has not heard it. */
  private static void name(NewsServer server, int pages) {
    Object[] named = IntStream.rangeClosed(1, pages).mapToObj(i -> server.at("/" + i)).toArray();
    server.on("/rss", NewsServer.marked("\"%d\"".formatted(pages), News.rss(named)));
  }

  /** Cuts the memory anywhere, and the log anywhere behind what the memory calls done. */
  private static void kill(Desk desk, int memoryLeft, int logLeft) throws IOException {
    Desk.cut(desk.memory(), Files.size(desk.memory()) * memoryLeft / 1000);
    String memory = Files.readString(desk.memory());
    boolean lacksOnlyItsEnd = memory.endsWith("}");
    String whole = lacksOnlyItsEnd ? memory : memory.substring(0, memory.lastIndexOf('\n') + 1);
    long safe = 0;
    long end = 0;
    for (String line : Files.readAllLines(desk.log())) {
      end += line.getBytes(StandardCharsets.UTF_8).length + 1;
      String url = line.substring("{\"id\":\"".length(), line.indexOf("\",\""));
      safe = whole.contains("{\"done\":\"" + url + "\"") ? end : safe;
    }
    Desk.cut(desk.log(), safe + (end - safe) * logLeft / 1000);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

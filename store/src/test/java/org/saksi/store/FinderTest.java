package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.Saksi;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.store.log.Verdict;
import org.saksi.store.search.Catalogued;
import org.saksi.store.search.Hit;
import org.saksi.store.search.Order;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.story.Decision;
import org.saksi.text.Span;

/** Finding reports by what they say and by what they come to. */
class FinderTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  @TempDir private Path folder;

  private static List<String> find(Newsroom newsroom, String typed) {
    Query query = (Query) newsroom.finder().read(typed);
    return newsroom.finder().find(query, Page.first(Order.DATE, 50)).hits().stream()
        .map(Hit::report)
        .sorted()
        .toList();
  }

  private Newsroom filled() {
    Newsroom newsroom = Newsroom.open(folder.resolve("store").toString(), SAKSI);
    newsroom.take(List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
    newsroom.settle();
    return newsroom;
  }

  @Test
  void reportsAreFoundByTheirWordsFiguresAndSpeakers() {
    try (Newsroom newsroom = filled()) {
      assertThat(find(newsroom, "banjir")).containsExactly("a", "c");
      assertThat(find(newsroom, "count>130 about:rumah")).containsExactly("c");
      assertThat(find(newsroom, "by:\"Sri Lestari\"")).containsExactly("b");
    }
  }

  @Test
  void aTextThatWasRefusedIsNotShownInPlaceOfTheOneKept() {
    try (Newsroom newsroom = filled()) {
      newsroom.take(List.of(Reports.report("a", "lain.example", "Banjir", "Banjir.")));
      Catalogued shown = newsroom.finder().report("a").orElseThrow();
      Query query = (Query) newsroom.finder().read("mengungsi");
      Span word = shown.highlights(query).words().getFirst();
      assertThat(word.of(shown.report().body())).isEqualTo("mengungsi");
      assertThat(shown.sentence(word).of(shown.report().body()))
          .isEqualTo("Sebanyak 45 keluarga mengungsi ke balai desa.");
    }
  }

  @Test
  void reportsAreFoundByWhatTheirStoriesComeTo() {
    try (Newsroom newsroom = filled()) {
      assertThat(find(newsroom, "status:conflicting")).containsExactly("a", "c");
      Finding conflict =
          newsroom.board().story("a").orElseThrow().findings().stream()
              .filter(finding -> finding.status() == Status.CONFLICTING)
              .findFirst()
              .orElseThrow();
      newsroom.rule(
          "Dewi", Instant.EPOCH, "salah ketik", new Verdict.Judged(false, conflict.evidence()));
      newsroom.settle();
      assertThat(find(newsroom, "status:conflicting")).isEmpty();
      newsroom.rule(
          "Dewi", Instant.EPOCH, "lain", new Verdict.Placed(new Decision.Split("a", List.of("c"))));
      newsroom.settle();
      assertThat(find(newsroom, "status:corroborated")).isEmpty();
    }
  }

  @Test
  void anIndexThatIsDeletedComesBackByItself() throws IOException {
    filled().close();
    try (Stream<Path> files = Files.walk(folder.resolve("store").resolve("index"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    try (Newsroom newsroom = Newsroom.open(folder.resolve("store").toString(), SAKSI)) {
      newsroom.settle();
      assertThat(find(newsroom, "banjir")).containsExactly("a", "c");
    }
  }

  @Test
  void whatIsTakenLaterIsFoundTooAndATextFindsItsLikes() {
    try (Newsroom newsroom = filled()) {
      newsroom.take(List.of(Reports.floodElsewhere("d")));
      newsroom.settle();
      assertThat(find(newsroom, "banjir")).containsExactly("a", "c", "d");
      assertThat(newsroom.finder().like(SAKSI.read(Reports.flood("pasted")), 2))
          .extracting(Hit::report)
          .startsWith("a");
    }
  }
}

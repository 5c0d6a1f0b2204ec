package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PostingsTest {

  /** Against lists that are pruned by hand, over more reports than the ring first has room for. */
  @Property(tries = 50)
  void holdsForEachWordTheRememberedReportsTheNewestFirst(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 30) Integer> words,
      @ForAll @IntRange(min = 1, max = 3_000) int remembered,
      @ForAll @IntRange(min = 9_000, max = 20_000) int countedAnewAfter) {
    Postings postings = new Postings(countedAnewAfter);
    Map<Integer, ArrayDeque<Integer>> usual = new HashMap<>();
    int reports = 6_000;
    for (int report = 0; report < reports; report++) {
      int first = Math.max(0, report - remembered);
      int common = words.get(report % words.size());
      int[] its = {common, 1_000 + report};
      postings.add(report, first, its);
      for (int word : its) {
        usual.computeIfAbsent(word, w -> new ArrayDeque<>()).addFirst(report);
      }
    }
    int first = reports - remembered;
    usual.forEach((word, all) ->
        assertThat(reports(postings, word, first))
            .isEqualTo(all.stream().filter(report -> report >= first).toList()));
  }

  @Test
  void knowsNothingOfAWordThatNobodyUsed() {
    Postings postings = new Postings();
    postings.add(0, 0, new int[] {7});
    assertThat(reports(postings, 8, 0)).isEmpty();
    assertThat(reports(postings, 7, 0)).containsExactly(0);
    assertThat(reports(postings, 7, 1)).isEmpty();
  }

  private static List<Integer> reports(Postings postings, int word, int first) {
    List<Integer> reports = new ArrayList<>();
    for (int link = postings.newest(word, first); link >= 0; link = postings.before(link, first)) {
      reports.add(postings.report(link));
    }
    return reports;
  }
}

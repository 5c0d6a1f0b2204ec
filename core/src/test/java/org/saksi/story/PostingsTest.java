package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PostingsTest {

  private static final int MOST = 48;

  /** Against lists that are pruned by hand, over more words than the table first has room for. */
  @Property(tries = 50)
  void holdsForEachWordTheLatestRememberedReportsTheNewestFirst(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 30) Integer> words,
      @ForAll @IntRange(min = 1, max = 3_000) int remembered) {
    Postings postings = new Postings(MOST);
    Map<Integer, ArrayDeque<Integer>> usual = new HashMap<>();
    int reports = 6_000;
    for (int report = 0; report < reports; report++) {
      int first = Math.max(0, report - remembered);
      int common = words.get(report % words.size());
      for (int word : new int[] {common, 1_000 + report, 10_000 + report / 7}) {
        postings.add(report, first, word);
        usual.computeIfAbsent(word, w -> new ArrayDeque<>()).addFirst(report);
      }
    }
    int first = reports - remembered;
    usual.forEach((word, all) ->
        assertThat(reports(postings, word, first))
            .isEqualTo(all.stream().filter(report -> report >= first).limit(MOST).toList()));
  }

  @Test
  void knowsNothingOfAWordThatNobodyUsed() {
    Postings postings = new Postings(MOST);
    postings.add(0, 0, 7);
    assertThat(reports(postings, 8, 0)).isEmpty();
    assertThat(reports(postings, 7, 0)).containsExactly(0);
    assertThat(reports(postings, 7, 1)).isEmpty();
  }

  private static List<Integer> reports(Postings postings, int word, int first) {
    int[] reports = new int[MOST];
    int count = postings.latest(word, first, reports);
    return Arrays.stream(reports, 0, count).boxed().toList();
  }
}

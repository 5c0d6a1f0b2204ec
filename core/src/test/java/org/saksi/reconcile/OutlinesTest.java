package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;

class OutlinesTest {

  private static final String BODY = "Banjir merendam 30 rumah di Balige, kata Camat Uli Sinaga.";

  private static final List<Reading> READINGS =
      new StoryFixture()
          .report(BODY)
          .report("Sebanyak 30 rumah di Balige terendam banjir, ujar Camat Uli Sinaga.")
          .report("Jembatan di Balige putus pada Selasa (17/6/2025) malam.")
          .readings();

  private static int size(Reading reading) {
    return Outlines.LEAST_CHARACTERS + reading.report().body().length();
  }

  private static Outlines outlines(int characters) {
    return new Outlines(StoryFixture.LEXICON, characters);
  }

  @Test
  void aReportThatWasComparedBeforeIsNotMadeReadyAgain() {
    Outlines outlines = outlines(3_000);
    Outline outline = outlines.take(READINGS.getFirst());
    outlines.giveBack(List.of(outline));
    assertThat(outlines.take(READINGS.getFirst())).isSameAs(outline);
  }

  @Test
  void anOutlineIsNobodyElsesUntilItIsGivenBack() {
    Outlines outlines = outlines(3_000);
    outlines.giveBack(List.of(outlines.take(READINGS.getFirst())));
    Outline taken = outlines.take(READINGS.getFirst());
    assertThat(outlines.take(READINGS.getFirst())).isNotSameAs(taken);
  }

  @Test
  void aReportThatWasReadAnewIsMadeReadyAnew() {
    Outlines outlines = outlines(3_000);
    Outline outline = outlines.take(READINGS.getFirst());
    outlines.giveBack(List.of(outline));
    Reading again = new StoryFixture().report(BODY).readings().getFirst();
    assertThat(again.report().id()).isEqualTo(READINGS.getFirst().report().id());
    assertThat(outlines.take(again)).isNotSameAs(outline);
    assertThat(outlines.take(again).reading()).isSameAs(again);
  }

  @Test
  void whatWasNotUsedForLongestIsForgottenFirst() {
    int two = size(READINGS.get(1)) + size(READINGS.get(2));
    Outlines outlines = outlines(two);
    List<Outline> taken = READINGS.stream().map(outlines::take).toList();
    outlines.giveBack(taken);
    assertThat(outlines.take(READINGS.get(0))).isNotSameAs(taken.get(0));
    assertThat(outlines.take(READINGS.get(1))).isSameAs(taken.get(1));
    assertThat(outlines.take(READINGS.get(2))).isSameAs(taken.get(2));
  }

  @Test
  void anOutlineThatIsTooLongAloneIsNotKeptAndDrivesNoOtherOut() {
    Reading longest = new StoryFixture().report("a").report(BODY + BODY).readings().getLast();
    Outlines outlines = outlines(size(READINGS.getFirst()));
    Outline known = outlines.take(READINGS.getFirst());
    Outline tooLong = outlines.take(longest);
    outlines.giveBack(List.of(known, tooLong));
    assertThat(outlines.take(READINGS.getFirst())).isSameAs(known);
    assertThat(outlines.take(longest)).isNotSameAs(tooLong);
  }

  @Test
  void reportsWithoutTextAreForgottenToo() {
    StoryFixture story = new StoryFixture().report("").report("");
    Outlines outlines = outlines(Outlines.LEAST_CHARACTERS);
    List<Outline> taken = story.readings().stream().map(outlines::take).toList();
    outlines.giveBack(taken);
    assertThat(outlines.take(story.readings().getFirst())).isNotSameAs(taken.getFirst());
    assertThat(outlines.take(story.readings().getLast())).isSameAs(taken.getLast());
  }

  @Test
  void ofOneReportGivenBackTwiceOneIsKept() {
    Outlines outlines = outlines(size(READINGS.getFirst()));
    Outline first = outlines.take(READINGS.getFirst());
    Outline second = outlines.take(READINGS.getFirst());
    outlines.giveBack(List.of(first, second));
    assertThat(outlines.take(READINGS.getFirst())).isSameAs(second);
  }

  @Test
  void whateverWasComparedBeforeAndBesideTheSameIsSaid() throws Exception {
    Reconciler reconciler = new Reconciler(StoryFixture.INDONESIAN);
    Reconciliation whole = reconciler.reconcile("story", READINGS);
    Reconciliation part = reconciler.reconcile("story", READINGS.subList(0, 2));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Reconciliation>> all =
          IntStream.range(0, 200)
              .mapToObj(i ->
                  threads.submit(() ->
                      reconciler.reconcile(
                          "story", i % 2 == 0 ? READINGS : READINGS.subList(0, 2))))
              .toList();
      for (int i = 0; i < all.size(); i++) {
        assertThat(all.get(i).get()).isEqualTo(i % 2 == 0 ? whole : part);
      }
    }
    assertThat(whole.findings()).isNotEmpty();
  }
}

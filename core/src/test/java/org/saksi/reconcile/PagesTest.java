package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;

class PagesTest {

  private static final String BODY = "Banjir merendam 30 rumah di Balige, kata Camat Uli Sinaga.";

  private static final List<Reading> READINGS =
      new StoryFixture()
          .report(BODY)
          .report("Sebanyak 30 rumah di Balige terendam banjir, ujar Camat Uli Sinaga.")
          .report("Jembatan di Balige putus pada Selasa (17/6/2025) malam.")
          .readings();

  private static Pages pages(int characters) {
    return new Pages(StoryFixture.LEXICON, characters);
  }

  @Test
  void aReportThatWasComparedBeforeIsNotMadeReadyAgain() {
    Pages pages = pages(1_000);
    Page page = pages.take(READINGS.getFirst());
    pages.giveBack(List.of(page));
    assertThat(pages.take(READINGS.getFirst())).isSameAs(page);
  }

  @Test
  void aPageIsNobodyElsesUntilItIsGivenBack() {
    Pages pages = pages(1_000);
    pages.giveBack(List.of(pages.take(READINGS.getFirst())));
    Page taken = pages.take(READINGS.getFirst());
    assertThat(pages.take(READINGS.getFirst())).isNotSameAs(taken);
  }

  @Test
  void aReportThatWasReadAnewIsMadeReadyAnew() {
    Pages pages = pages(1_000);
    Page page = pages.take(READINGS.getFirst());
    pages.giveBack(List.of(page));
    Reading again = new StoryFixture().report(BODY).readings().getFirst();
    assertThat(again.report().id()).isEqualTo(READINGS.getFirst().report().id());
    assertThat(pages.take(again)).isNotSameAs(page);
    assertThat(pages.take(again).reading()).isSameAs(again);
  }

  @Test
  void whatWasNotUsedForLongestIsForgottenFirst() {
    int two = READINGS.get(1).report().body().length() + READINGS.get(2).report().body().length();
    Pages pages = pages(two);
    List<Page> taken = READINGS.stream().map(pages::take).toList();
    pages.giveBack(taken);
    assertThat(pages.take(READINGS.get(0))).isNotSameAs(taken.get(0));
    assertThat(pages.take(READINGS.get(1))).isSameAs(taken.get(1));
    assertThat(pages.take(READINGS.get(2))).isSameAs(taken.get(2));
  }

  @Test
  void aPageThatIsTooLongAloneIsNotKept() {
    Pages pages = pages(10);
    Page page = pages.take(READINGS.getFirst());
    pages.giveBack(List.of(page));
    assertThat(pages.take(READINGS.getFirst())).isNotSameAs(page);
  }

  @Test
  void ofOneReportGivenBackTwiceOnePageIsKept() {
    Pages pages = pages(BODY.length());
    Page first = pages.take(READINGS.getFirst());
    Page second = pages.take(READINGS.getFirst());
    pages.giveBack(List.of(first, second));
    assertThat(pages.take(READINGS.getFirst())).isSameAs(second);
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

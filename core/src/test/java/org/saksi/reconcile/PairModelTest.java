package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Claim;

class PairModelTest {

  private static final PairModel MODEL = PairModel.shipped();

  private static final SideBySide STORY =
      new StoryFixture()
          .report(
              "Gudang pupuk di Cimerak terbakar pada Senin malam. Api diduga berasal dari tungku."
                  + " Sebanyak 12 petugas memadamkan api. Tidak ada korban jiwa, kata Kepala Desa"
                  + " Wiryo Sentana. Warga diminta menjauh dari lokasi.")
          .report(
              "Kebakaran melanda gudang pupuk di Cimerak, Senin malam. Menurut Kepala Desa Wiryo"
                  + " Sentana, tidak ada korban jiwa. Api berasal dari tungku dapur. Petugas yang"
                  + " memadamkan api berjumlah 12 orang.")
          .report(
              "Dua belas petugas berjibaku memadamkan api di gudang pupuk. Kerugian ditaksir Rp 90"
                  + " juta. Gudang itu kini dipasangi garis polisi.")
          .sides();

  private static List<Pair> clauses(Predicate<Features> promise) {
    return new PairFinder(STORY, promise)
        .find().stream().filter(pair -> pair.kind() == Claim.Kind.CLAUSE).toList();
  }

  private static List<String> kept(Predicate<Features> promise) {
    return clauses(promise).stream()
        .filter(pair -> MODEL.probability(pair) >= Grouping.LEAST_TO_JOIN)
        .map(pair -> pair.a().span() + " " + pair.b().span())
        .toList();
  }

  @Test
  void whatPromisesNothingIsNotLookedAtFurther() {
    assertThat(clauses(seen -> true)).isNotEmpty();
    assertThat(clauses(seen -> false)).isEmpty();
  }

  @Test
  void aFewWordsThatStandEverywherePromiseLessThanARareOne() {
    Features seen = new Features();
    seen.set(Feature.DICE, 0.4);
    seen.set(Feature.SECOND_WINDOW, true);
    seen.set(Feature.POSITION, 0.8);
    seen.set(Feature.RAREST, 0.02);
    assertThat(MODEL.promises(seen)).isFalse();
    seen.set(Feature.RAREST, 0.5);
    assertThat(MODEL.promises(seen)).isTrue();
  }

  @Test
  void whatIsWorthKeepingPromisesIt() {
    assertThat(kept(MODEL::promises)).isNotEmpty().isEqualTo(kept(seen -> true));
  }
}

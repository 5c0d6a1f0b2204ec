package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.store.Elsewhere.Batch;

/** A real process is killed while it hands over what it folded. */
class HandingOverCrashTest {

  private static final int KILLS = 4;
  private static final int MOST_LINES = 6;

  /** So many batches before the last are handed over again, as from an engine's checkpoint. */
  private static final int AGAIN = 2;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void allIsThereOnceHoweverOftenItIsKilled(Engine engine) throws Exception {
    List<Batch> batches = HandingOver.batches();
    String location = engine.fresh(folder);
    Random random = new Random(20250306);
    int checkpoint = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> put =
          new Doomed(HandingOver.class, location, folder, checkpoint)
              .killedAfter(AGAIN + random.nextInt(MOST_LINES));
      String last = put.stream().filter(Objects::nonNull).reduce((a, b) -> b).orElseThrow();
      checkpoint = Math.max(checkpoint, Integer.parseInt(last) + 1 - AGAIN);
    }
    assertThat(checkpoint).isBetween(KILLS, batches.size());
    assertThat(Tables.of(hand(batches.subList(checkpoint, batches.size()), location)))
        .isEqualTo(Tables.of(hand(batches, engine.fresh(folder))));
  }

  private static String hand(List<Batch> batches, String location) {
    try (FoldedStore store = FoldedStore.open(location)) {
      batches.forEach(batch -> store.put(batch.folded(), batch.outcomes()));
    }
    return location;
  }
}

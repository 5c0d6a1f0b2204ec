package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.source.feed.Item;
import org.saksi.source.web.Ask;

class OutlookTest {

  private static final URI FEED = URI.create("https://kabar.example/rss");
  private static final URI PAGE = URI.create("https://kabar.example/banjir");

  @TempDir private Path folder;

  @Test
  void whoRemembersNothingAsksForItsListsAlone() throws IOException {
    Outlook outlook = Outlook.of(folder.resolve("baru"), List.of(FEED));
    assertThat(outlook.asks()).extracting(Ask::address).containsExactly(FEED);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void pagesThatWaitAreAskedForBehindTheLists() throws IOException {
    try (Memory memory = new Memory(folder.resolve(Watch.MEMORY), WatchLimits.STANDARD)) {
      memory.await(new Item(PAGE, "Banjir", null, null, null));
      assertThat(Outlook.of(folder, List.of(FEED)).asks())
          .as("also while the watch is running")
          .extracting(Ask::address)
          .containsExactly(FEED, PAGE);
    }
  }

  @Test
  void nobodyWhoWantsToBeLeftAloneIsAskedForAListOrPage() throws IOException {
    Instant now = Instant.now();
    try (Memory memory = new Memory(folder.resolve(Watch.MEMORY), WatchLimits.STANDARD)) {
      memory.await(new Item(PAGE, "Banjir", null, null, null));
      memory.rest(FEED, now.plusSeconds(600), now);
    }
    Outlook outlook = Outlook.of(folder, List.of(FEED));
    assertThat(outlook.asks()).isEmpty();
    assertThat(outlook.resting()).containsOnlyKeys(FEED);
    assertThat(folder.toFile().list()).hasSize(1);
  }
}

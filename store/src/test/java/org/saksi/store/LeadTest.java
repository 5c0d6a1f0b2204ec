package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LeadTest {

  private final Lead lead = new Lead(10);

  @Test
  void nobodyWaitsWithinTheLead() {
    assertThat(lead.isTooLong(10)).isFalse();
    assertThat(lead.isTooLong(11)).isTrue();
    lead.follow(5);
    assertThat(lead.isTooLong(15)).isFalse();
    assertThat(lead.isTooLong(16)).isTrue();
  }

  @Test
  void whatFollowedOnceStaysFollowed() {
    lead.follow(5);
    lead.follow(3);
    assertThat(lead.isTooLong(15)).isFalse();
  }

  @Test
  void whoeverIsTooFarAheadWaitsUntilTheRestHasFollowed() throws InterruptedException {
    Thread bringer = Thread.ofVirtual().start(() -> lead.await(30));
    lead.follow(19);
    assertThat(bringer.isAlive()).isTrue();
    lead.follow(20);
    bringer.join();
  }

  @Test
  void nobodyWaitsForWhatHasEnded() throws InterruptedException {
    Thread bringer = Thread.ofVirtual().start(() -> lead.await(30));
    lead.end();
    bringer.join();
    assertThat(lead.isTooLong(1_000)).isFalse();
  }
}

package org.saksi.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.source.web.Capture;

class LastReadTest {

  private static final Instant AT = Instant.parse("2026-02-03T10:00:00Z");
  private static final RecordPlace PLACE = new RecordPlace("a.warc", 1, 0, null);
  private static final URI A = URI.create("https://kabar.example/a");
  private static final URI B = URI.create("https://kabar.example/b");

  private static Outcome.Read read(URI address, String... keys) {
    Capture capture = new Capture(address, AT, "text/html", null, new byte[1]);
    return new Outcome.Read(new Captured.Found(capture, PLACE, List.of()), List.of(keys));
  }

  private static Outcome.Revisit revisit(URI address, @Nullable String digest, String... keys) {
    return new Outcome.Revisit(PLACE, address, AT, List.of(keys), digest);
  }

  @Test
  void theAddressNotMetForLongestIsForgotten() {
    LastRead last = new LastRead(1);
    last.note(read(A, "id 1"));
    assertThat(last.isRepeatedBy(revisit(A, null, "id 1"))).isTrue();
    last.note(read(B, "id 2"));
    assertThat(last.isRepeatedBy(revisit(B, null, "id 2"))).isTrue();
    assertThat(last.isRepeatedBy(revisit(A, null, "id 1"))).isFalse();
  }

  @Test
  void aRevisitMayNameItsRecordInAnyWayAndNoOther() {
    LastRead last = new LastRead(LastRead.MOST);
    last.note(read(A, "id 1", "digest X"));
    assertThat(last.isRepeatedBy(revisit(A, "X", "id 9", "digest X"))).isTrue();
    assertThat(last.isRepeatedBy(revisit(A, null))).as("the last").isTrue();
    assertThat(last.isRepeatedBy(revisit(A, "Y"))).isFalse();
    assertThat(last.isRepeatedBy(revisit(A, "Y", "id 1", "digest Y"))).isFalse();
    assertThat(last.isRepeatedBy(revisit(A, null, "id 2"))).isFalse();
    assertThat(last.isRepeatedBy(revisit(B, "X", "id 1"))).isFalse();
  }
}

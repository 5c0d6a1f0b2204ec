package org.saksi.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saksi.source.archive.Warc.PAGE;
import static org.saksi.source.archive.Warc.bytes;
import static org.saksi.source.archive.Warc.gzip;
import static org.saksi.source.archive.Warc.join;
import static org.saksi.source.archive.Warc.page;
import static org.saksi.source.archive.Warc.record;
import static org.saksi.source.archive.Warc.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.source.archive.Warc.Harvested;

class ArchiveLimitsTest {

  /** The bytes at the end of a gzip member. */
  private static final int CHECKSUM_AND_LENGTH = 8;

  private static final String URL = "https://kabar.example/";
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
  private static final ArchiveLimits SMALL = new ArchiveLimits(2_000, 1_000, 1_000, 200, 4, 1, 10);

  @TempDir private Path folder;

  @Test
  void standardLimitsAreThose() {
    assertThat(ArchiveLimits.STANDARD)
        .isEqualTo(
            new ArchiveLimits(64 << 20, 10 << 20, 64 << 10, 200, 100_000_000, 200_000, 10_000));
    assertThatThrownBy(() -> new ArchiveLimits(0, 1, 1, 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRecordBeyondTheLimitIsToldByWhatItIs() throws IOException {
    byte[] film =
        response(URL, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n" + "f".repeat(3_000));
    Harvested read = read(SMALL, film, page(URL, PAGE + " ".repeat(3_000)), page(URL, PAGE));
    assertThat(read.tally().passedOver()).isEqualTo(Map.of("video/mp4", 1L));
    assertThat(read.reasons())
        .containsExactly("longer than the limit of 2,000 bytes for one record");
    assertThat(read.found()).hasSize(1);
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedPackedOrNot() throws IOException {
    String reason = "longer than the limit of 1,000 bytes for one body";
    assertThat(read(SMALL, page(URL, "a".repeat(1_001))).reasons()).containsExactly(reason);
    byte[] packed = gzip(bytes("a".repeat(1_001)));
    byte[] http = join(bytes(HTML + "Content-Encoding: gzip\r\n\r\n"), packed);
    assertThat(read(SMALL, response(URL, http)).reasons()).containsExactly(reason);
    assertThat(read(SMALL, page(URL, "a".repeat(1_000))).found()).hasSize(1);
  }

  @Test
  void aBombInABodyIsRefused() throws IOException {
    ArchiveLimits wide = new ArchiveLimits(64 << 20, 60 << 20, 1_000, 200, 9, 9, 9);
    byte[] bomb = gzip(new byte[40 << 20]);
    byte[] once = join(bytes(HTML + "Content-Encoding: gzip\r\n\r\n"), bomb);
    byte[] twice = join(bytes(HTML + "Content-Encoding: gzip, gzip\r\n\r\n"), gzip(bomb));
    for (byte[] http : new byte[][] {once, twice}) {
      assertThat(read(wide, response(URL, http)).reasons())
          .containsExactly("unpacks to more than 200 times its size");
    }
  }

  @Test
  void aHeaderBeyondTheLimitLosesOnlyItsRecord() throws IOException {
    byte[] wordy = response(URL, HTML + "\r\n" + PAGE, "X: " + "x".repeat(1_000));
    Harvested read = read(SMALL, wordy, page(URL, PAGE));
    assertThat(read.reasons())
        .containsExactly("its header is longer than the limit of 1,000 bytes");
    assertThat(read.found()).hasSize(1);
    assertThat(read(SMALL, gzip(wordy), gzip(page(URL, PAGE))).found()).hasSize(1);
  }

  @Test
  void recordsAndRevisitsBeyondTheLimitAreTold() throws IOException {
    byte[] revisit =
        record("revisit", bytes(""), "WARC-Target-URI: " + URL, "WARC-Refers-To: <urn:uuid:satu>");
    assertThat(read(SMALL, revisit, revisit).reasons())
        .containsExactly(
            "more than 1 records that only repeat others",
            "it only repeats a record that is not in this archive");
    byte[] page = page(URL, PAGE);
    Harvested many = read(SMALL, page, page, page, page, page);
    assertThat(many.found()).hasSize(4);
    assertThat(many.reasons())
        .containsExactly("the limit of 4 records for one archive; the rest is not read");
    assertThat(read(SMALL, page, page, page, page).reasons()).isEmpty();
  }

  @Test
  void endlesslyBrokenFilesAreGivenUp() {
    byte[] rubbish = join(bytes("WARC/1.0\r\n\r\nx\r\n".repeat(200_000)));
    byte[] members = new byte[1 << 20];
    for (int i = 0; i + 12 < members.length; i += 12) {
      System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8}, 0, members, i, 3);
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (byte[] hostile : new byte[][] {rubbish, members}) {
            Harvested read = read(ArchiveLimits.STANDARD, hostile);
            assertThat(read.found()).isEmpty();
            assertThat(read.reasons())
                .hasSizeLessThanOrEqualTo(1_001)
                .last()
                .asString()
                .contains("1,000 broken records; the rest of the file is not read");
          }
        });
  }

  @Property(tries = 300)
  void anyChangeOfBytesGivesAHarvest(
      @ForAll @IntRange(max = 2_000) int at, @ForAll byte with, @ForAll boolean isPacked)
      throws IOException {
    byte[] one = page(URL + "1", PAGE);
    byte[] two = page(URL + "2", PAGE);
    byte[] all = isPacked ? join(gzip(one), gzip(two)) : join(one, two);
    all[at % all.length] = with;
    Path file = java.nio.file.Files.createTempFile("ubah", ".warc.gz");
    try {
      java.nio.file.Files.write(file, all);
      Harvested read = Warc.harvest(file, ArchiveLimits.STANDARD);
      for (String text : isPacked ? read.texts() : java.util.List.<String>of()) {
        assertThat(text).isEqualTo(new String(bytes(PAGE), StandardCharsets.UTF_8));
      }
      assertThat(read.tally().records()).isPositive();
    } finally {
      java.nio.file.Files.delete(file);
    }
  }

  @Test
  void aRecordIsOnlyBelievedWithTheChecksumOfItsMember() throws IOException {
    byte[] packed = gzip(join(page(URL + "1", PAGE), "sisa".getBytes(StandardCharsets.UTF_8)));
    byte[] cutOff = Arrays.copyOf(packed, packed.length - CHECKSUM_AND_LENGTH - 1);
    assertThat(read(ArchiveLimits.STANDARD, cutOff).texts()).isEmpty();
  }

  private Harvested read(ArchiveLimits limits, byte[]... parts) throws IOException {
    return Warc.read(folder, limits, parts);
  }
}

package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChecksumTest {

  @Property
  void thatOfTwoPartsIsThatOfTheWhole(@ForAll byte[] all, @ForAll int cut) {
    int at = Math.floorMod(cut, all.length + 1);
    Checksum first = Checksum.of(Arrays.copyOf(all, at));
    Checksum second = Checksum.of(Arrays.copyOfRange(all, at, all.length));
    assertThat(first.then(second)).isEqualTo(Checksum.of(all));
    assertThat(Checksum.NONE.then(first).then(second)).isEqualTo(Checksum.of(all));
  }

  @Test
  void itIsTheOneOfGzip() {
    byte[] all = new byte[100_000];
    new Random(1).nextBytes(all);
    CRC32 crc = new CRC32();
    crc.update(all);
    Checksum parts = Checksum.NONE;
    for (int at = 0; at < all.length; at += 777) {
      byte[] part = Arrays.copyOfRange(all, at, Math.min(at + 777, all.length));
      parts = parts.then(Checksum.of(part));
    }
    assertThat(parts.value()).isEqualTo((int) crc.getValue());
    assertThat(parts.length()).isEqualTo(all.length);
  }
}

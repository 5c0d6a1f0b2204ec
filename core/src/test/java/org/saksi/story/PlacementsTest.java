package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.story.MadeStream.Turn;

class PlacementsTest {

  @Test
  void goOnAsIfNobodyHadInterruptedThem() throws IOException {
    StoryGrouper grouper = Saksi.indonesian().grouper();
    Placements straight = new Placements();
    Placements interrupted = new Placements();
    for (Turn turn : MadeStream.turns()) {
      var events = turn.in(grouper);
      assertThat(interrupted.after(events)).isEqualTo(straight.after(events));
      byte[] written = written(straight);
      assertThat(written(interrupted)).isEqualTo(written);
      interrupted = Placements.read(new DataInputStream(new ByteArrayInputStream(written)));
      assertThat(written(interrupted)).isEqualTo(written);
    }
    assertThat(written(straight)).hasSizeGreaterThan(100);
  }

  private static byte[] written(Placements placements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    placements.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}

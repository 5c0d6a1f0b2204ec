package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnhurriedTest {

  @Test
  void bringsWorkToItsEndOnlyBeforeItWaits() throws IOException {
    int[] ended = {0};
    Unhurried in = new Unhurried(new ByteArrayInputStream(new byte[] {1, 2, 3}), () -> ended[0]++);
    assertThat(in.read()).isEqualTo(1);
    assertThat(in.read(new byte[2], 0, 2)).isEqualTo(2);
    assertThat(ended[0]).isZero();
    assertThat(in.read()).isEqualTo(-1);
    assertThat(ended[0]).isEqualTo(1);
  }
}

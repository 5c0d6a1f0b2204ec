package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StretchTest {

  @Test
  void whatWasPackedIsUnpackedAsItWas() {
    for (String text : new String[] {"", "a", "Banjir – ".repeat(50_000)}) {
      Stretch stretch = Stretch.of(text);
      assertThat(stretch.plain()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}

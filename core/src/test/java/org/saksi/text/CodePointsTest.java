package org.saksi.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void anEmojiIsOneCodePoint() {
    CodePoints points = CodePoints.of("😀 £1");
    assertThat(points.fromUtf16(2)).isEqualTo(1);
    assertThat(points.fromUtf16(5)).isEqualTo(4);
  }

  @Property
  void agreesWithTheJdkAtEveryCharacterOfAnyText(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(points.fromUtf16(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}

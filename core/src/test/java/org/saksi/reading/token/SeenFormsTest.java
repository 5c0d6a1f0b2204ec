package org.saksi.reading.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SeenFormsTest {

  private final WordForms wordForms = new WordForms(word -> null);

  /** Short words tell all in their keys, long and wide ones share keys with others. */
  @Property
  void countsEachFormWhateverItsLengthAndLetters(
      @ForAll @Size(max = 100)
          List<
                  @StringLength(min = 1, max = 9) @CharRange(from = 'a', to = 'c')
                  @CharRange(from = 'Ā', to = 'Ă') String>
              words) {
    SeenForms seen = new SeenForms(0);
    Map<String, Integer> times = new HashMap<>();
    for (String word : words) {
      seen.add(wordForms.of(word, 0, word.length()));
      times.merge(word, 1, Integer::sum);
    }
    times.forEach((word, count) -> assertThat(seen.times(word)).isEqualTo(count));
    words.forEach(
        word -> assertThat(seen.has(word + "x")).isEqualTo(times.containsKey(word + "x")));
    assertThat(words).allMatch(word -> seen.inOrder(words.indexOf(word)).surface().equals(word));
  }

  @Test
  void findsAPartOfAWordThatStandsAlone() {
    SeenForms seen = new SeenForms(4);
    seen.add(wordForms.of("di Sleman", 3, 9));
    assertThat(seen.times("SlemanSelatan", 0, 6)).isEqualTo(1);
    assertThat(seen.times("SlemanSelatan", 0, 7)).isZero();
  }
}

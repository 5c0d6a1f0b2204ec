package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Property
  void answersAsAnyOtherMapThatKeepsItsOrder(
      @ForAll @Size(max = 200) List<@StringLength(max = 3) @AlphaChars String> words) {
    Map<String, Integer> usual = new LinkedHashMap<>();
    Map<String, Integer> map = new WordMap<>();
    for (int i = 0; i < words.size(); i++) {
      assertThat(map.get(words.get(i))).isEqualTo(usual.get(words.get(i)));
      assertThat(map.put(words.get(i), i)).isEqualTo(usual.put(words.get(i), i));
    }
    assertThat(map).isEqualTo(usual);
    assertThat(map.keySet()).containsExactlyElementsOf(usual.keySet());
    assertThat(map.keySet()).allMatch(map::containsKey);
  }

  @Test
  void tellsWordsApartWhoseHashesAreTheSame() {
    Map<String, String> map = new WordMap<>();
    map.put("Aa", "first");
    map.put("BB", "second");
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(map).containsEntry("Aa", "first").containsEntry("BB", "second");
    assertThat(map.get("C#")).isNull();
  }

  @Test
  void aSetOfWordsKeepsEachOnce() {
    Set<String> set = WordMap.set(List.of("satu", "dua", "satu"));
    set.add("tiga");
    assertThat(set).containsExactly("satu", "dua", "tiga");
    assertThat(set.contains("empat")).isFalse();
  }
}

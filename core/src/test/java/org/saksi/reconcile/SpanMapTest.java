package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.saksi.text.Span;

class SpanMapTest {

  @Property
  void answersAsAnyOtherMap(@ForAll List<@IntRange(min = 0, max = 60) Integer> numbers) {
    SpanMap<Integer> map = new SpanMap<>();
    Map<Span, Integer> other = new HashMap<>();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      Span span = new Span(numbers.get(i), numbers.get(i) + numbers.get(i + 1));
      assertThat(map.get(span)).isEqualTo(other.get(span));
      map.put(span, i);
      other.put(span, i);
    }
    other.forEach((span, value) -> assertThat(map.get(span)).isEqualTo(value));
  }
}

package org.saksi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  @Test
  void marksWordsThatOnlyOneHas() {
    String a = "Kurang lebih hampir seratus rumah terendam";
    String b = "Hampir seratus rumah terendam air";
    WordDifference difference = WordDifference.between(a, b);
    assertThat(words(a, difference.onlyInA())).containsExactly("Kurang lebih");
    assertThat(words(b, difference.onlyInB())).containsExactly("air");
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    WordDifference difference = WordDifference.between("Air, naik", "air naik.");
    assertThat(difference).isEqualTo(new WordDifference(List.of()));
  }

  @Test
  void marksAReplacedWordOnBothSides() {
    WordDifference difference = WordDifference.between("air naik lagi", "air baik lagi");
    assertThat(difference.onlyInA()).containsExactly(new Span(4, 8));
    assertThat(difference.onlyInB()).containsExactly(new Span(4, 8));
  }

  @Test
  void pairsWhatWasTakenOutWithWhatWasPutIn() {
    String a = "Banjir merendam 3 RT di utara kota";
    String b = "Banjir merendam 1 RT di kota pagi tadi";
    assertThat(
            WordDifference.between(a, b).changes().stream()
                .map(change -> change.inA().of(a) + " > " + change.inB().of(b)))
        .containsExactly("3 > 1", "utara > ", " > pagi tadi");
  }

  @Test
  void wordsPutInStandBehindTheWordBefore() {
    assertThat(WordDifference.between("air naik", "air mulai naik").changes())
        .containsExactly(new WordDifference.Change(new Span(3, 3), new Span(4, 9)));
  }

  @Property
  void whatIsLeftWithoutTheChangesIsTheSameInBoth(
      @ForAll List<@From("words") String> a, @ForAll List<@From("words") String> b) {
    String first = String.join(" ", a);
    String second = String.join(" ", b);
    WordDifference difference = WordDifference.between(first, second);
    assertThat(without(first, difference.onlyInA()))
        .isEqualTo(without(second, difference.onlyInB()));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("air", "naik", "rumah", "lagi");
  }

  private static List<String> without(String text, List<Span> spans) {
    StringBuilder left = new StringBuilder(text);
    spans.reversed().forEach(span -> left.delete(span.start(), span.end()));
    return List.of(left.toString().strip().split(" +"));
  }

  @Test
  void takesVeryLongTextsToDifferThroughout() {
    String a = "air " + "naik air ".repeat(1500) + "turun";
    String b = "laut " + "naik air ".repeat(1500) + "surut";
    assertThat(WordDifference.between(a, b).onlyInA()).hasSize(1);
    assertThat(WordDifference.between(a, a).changes()).isEmpty();
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}

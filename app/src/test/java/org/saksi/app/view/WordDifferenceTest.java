package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.text.Span;

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
    assertThat(difference).isEqualTo(new WordDifference(List.of(), List.of()));
  }

  @Test
  void marksAReplacedWordOnBothSides() {
    WordDifference difference = WordDifference.between("air naik lagi", "air baik lagi");
    assertThat(difference.onlyInA()).containsExactly(new Span(4, 8));
    assertThat(difference.onlyInB()).containsExactly(new Span(4, 8));
  }

  @Test
  void takesVeryLongTextsToDifferThroughout() {
    String a = "air ".repeat(3000);
    assertThat(WordDifference.between(a, a).onlyInA()).hasSize(1);
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}

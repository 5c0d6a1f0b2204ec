package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulingsTest {

  private final Rulings rulings = new Rulings();

  @Test
  void whatIsMergedBelongsTogetherAlongAnyChain() {
    rulings.add(new Decision.Merge("a", "b"));
    rulings.add(new Decision.Merge("b", "c"));
    assertThat(rulings.togetherWith("a")).containsExactly("a", "b", "c");
    assertThat(rulings.names("c")).isTrue();
    assertThat(rulings.names("d")).isFalse();
  }

  @Test
  void aLaterDecisionTakesAnEarlierOneBack() {
    rulings.add(new Decision.Merge("a", "b"));
    rulings.add(new Decision.Apart("a", "b"));
    assertThat(rulings.togetherWith("a")).containsExactly("a");
    assertThat(rulings.areApart(members("a"), members("b", "c"))).isTrue();
    rulings.add(new Decision.Merge("b", "a"));
    assertThat(rulings.areApart(members("a"), members("b"))).isFalse();
  }

  @Test
  void thoseKeptApartAreGoneThroughInTheOrderOfTheDecisions() {
    List<String> others = Stream.iterate(1, i -> i * 7 % 101).limit(100).map(i -> "r" + i).toList();
    others.forEach(other -> rulings.add(new Decision.Apart("a", other)));
    assertThat(rulings.apartFrom("a")).containsExactlyElementsOf(others);
  }

  @Test
  void aMovedReportIsReleasedFromWhereItWas() {
    rulings.add(new Decision.Merge("a", "b"));
    rulings.add(new Decision.Move("b", "c"));
    assertThat(rulings.togetherWith("b")).containsExactly("b", "c");
    assertThat(rulings.togetherWith("a")).containsExactly("a");
  }

  @Test
  void whatIsSplitOffStaysTogetherAndApartFromTheRest() {
    rulings.add(new Decision.Split("s", List.of("a", "b")));
    assertThat(rulings.togetherWith("b")).containsExactlyInAnyOrder("a", "b");
    assertThat(rulings.areApart(members("b"), members("s"))).isTrue();
    assertThat(rulings.areTogether(members("a"), members("b"))).isTrue();
  }

  @Test
  void keepsTwoApartThatAThirdTied() {
    rulings.add(new Decision.Split("s", List.of("a", "b", "c")));
    rulings.add(new Decision.Apart("b", "c"));
    assertThat(rulings.togetherWith("c")).doesNotContain("b");
    assertThat(rulings.togetherWith("a")).contains("b");
    assertThat(rulings.apartFrom("c")).contains("b", "s");
  }

  @Test
  void tiesByAThirdReportHoldEvenIfThatIsMissing() {
    rulings.add(new Decision.Split("s", List.of("a", "b", "c")));
    assertThat(rulings.areTogether(members("b"), members("c"))).isTrue();
  }

  @Test
  void aSplitNamesSomebodyWhoLeavesAndSomebodyWhoStays() {
    assertThatThrownBy(() -> new Decision.Split("s", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Decision.Split("s", List.of("s"))).hasMessageContaining("stays");
  }

  private static List<Story.Member> members(String... reports) {
    return Stream.of(reports).map(report -> new Story.Member(0, report)).toList();
  }
}

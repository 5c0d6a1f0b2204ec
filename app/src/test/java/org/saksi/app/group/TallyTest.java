package org.saksi.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.app.group.Happenings.copied;
import static org.saksi.app.group.Happenings.joined;
import static org.saksi.app.group.Happenings.merged;
import static org.saksi.app.group.Happenings.opened;
import static org.saksi.app.group.Happenings.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.story.StoryEvent;

class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void countsNothingAtFirst() {
    assertThat(List.of(tally.reports(), tally.stories(), tally.alone(), tally.largest()))
        .containsOnly(0);
  }

  @Test
  void countsStoriesAsTheyAreInTheEnd() {
    tally.add(List.of(opened("a")));
    tally.add(List.of(joined("b", "a"), copied("b", "a", false)));
    tally.add(List.of(opened("c")));
    tally.add(List.of(joined("d", "c"), merged("c", "a", "c", "d")));
    tally.add(List.of(opened("e"), new StoryEvent.Closed("a", List.of("a"), "no report for long")));
    assertThat(tally.reports()).isEqualTo(5);
    assertThat(tally.stories()).isEqualTo(1);
    assertThat(tally.alone()).isEqualTo(1);
    assertThat(tally.largest()).isEqualTo(4);
    assertThat(tally.merges()).isEqualTo(1);
    tally.add(List.of(joined("f", "e"), split("d~2", "a", "d")));
    assertThat(tally.stories()).isEqualTo(2);
    assertThat(tally.alone()).isEqualTo(1);
    assertThat(tally.largest()).isEqualTo(3);
    assertThat(tally.splits()).isEqualTo(1);
    assertThat(tally.copies()).isEqualTo(1);
  }

  @Test
  void aCopyCountsOnceAndARevisionNever() {
    tally.add(List.of(opened("a")));
    tally.add(List.of(joined("b", "a"), copied("b", "a", false)));
    tally.add(List.of(joined("c", "a"), copied("b", "c", false), copied("c", "a", true)));
    assertThat(tally.copies()).isEqualTo(1);
  }
}

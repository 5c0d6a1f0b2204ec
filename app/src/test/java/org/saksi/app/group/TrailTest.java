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

class TrailTest {

  private final Trail trail = new Trail("b");

  @Test
  void followsOneReportAndWhatBecomesOfItsStory() {
    List<StoryEvent> touching =
        List.of(
            joined("b", "a"),
            copied("b", "a", false),
            merged("c", "a", "c"),
            split("d~2", "a", "d"),
            merged("a", "z", "a", "b"),
            split("b~2", "z", "b"),
            copied("e", "b", false));
    List<StoryEvent> others =
        List.of(
            opened("a"),
            joined("d", "a"),
            merged("x", "y", "x"),
            split("y~2", "y", "y"),
            copied("d", "a", false),
            new StoryEvent.Closed("y", List.of(), "no report for long"));
    trail.follow(others);
    for (StoryEvent event : touching) {
      trail.follow(List.of(event));
      trail.follow(others);
    }
    assertThat(trail.events()).containsExactlyElementsOf(touching);
    assertThat(trail.joined()).isEqualTo(touching.getFirst());
  }

  @Test
  void aReportThatOpenedAStoryJoinedNone() {
    trail.follow(List.of(opened("b")));
    assertThat(trail.joined()).isNull();
    assertThat(trail.events()).hasSize(1);
  }
}

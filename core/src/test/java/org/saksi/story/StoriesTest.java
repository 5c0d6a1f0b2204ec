package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private final Stories stories = new Stories();

  @Test
  void aMergedStoryIsLeftEmptySoThatNobodyMergesItTwice() {
    Story first = stories.open("a");
    Story second = stories.open("b");
    stories.add(first, "c");
    stories.merge(first, second, 0);
    stories.merge(first, second, 0);
    assertThat(first.members()).extracting(Story.Member::report).containsExactly("a", "b", "c");
    assertThat(second.members()).isEmpty();
    assertThat(stories.of(1)).isSameAs(first);
  }

  @Test
  void whatSplitsOffIsNamedAfterItsFirstReportAndNeverTwiceTheSame() {
    Story story = stories.open("a");
    stories.add(story, "b");
    Story part = stories.split(story, List.of(story.members().getLast()), 0);
    assertThat(part.id()).isEqualTo("b~2");
    assertThat(stories.of(1)).isSameAs(part);
    stories.merge(story, part, 0);
    assertThat(stories.split(story, List.of(story.members().getLast()), 0).id()).isEqualTo("b~3");
  }

  @Test
  void whatSplitsOffIsInOrderOfArrivalWhateverOrderItLeavesIn() {
    Story story = stories.open("a");
    List.of("b", "c", "d").forEach(report -> stories.add(story, report));
    List<Story.Member> all = story.members();
    Story part = stories.split(story, List.of(all.get(1), all.get(3), all.get(2)), 0);
    assertThat(part.id()).isEqualTo("b~2");
    assertThat(part.members()).extracting(Story.Member::report).containsExactly("b", "c", "d");
    assertThat(part.last()).isEqualTo(3);
  }

  @Test
  void aStoryEndsWithItsLastReport() {
    Story story = stories.open("a");
    stories.add(story, "b");
    assertThat(stories.forget(0)).isNull();
    assertThat(stories.forget(1)).isSameAs(story);
    assertThatThrownBy(() -> stories.of(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsEachReportHoweverManyThereAre() {
    for (int i = 0; i < 5_000; i++) {
      stories.open("r" + i);
    }
    assertThat(stories.of(0).id()).isEqualTo("r0");
    assertThat(stories.of(4_999).id()).isEqualTo("r4999");
  }
}

package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.bench.score.StoryGold.Component;

class StoryGoldTest {

  private static final String COMPONENTS =
      """
      {"c1": {"stories": [["a", "b"], ["c"]], "copies": [["a", "b"]]},
       "c2": {"stories": [["d"]]}, "c3": {"stories": [["e"]]}}
      """;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    file = Files.createDirectories(folder.resolve("gold")).resolve("dev.json");
  }

  private StoryGold read(String format, String components) throws IOException {
    String text = "{\"format\": \"%s\", \"stream\": \"s/hari.jsonl\", \"components\": %s}";
    Files.writeString(file, text.formatted(format, components));
    return StoryGold.read(file);
  }

  private StoryGold gold() throws IOException {
    return read("saksi-stories/1", COMPONENTS);
  }

  @Test
  void holdsStoriesAndCopiesOfEachComponent() throws IOException {
    StoryGold gold = gold();
    assertThat(gold.reports()).containsExactly("a", "b", "c", "d", "e");
    assertThat(gold.components().getFirst().id()).isEqualTo("c1");
    assertThat(gold.components().getFirst().copies().getFirst()).containsExactly("a", "b");
    assertThat(StoryGold.isOne(file)).isTrue();
  }

  @Test
  void dealsItsComponentsOutInTurn() throws IOException {
    assertThat(gold().folds(2).getFirst()).extracting(Component::id).containsExactly("c1", "c3");
    assertThat(gold().folds(2).getLast()).extracting(Component::id).containsExactly("c2");
  }

  @Test
  void findsItsStreamInTheDataBesideItsFolder() throws IOException {
    StoryGold gold = gold();
    Path stream = folder.resolve("data/s/hari.jsonl");
    Files.createDirectories(folder.resolve("data/s"));
    Files.writeString(stream, "");
    assertThat(gold.findStream(null)).isEqualTo(stream);
    assertThat(gold.findStream(folder.resolve("data"))).isEqualTo(stream);
    assertThat(gold.findStream(folder.resolve("data/s"))).isEqualTo(stream);
    assertThat(gold.findStream(stream)).isEqualTo(stream);
  }

  @Test
  void saysWhichStreamIsNotThere() throws IOException {
    StoryGold gold = gold();
    assertThatIOException()
        .isThrownBy(() -> gold.findStream(null))
        .withMessage(
            file
                + ": its stream s/hari.jsonl is neither beside it nor in ../data; name its place"
                + " by --reports");
    assertThatIOException()
        .isThrownBy(() -> gold.findStream(folder))
        .withMessage(file + ": its stream s/hari.jsonl is not in " + folder);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertThatIOException()
        .isThrownBy(() -> read("saksi-stories/2", COMPONENTS))
        .withMessageStartingWith(file + ": its format is \"saksi-stories/2\"");
    assertThatIOException()
        .isThrownBy(() -> read("saksi-stories/1", "{\"c\": {\"stories\": [[\"a\"], [\"a\"]]}}"))
        .withMessage(file + ": report a stands in two stories");
    assertThatIOException()
        .isThrownBy(() ->
            read("saksi-stories/1", "{\"c\": {\"stories\": [[\"a\"]], \"copies\": [[\"b\"]]}}"))
        .withMessage(file + ": report b is a copy, but in no story");
    assertThatIOException()
        .isThrownBy(() -> read("saksi-stories/1", "{}"))
        .withMessage(file + ": holds no reports in \"components\"");
    assertThatIOException()
        .isThrownBy(() -> read("saksi-stories/1", "{"))
        .withMessageStartingWith(file + ": no JSON: ");
  }

  @Test
  void goldOfReadingsIsNoneOfStories() throws IOException {
    Files.writeString(file, "{\"format\": \"saksi-gold/1\"}");
    assertThat(StoryGold.isOne(file)).isFalse();
    assertThat(StoryGold.isOne(folder)).isFalse();
  }
}

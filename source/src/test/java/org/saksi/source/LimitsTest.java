package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit, at it and beyond it. */
class LimitsTest {

  private static final Limits SMALL = new Limits(100, 3, 50, 2);

  @TempDir Path folder;

  @Test
  void aReportHasAtMostTenMebibytesUnlessSaidOtherwise() {
    assertThat(Limits.STANDARD).isEqualTo(new Limits(10 * 1024 * 1024, 64, 200, 32));
  }

  @Test
  void noLimitIsBelowOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 1, 1, 1));
  }

  @Test
  void aFileOfOneReportEndsAtTheLimit() throws IOException {
    Path fits = write("a.txt", "a".repeat(100));
    Path tooLong = write("b.txt", "b".repeat(101));
    Taken taken = Taken.from(SMALL, fits, tooLong);
    assertThat(taken.ids()).containsExactly("a.txt");
    assertThat(taken.rejections())
        .containsExactly("b.txt longer than the limit of 100 bytes for one report");
  }

  @Test
  void aLineBeyondTheLimitIsPassedOver() throws IOException {
    String fits = "{\"text\":\"" + "a".repeat(89) + "\"}";
    String tooLong = "{\"text\":\"" + "a".repeat(200_000) + "\"}";
    Taken taken = Taken.from(SMALL, write("a.jsonl", fits + "\n" + tooLong + "\n" + fits));
    assertThat(fits).hasSize(100);
    assertThat(taken.ids()).containsExactly("a.jsonl#1", "a.jsonl#3");
    assertThat(taken.rejections())
        .containsExactly("a.jsonl:2 longer than the limit of 100 bytes for one line");
  }

  @Test
  void jsonLiesNoDeeperThanTheLimit() throws IOException {
    Path fits = write("a.json", "{\"text\":\"x\",\"more\":[[]]}");
    Path tooDeep = write("b.json", "{\"text\":\"x\",\"more\":[[[]]]}");
    Taken taken = Taken.from(SMALL, fits, tooDeep);
    assertThat(taken.ids()).containsExactly("a.json");
    assertThat(taken.rejections())
        .containsExactly("b.json nested deeper than the limit of 3 levels");
  }

  @Test
  void bracketsWithoutEndAreNoDanger() throws IOException {
    Path deep = write("a.json", "{\"text\":\"x\",\"more\":" + "[".repeat(1_000_000));
    assertThat(Taken.from(deep).rejections())
        .singleElement()
        .asString()
        .contains("nested deeper than the limit of 64 levels");
  }

  @Test
  void aPackedFileThatGrowsBeyondTheRatioIsGivenUp() throws IOException {
    Path bomb = folder.resolve("a.jsonl.gz");
    Files.write(bomb, IntakeTest.gzip(" ".repeat(40_000_000)));
    assertThat(Taken.from(SMALL, bomb).rejections())
        .containsExactly("a.jsonl.gz broken gzip: unpacks to more than 50 times its size");
  }

  @Test
  void foldersAreFollowedToTheLimit() throws IOException {
    Files.createDirectories(folder.resolve("x/y/z"));
    write("x/a.txt", "satu");
    write("x/y/b.txt", "dua");
    write("x/y/z/c.txt", "tiga");
    Taken taken = Taken.from(SMALL, folder.resolve("x"));
    assertThat(taken.ids()).containsExactly("a.txt", "b.txt");
    assertThat(taken.rejections()).containsExactly("z deeper than 2 folders");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}

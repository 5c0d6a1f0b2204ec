package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows what Saksi says, to the letter. */
class ReadmeTest {

  private static final String FENCE = "```\n";

  @ParameterizedTest
  @CsvSource({"screenful,banjir.txt", "grouping,group.txt", "explanation,explain.txt"})
  void showsHowAnOutputBegins(String mark, String golden) throws IOException {
    String readme = Files.readString(Run.SAMPLES.resolveSibling("README.md"));
    int from = readme.indexOf("<!-- " + mark + " -->");
    int start = readme.indexOf(FENCE, from) + FENCE.length();
    String shown = readme.substring(start, readme.indexOf(FENCE, start));
    assertThat(shown.lines().count()).isGreaterThan(8);
    assertThat(Files.readString(Path.of("src/test/resources/golden", golden))).startsWith(shown);
  }
}

package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what Saksi says, to the letter. */
class ReadmeTest {

  private static final String FENCE = "```\n";

  @Test
  void theScreenfulIsTheBeginningOfTheDemonstration() throws IOException {
    String readme = Files.readString(Run.SAMPLES.resolveSibling("README.md"));
    int mark = readme.indexOf("<!-- screenful -->");
    int start = readme.indexOf(FENCE, mark) + FENCE.length();
    String shown = readme.substring(start, readme.indexOf(FENCE, start));
    String golden = Files.readString(Path.of("src/test/resources/golden/banjir.txt"));
    assertThat(shown.lines().count()).isGreaterThan(20);
    assertThat(golden).startsWith(shown);
  }
}

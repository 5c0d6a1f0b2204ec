package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs that a person has read and accepted; {@code -Dgolden.accept=true} accepts today's. */
final class Golden {

  private static final Path FOLDER =
      Path.of("").toAbsolutePath().resolve("src/test/resources/golden");

  private Golden() {}

  static void assertAccepted(String name, String output) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, output);
    }
    assertThat(file).as("accept it with -Dgolden.accept=true once you have read it").exists();
    assertThat(output)
        .as("%s; accept the difference with -Dgolden.accept=true", name)
        .isEqualTo(Files.readString(file));
  }
}

package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {

  @Test
  void writesOutWhatIsWholeWhenStopped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(bytes);
    output.write("satu\n");
    output.write("dua\n");
    assertThat(bytes.size()).isZero();
    output.stop();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("satu\ndua\n");
  }

  @Test
  void knowsAReaderThatHasGone() {
    assertThatThrownBy(() -> new Output(failing("Broken pipe")).flush())
        .isInstanceOfSatisfying(
            Output.Failure.class, failure -> assertThat(failure.isReaderGone()).isTrue());
    assertThatThrownBy(() -> new Output(failing("No space left on device")).flush())
        .isInstanceOfSatisfying(
            Output.Failure.class, failure -> assertThat(failure.isReaderGone()).isFalse());
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException(reason);
      }
    };
  }
}

package org.saksi.stream.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However long the bytes are, they come back as they went in, and nothing older with them. */
class ChunksTest {

  private final MemoryMap<Integer, byte[]> pieces = new MemoryMap<>();
  private final Chunks chunks = new Chunks(pieces);

  @Test
  void isEmptyBeforeAnythingIsWritten() throws Exception {
    assertThat(chunks.isEmpty()).isTrue();
    assertThat(read()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    Chunks.SIZE - 1 + ", 1",
    Chunks.SIZE + ", 1",
    Chunks.SIZE + 1 + ", 2",
    3 * Chunks.SIZE + ", 3",
    3 * Chunks.SIZE + 5 + ", 4"
  })
  void bytesComeBackOutOfAsFewPieces(int length, int count) throws Exception {
    byte[] bytes = bytes(length);
    write(bytes);
    assertThat(chunks.isEmpty()).isFalse();
    assertThat(pieces.keys()).hasSize(count);
    assertThat(pieces.values()).allMatch(piece -> piece.length <= Chunks.SIZE);
    assertThat(read()).isEqualTo(bytes);
  }

  @Test
  void whatIsWrittenByteByByteIsKeptInLargePieces() throws Exception {
    byte[] bytes = bytes(Chunks.SIZE + 10);
    try (DataOutputStream to = chunks.write()) {
      for (byte one : bytes) {
        to.writeByte(one);
      }
    }
    assertThat(pieces.keys()).containsExactlyInAnyOrder(0, 1);
    try (DataInputStream from = chunks.read()) {
      for (byte one : bytes) {
        assertThat(from.readByte() == one).isTrue();
      }
      assertThat(from.read()).isNegative();
    }
  }

  @Test
  void aShorterRewriteDropsTheOldPieces() throws Exception {
    write(bytes(4 * Chunks.SIZE));
    byte[] shorter = bytes(Chunks.SIZE + 1);
    write(shorter);
    assertThat(pieces.keys()).containsExactlyInAnyOrder(0, 1);
    assertThat(read()).isEqualTo(shorter);
  }

  private void write(byte[] bytes) throws Exception {
    try (DataOutputStream to = chunks.write()) {
      to.write(bytes);
    }
  }

  private byte[] read() throws Exception {
    try (DataInputStream from = chunks.read()) {
      return from.readAllBytes();
    }
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(length).nextBytes(bytes);
    return bytes;
  }
}

package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a state is written with, and read. */
class StateTest {

  @Property(tries = 200)
  void whatIsReadIsWhatWasWritten(
      @ForAll int bits,
      @ForAll long number,
      @ForAll float decimal,
      @ForAll String text,
      @ForAll boolean flag)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter writer = new StateWriter(new DataOutputStream(bytes), StateKind.PLACEMENTS);
    writer.bits(bits);
    writer.bits(number);
    writer.number(number);
    writer.count(bits & Integer.MAX_VALUE);
    writer.decimal(decimal);
    writer.text(text);
    writer.textOrNone(flag ? text : null);
    writer.end();
    StateReader reader = reader(bytes.toByteArray());
    assertThat(reader.bits()).isEqualTo(bits);
    assertThat(reader.longBits()).isEqualTo(number);
    assertThat(reader.number()).isEqualTo(number);
    assertThat(reader.count(Integer.MAX_VALUE)).isEqualTo(bits & Integer.MAX_VALUE);
    assertThat(reader.decimal()).isEqualTo(decimal);
    assertThat(reader.text()).isEqualTo(text);
    assertThat(reader.textOrNone()).isEqualTo(flag ? text : null);
    reader.end();
  }

  @Test
  void goesOverManyBlocksAndReadsNoFurtherThanItsEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    StateWriter writer = new StateWriter(out, StateKind.PLACEMENTS);
    for (int i = 0; i < 100_000; i++) {
      writer.count(i);
      writer.number(-i);
      writer.bits(i);
    }
    writer.end();
    out.writeUTF("behind it");
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    StateReader reader = new StateReader(in, StateKind.PLACEMENTS);
    for (int i = 0; i < 100_000; i++) {
      assertThat(reader.count(i)).isEqualTo(i);
      assertThat(reader.number()).isEqualTo(-i);
      assertThat(reader.bits()).isEqualTo(i);
    }
    reader.end();
    assertThat(in.readUTF()).isEqualTo("behind it");
  }

  @Test
  void saysWhatItFoundInsteadOfTheFormatThatCanBeRead() throws IOException {
    byte[] state = written(List.of("a"));
    assertThatThrownBy(() -> reader(with(state, 4, 2)))
        .isInstanceOf(IOException.class)
        .hasMessage("the state of placements has format 2; format 1 can be read");
    assertThatThrownBy(() -> reader(with(state, 0, 0xcafebabe)))
        .isInstanceOf(IOException.class)
        .hasMessage("no state of placements: it begins with cafebabe, not with 53614b50");
  }

  @Test
  void noByteCanBeMissingOrOther() throws IOException {
    byte[] state = written(List.of("tanggul", "gelora", "jebol"));
    assertThat(texts(state)).containsExactly("tanggul", "gelora", "jebol");
    for (int i = 0; i < state.length; i++) {
      byte[] shorter = Arrays.copyOf(state, i);
      assertThatThrownBy(() -> texts(shorter))
          .isInstanceOf(IOException.class)
          .hasMessage("the state ends too early");
      byte[] other = state.clone();
      other[i] ^= 16;
      assertThatThrownBy(() -> texts(other)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void noBlockCanBeMissing() throws IOException {
    byte[] state = written(List.of("x".repeat(StateWriter.BLOCK)));
    int behindFirst = 8 + 4 + ByteBuffer.wrap(state).getInt(8) + 4;
    byte[] second = new byte[state.length - behindFirst + 8];
    System.arraycopy(state, 0, second, 0, 8);
    System.arraycopy(state, behindFirst, second, 8, second.length - 8);
    assertThatThrownBy(() -> texts(second)).hasMessageContaining("not those that were written");
  }

  @Test
  void aLengthThatNothingFollowsTakesNoRoom() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter writer = new StateWriter(new DataOutputStream(bytes), StateKind.PLACEMENTS);
    writer.count(1);
    writer.count(Integer.MAX_VALUE);
    writer.end();
    assertThatThrownBy(() -> texts(bytes.toByteArray())).isInstanceOf(IOException.class);
  }

  private static byte[] written(List<String> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter writer = new StateWriter(new DataOutputStream(bytes), StateKind.PLACEMENTS);
    writer.count(texts.size());
    for (String text : texts) {
      writer.text(text);
    }
    writer.end();
    return bytes.toByteArray();
  }

  private static List<String> texts(byte[] state) throws IOException {
    StateReader reader = reader(state);
    String[] texts = new String[reader.count(9)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = reader.text();
    }
    reader.end();
    return List.of(texts);
  }

  private static byte[] with(byte[] state, int at, int number) {
    byte[] other = state.clone();
    ByteBuffer.wrap(other).putInt(at, number);
    return other;
  }

  private static StateReader reader(byte[] state) throws IOException {
    return new StateReader(
        new DataInputStream(new ByteArrayInputStream(state)), StateKind.PLACEMENTS);
  }
}

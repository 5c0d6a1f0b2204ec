package org.saksi.stream.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.saksi.stream.fold.Assignment;
import org.saksi.stream.fold.Position;

/** Bytes of another layout are refused as soon as Flink asks. */
class RecordLayoutTest {

  private static final TypeSerializer<Position> POSITIONS = serializer(Position.class);

  @Test
  void theSameLayoutIsReadOn() throws IOException {
    TypeSerializerSnapshot<Position> old = read(written(POSITIONS));
    assertThat(POSITIONS.snapshotConfiguration().resolveSchemaCompatibility(old))
        .matches(answer -> answer.isCompatibleAsIs());
    assertThat(old.restoreSerializer()).isEqualTo(POSITIONS);
  }

  @Test
  void anotherLayoutOfTheSameTypeIsRefused() throws IOException {
    String before = new String(written(POSITIONS), StandardCharsets.ISO_8859_1);
    assertThat(before).contains("offset long");
    byte[] renamed =
        before.replace("offset long", "offsec long").getBytes(StandardCharsets.US_ASCII);
    assertThat(renamed).hasSize(before.length());
    TypeSerializerSnapshot<Position> old = read(renamed);
    assertThat(POSITIONS.snapshotConfiguration().resolveSchemaCompatibility(old))
        .matches(answer -> answer.isIncompatible());
  }

  @Test
  @SuppressWarnings("unchecked") // Flink does not know either what it asks about
  void theLayoutOfAnotherTypeIsRefused() throws IOException {
    TypeSerializerSnapshot<?> old = read(written(serializer(Assignment.class)));
    assertThat(
            POSITIONS
                .snapshotConfiguration()
                .resolveSchemaCompatibility((TypeSerializerSnapshot<Position>) old))
        .matches(answer -> answer.isIncompatible());
  }

  @Test
  void aTypeThatIsGoneIsNamed() throws IOException {
    String before = new String(written(POSITIONS), StandardCharsets.ISO_8859_1);
    byte[] gone =
        before.replaceFirst("fold.Position", "fold.Positron").getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> read(gone))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("org.saksi.stream.fold.Positron");
  }

  private static <T extends Record> TypeSerializer<T> serializer(Class<T> type) {
    return RecordType.ofRecord(type).createSerializer(new SerializerConfigImpl());
  }

  private static byte[] written(TypeSerializer<?> serializer) throws IOException {
    DataOutputSerializer to = new DataOutputSerializer(256);
    TypeSerializerSnapshot.writeVersionedSnapshot(to, serializer.snapshotConfiguration());
    return to.getCopyOfBuffer();
  }

  private static TypeSerializerSnapshot<Position> read(byte[] bytes) throws IOException {
    return TypeSerializerSnapshot.readVersionedSnapshot(
        new DataInputDeserializer(bytes), RecordLayoutTest.class.getClassLoader());
  }
}

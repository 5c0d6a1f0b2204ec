package org.saksi.stream.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a record depend on, as it is kept with them. Another layout reads none of them;
 * no state is written so.
 */
public final class RecordLayout<T extends Record> implements TypeSerializerSnapshot<T> {

  private static final int VERSION = 1;

  private @Nullable RecordSerializer<T> serializer;
  private String layout = "";

  /** For Flink, which then {@linkplain #readSnapshot reads} it. */
  public RecordLayout() {}

  RecordLayout(RecordSerializer<T> serializer) {
    this.serializer = serializer;
    layout = serializer.codec().layout();
  }

  @Override
  public int getCurrentVersion() {
    return VERSION;
  }

  @Override
  public void writeSnapshot(DataOutputView to) throws IOException {
    to.writeUTF(restoreSerializer().type().getName());
    byte[] bytes = layout.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    to.writeInt(bytes.length);
    to.write(bytes);
  }

  @Override
  @SuppressWarnings("unchecked") // it was written by a serializer of this type
  public void readSnapshot(int version, DataInputView from, ClassLoader loader) throws IOException {
    try {
      Class<?> type = Class.forName(from.readUTF(), false, loader);
      serializer = new RecordSerializer<>((Class<T>) type.asSubclass(Record.class));
    } catch (ClassNotFoundException gone) {
      throw new IOException(gone);
    }
    byte[] bytes = new byte[from.readInt()];
    from.readFully(bytes);
    layout = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public RecordSerializer<T> restoreSerializer() {
    if (serializer == null) {
      throw new IllegalStateException("nothing was read");
    }
    return serializer;
  }

  @Override
  public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
      TypeSerializerSnapshot<T> old) {
    return old instanceof RecordLayout<T> before && before.layout.equals(layout)
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.incompatible();
  }
}

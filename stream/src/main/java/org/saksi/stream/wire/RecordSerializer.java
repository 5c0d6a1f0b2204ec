package org.saksi.stream.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/** A {@link RecordCodec} as Flink asks for it. Records never change, so that none is copied. */
final class RecordSerializer<T extends Record> extends TypeSerializer<T> {

  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private transient @Nullable RecordCodec<T> codec;

  RecordSerializer(Class<T> type) {
    this.type = type;
  }

  RecordCodec<T> codec() {
    RecordCodec<T> made = codec;
    if (made == null) {
      made = new RecordCodec<>(type);
      codec = made;
    }
    return made;
  }

  Class<T> type() {
    return type;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return new RecordSerializer<>(type);
  }

  @Override
  @SuppressWarnings(
      "NullAway") // Flink uses it only where a serializer asks to be given an instance
  public T createInstance() {
    return null;
  }

  @Override
  public T copy(T from) {
    return from;
  }

  @Override
  public T copy(T from, T reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(T value, DataOutputView to) throws IOException {
    codec().write(value, to);
  }

  @Override
  public T deserialize(DataInputView from) throws IOException {
    return codec().read(from);
  }

  @Override
  public T deserialize(T reuse, DataInputView from) throws IOException {
    return deserialize(from);
  }

  @Override
  public void copy(DataInputView from, DataOutputView to) throws IOException {
    serialize(deserialize(from), to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordSerializer<?> that && that.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new RecordLayout<>(this);
  }
}

package org.saksi.app.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Reconciliation;

/**
 * The findings of stories as a <a href="https://parquet.apache.org">Parquet</a> file: the rows and
 * columns of {@link FindingCsv} with their types. Numbers are INT32, text is a string, and what is
 * not known is null; no cell gets an apostrophe. The same stories give the same bytes. Not
 * thread-safe.
 */
public final class FindingParquet implements Closeable {

  /** So much is gathered in memory before it is written. */
  private static final long ROW_GROUP_BYTES = 8 << 20;

  private final ParquetWriter<FindingRow> writer;

  /**
   * Begins a file.
   *
   * @param out stays open when the file is closed
   */
  public FindingParquet(OutputStream out) throws IOException {
    writer = new Builder(new CountedFile(out)).build();
  }

  /** A file of one story. */
  static byte[] of(Reconciliation story) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingParquet file = new FindingParquet(bytes)) {
      file.write(story);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return bytes.toByteArray();
  }

  /** Adds the rows of a story, in the order of its findings. */
  public void write(Reconciliation story) throws IOException {
    for (FindingRow row : FindingRow.of(story)) {
      writer.write(row);
    }
  }

  /** Ends the file; it is none before. */
  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<FindingRow, Builder> {

    Builder(OutputFile file) {
      super(file);
      withConf(new PlainParquetConfiguration());
      withCodecFactory(new Gzip());
      withCompressionCodec(CompressionCodecName.GZIP);
      withRowGroupSize(ROW_GROUP_BYTES);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<FindingRow> getWriteSupport(Configuration configuration) {
      return new Rows();
    }

    @Override
    protected WriteSupport<FindingRow> getWriteSupport(ParquetConfiguration configuration) {
      return new Rows();
    }
  }

  /** How a row is taken apart into its columns. */
  private static final class Rows extends WriteSupport<FindingRow> {

    private @Nullable RecordConsumer consumer;

    @Override
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema(), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(schema(), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer prepared) {
      consumer = prepared;
    }

    @Override
    public void write(FindingRow row) {
      RecordConsumer to = consumer;
      if (to == null) {
        throw new IllegalStateException("not prepared");
      }
      to.startMessage();
      for (FindingColumn column : FindingColumn.values()) {
        Object cell = column.cell(row);
        if (cell != null
            && !(column.kind() == FindingColumn.Kind.TEXT_IF_KNOWN && "".equals(cell))) {
          to.startField(column.toString(), column.ordinal());
          if (cell instanceof Integer number) {
            to.addInteger(number);
          } else {
            to.addBinary(Binary.fromString(cell.toString()));
          }
          to.endField(column.toString(), column.ordinal());
        }
      }
      to.endMessage();
    }
  }

  private static MessageType schema() {
    LogicalTypeAnnotation string = LogicalTypeAnnotation.stringType();
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (FindingColumn column : FindingColumn.values()) {
      switch (column.kind()) {
        case TEXT -> schema.required(PrimitiveTypeName.BINARY).as(string).named(column.toString());
        case TEXT_IF_KNOWN ->
            schema.optional(PrimitiveTypeName.BINARY).as(string).named(column.toString());
        case NUMBER -> schema.required(PrimitiveTypeName.INT32).named(column.toString());
      }
    }
    return schema.named("findings");
  }
}

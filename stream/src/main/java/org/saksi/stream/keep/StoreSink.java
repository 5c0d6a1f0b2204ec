package org.saksi.stream.keep;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.saksi.store.FoldedStore;

/**
 * Writes into a {@link FoldedStore}. It has one writer, as a log has one end. What is handed over
 * again after a failure changes nothing, so that each report is there once.
 */
public final class StoreSink implements Sink<Deed> {

  private static final long serialVersionUID = 1;

  private final String location;

  /**
   * @param location a {@code jdbc:postgresql://} address, or a folder that the one writer sees
   */
  public StoreSink(String location) {
    this.location = location;
  }

  @Override
  public SinkWriter<Deed> createWriter(WriterInitContext context) {
    return new StoreWriter(FoldedStore.open(location));
  }
}

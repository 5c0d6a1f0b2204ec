package org.saksi.app.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A stream as a file that is written from its beginning to its end, and knows how long it is. */
final class CountedFile implements OutputFile {

  private final OutputStream out;

  CountedFile(OutputStream out) {
    this.out = out;
  }

  @Override
  public PositionOutputStream create(long blockBytes) {
    return new Counted(out);
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockBytes) {
    return create(blockBytes);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  private static final class Counted extends PositionOutputStream {

    private final OutputStream out;
    private long written;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return written;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      written += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    /** Whoever opened the stream closes it. */
    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}

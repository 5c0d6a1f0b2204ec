package org.saksi.store.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a store, which one process has at a time. It ends with the process, however
 * that ends. Thread-safe.
 */
public final class Hold implements AutoCloseable {

  /** The file of an embedded store that is locked while somebody writes. */
  static final String FILE = "saksi.lock";

  /** What a server knows the right by: any number, as long as it is always the same. */
  private static final long KEY = 0x53414B5349L;

  private final AutoCloseable held;

  private Hold(AutoCloseable held) {
    this.held = held;
  }

  /**
   * Takes the right to write into a folder.
   *
   * @throws StoreException if another process has it
   */
  static Hold of(Path folder) {
    try {
      FileChannel file =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(file);
      if (lock == null) {
        file.close();
        throw taken(folder.toString());
      }
      return new Hold(file);
    } catch (IOException failed) {
      throw new StoreException("cannot lock the store " + folder, failed);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }

  /** Takes the right to write to a server's database, for as long as a connection to it lives. */
  static Hold of(Jdbi jdbi, String name) {
    Handle handle = jdbi.open();
    boolean free =
        handle
            .createQuery("SELECT pg_try_advisory_lock(:key)")
            .bind("key", KEY)
            .mapTo(Boolean.class)
            .one();
    if (!free) {
      handle.close();
      throw taken(name);
    }
    return new Hold(handle);
  }

  private static StoreException taken(String name) {
    return new StoreException("another process writes to the store " + name + "; stop it first");
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (Exception failed) {
      throw new StoreException("cannot give up the right to write", failed);
    }
  }
}

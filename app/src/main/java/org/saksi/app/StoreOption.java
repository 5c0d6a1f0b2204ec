package org.saksi.app;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.store.Newsroom;
import org.saksi.store.sql.Database;
import picocli.CommandLine.Option;

/** Where everything is kept. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "STORE",
      required = true,
      description =
          "Where everything is kept: a folder, or a jdbc:postgresql:// address. import, restore and"
              + " serve make one where there is none.")
  String location = "";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "A folder for the search index, which comes back by itself when it is deleted (default:"
              + " in the store's folder; for a server's store, in ~/.cache/saksi).")
  @Nullable Path index;

  /**
   * The library of the index tells of Java modules that would make it faster; nobody who runs Saksi
   * can do anything with that. Held, since a logger that nobody holds forgets its level.
   */
  private static final Logger INDEX_LOG = Logger.getLogger("org.apache.lucene");

  /**
   * Opens a store that is there: whoever only reads from one that is not has mistyped it.
   *
   * @throws org.saksi.store.sql.StoreException if there is none, or it cannot be opened
   */
  Newsroom openExisting(Saksi saksi) {
    Database.openExisting(location).close();
    return open(saksi);
  }

  /**
   * Opens the store, and makes it where there is none.
   *
   * @throws org.saksi.store.sql.StoreException if it cannot be opened
   */
  Newsroom open(Saksi saksi) {
    INDEX_LOG.setLevel(Level.SEVERE);
    return index == null ? Newsroom.open(location, saksi) : Newsroom.open(location, index, saksi);
  }
}

package org.saksi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.saksi.store.desk.LedgerCheck;
import org.saksi.store.log.Backup;
import org.saksi.store.log.Log;
import org.saksi.store.log.LogCheck;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.Hold;
import org.saksi.store.sql.StoreException;

/**
 * Keeps a store safe: backups of what came, and a look whether all is there. A store may be in use
 * while it is backed up or checked.
 */
public final class Vault {

  private Vault() {}

  /**
   * Writes all that came into one file, the same for every engine. Stories and findings follow from
   * it, and are made again when it is restored. Accounts belong to an installation and are not in
   * it.
   *
   * @return how many entries the log has
   * @throws IOException if the file cannot be written
   * @throws StoreException if there is no store, or it cannot be read
   */
  public static int backup(String location, OutputStream to) throws IOException {
    try (Database database = Database.openExisting(location)) {
      return Backup.write(new Log(database), to);
    }
  }

  /**
   * Fills an empty store from a backup.
   *
   * @return how many entries came back
   * @throws IOException if the file cannot be read
   * @throws StoreException if the store is in use or not empty, or the backup is not whole
   */
  public static int restore(InputStream from, String location) throws IOException {
    try (Database database = Database.open(location);
        Hold hold = database.hold()) {
      return Backup.restore(from, new Log(database));
    }
  }

  /**
   * Looks at every report, and whether stories and findings follow from all of them.
   *
   * @throws StoreException if there is no store, or it cannot be read
   */
  public static Checkup check(String location) {
    try (Database database = Database.openExisting(location)) {
      List<String> troubles = new ArrayList<>(database.troubles());
      troubles.addAll(new LogCheck(database).troubles());
      LedgerCheck ledger = new LedgerCheck(database);
      troubles.addAll(ledger.troubles());
      return new Checkup(troubles, ledger.due());
    }
  }
}

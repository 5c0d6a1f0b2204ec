package org.saksi.app;

import java.time.Clock;
import org.saksi.store.account.AccountLimits;
import org.saksi.store.account.Accounts;
import picocli.CommandLine.Option;

/** Whose accounts they are. */
final class AccountOption {

  @Option(
      names = "--store",
      paramLabel = "STORE",
      required = true,
      description = "The store: a folder, or a jdbc:postgresql:// address. It may be served.")
  private String location = "";

  /**
   * The accounts of a store, which is made where there is none.
   *
   * @throws org.saksi.store.sql.StoreException if it cannot be opened
   */
  Accounts open() {
    return of(location);
  }

  /**
   * The accounts of a store that is there.
   *
   * @throws org.saksi.store.sql.StoreException if there is none, or it cannot be opened
   */
  Accounts openExisting() {
    return Accounts.openExisting(location, AccountLimits.STANDARD, Clock.systemUTC());
  }

  /** Whether a store has an account; none is made to find that out. */
  static boolean anyIn(String location) {
    return Accounts.anyIn(location, AccountLimits.STANDARD, Clock.systemUTC());
  }

  /** The accounts of a store by its location. */
  static Accounts of(String location) {
    return Accounts.open(location, AccountLimits.STANDARD, Clock.systemUTC());
  }
}

package org.saksi.store.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.store.Engine;
import org.saksi.store.sql.Database;

/** To ask whether a store has accounts makes none, on both engines. */
class NoAccountTest {

  @TempDir private Path folder;

  private static boolean any(String location) {
    return Accounts.anyIn(location, AccountLimits.STANDARD, Clock.systemUTC());
  }

  @ParameterizedTest
  @EnumSource
  void askingMakesNoStore(Engine engine) {
    String location = engine.fresh(folder);
    assertThat(any(location)).isFalse();
    assertThat(Database.exists(location)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anAccountOfAStoreThatIsThereIsFound(Engine engine) {
    String location = engine.fresh(folder);
    try (Accounts accounts = Accounts.open(location, AccountLimits.STANDARD, Clock.systemUTC())) {
      assertThat(Database.exists(location)).isTrue();
      assertThat(any(location)).isFalse();
      accounts.add(Actor.CONSOLE, "Ratih", Role.ADMIN, null);
    }
    assertThat(any(location)).isTrue();
  }
}

package org.saksi.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.store.Engine;
import org.saksi.store.sql.Database;

/** Who gets in, on both engines. */
class AccountsTest {

  /** Hashes that are quick, sessions that are short, and few of everything. */
  private static final AccountLimits FEW =
      new AccountLimits(8, 100, 4, 1, Duration.ofMinutes(10), Duration.ofHours(1), 2, 2);

  private static final Actor ADMIN = new Actor("Sari", "192.0.2.7");
  private static final String PASSWORD = "kuda lumping menari";

  @TempDir private Path folder;
  private final TestClock clock = new TestClock(Instant.parse("2026-03-10T03:00:00Z"));

  private void with(Engine engine, Consumer<Accounts> job) {
    try (Accounts accounts = Accounts.open(engine.fresh(folder), FEW, clock)) {
      job.accept(accounts);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoKnowsThePasswordIsKnownInAnyCase(Engine engine) {
    with(
        engine,
        accounts -> {
          assertThat(accounts.any()).isFalse();
          Account made = accounts.add(ADMIN, " Ratih  ".strip(), Role.EDITOR, PASSWORD);
          assertThat(accounts.any()).isTrue();
          assertThat(made)
              .isEqualTo(new Account("Ratih", Role.EDITOR, clock.instant(), false, true));
          assertThat(accounts.check("RATIH", PASSWORD)).contains(made);
          assertThat(accounts.check("Ratih", PASSWORD + " ")).isEmpty();
          assertThat(accounts.check("Ratih", "")).isEmpty();
          assertThat(accounts.check("Rina", PASSWORD)).isEmpty();
          assertThat(accounts.all()).containsExactly(made);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPasswordCountsToItsLastLetterAndIsKeptAsAHash(Engine engine) {
    String location = engine.fresh(folder);
    String longOne = "a".repeat(99);
    try (Accounts accounts = Accounts.open(location, FEW, clock);
        Database database = Database.openExisting(location)) {
      accounts.add(ADMIN, "Ratih", Role.READER, longOne);
      assertThat(accounts.check("Ratih", longOne)).isPresent();
      assertThat(accounts.check("Ratih", longOne.substring(1) + "b")).isEmpty();
      assertThat(accounts.check("Ratih", "a".repeat(10_000))).isEmpty();
      String kept =
          database
              .jdbi()
              .withHandle(handle ->
                  handle.createQuery("SELECT password FROM account").mapTo(String.class).one());
      assertThat(kept).startsWith("$2b$04$").hasSize(60).doesNotContain("aaaaaaaa");
      String token = accounts.sessions().open("Ratih");
      String secret = accounts.keys().issue(ADMIN, "Ratih", "uji", Role.READER).secret();
      List<String> all =
          database
              .jdbi()
              .withHandle(handle ->
                  handle
                      .createQuery("SELECT token FROM session UNION SELECT secret FROM api_key")
                      .mapTo(String.class)
                      .list());
      assertThat(all).hasSize(2).doesNotContain(token, secret).allMatch(one -> one.length() == 64);
    }
  }

  /** An answer for an unknown account must not be told from another by its time. */
  @ParameterizedTest
  @EnumSource
  void asMuchIsHashedForAnAccountThatIsNotThere(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Sari", Role.ADMIN, PASSWORD);
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          accounts.add(ADMIN, "Wakil", Role.EDITOR, null);
          accounts.disable(ADMIN, "Ratih");
          long before = accounts.passwordChecks();
          for (String name : List.of("Sari", "Ratih", "Wakil", "Rina", "", "\0", "a".repeat(999))) {
            accounts.check(name, "salah sekali");
          }
          assertThat(accounts.passwordChecks() - before).isEqualTo(7);
        });
  }

  @ParameterizedTest
  @EnumSource
  void namesAndPasswordsHaveTheirLimits(Engine engine) {
    with(
        engine,
        accounts -> {
          for (String name : List.of("", " ", "-a", "a\nb", "<b>", "a\u202Eb", "a".repeat(65))) {
            assertThatThrownBy(() -> accounts.add(ADMIN, name, Role.READER, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a name is");
          }
          for (String password : List.of("", "tujuh77", "a".repeat(101))) {
            assertThatThrownBy(() -> accounts.add(ADMIN, "Ratih", Role.READER, password))
                .hasMessage("a password has 8 to 100 characters");
          }
          accounts.add(ADMIN, "Ma'ruf Wicaksono", Role.READER, PASSWORD);
          assertThatThrownBy(() -> accounts.add(ADMIN, "ma'ruf WICAKSONO", Role.ADMIN, PASSWORD))
              .hasMessageContaining("already");
          assertThat(accounts.all()).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aSessionEndsWhenItIsIdleOrOldOrEnded(Engine engine) {
    with(
        engine,
        accounts -> {
          Account ratih = accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          Sessions sessions = accounts.sessions();
          String idle = sessions.open("Ratih");
          String used = sessions.open("ratih");
          assertThat(sessions.find(idle)).contains(ratih);
          for (int minutes = 0; minutes < 55; minutes += 9) {
            clock.pass(Duration.ofMinutes(9));
            sessions.touch(used);
          }
          assertThat(sessions.find(idle)).isEmpty();
          assertThat(sessions.find(used)).isEmpty();
          String next = sessions.open("Ratih");
          clock.pass(FEW.idle().minusSeconds(1));
          assertThat(sessions.find(next)).isPresent();
          sessions.close(next);
          assertThat(sessions.find(next)).isEmpty();
          assertThat(sessions.find("")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aSessionThatIsUsedOutlastsIdlenessButNotItsAge(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          String token = accounts.sessions().open("Ratih");
          for (int i = 0; i < 6; i++) {
            clock.pass(Duration.ofMinutes(9));
            assertThat(accounts.sessions().find(token)).as("%d", i).isPresent();
            accounts.sessions().touch(token);
          }
          clock.pass(Duration.ofMinutes(6));
          assertThat(accounts.sessions().find(token)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void anAccountHasSoManySessionsAndTheOldestEnds(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          Sessions sessions = accounts.sessions();
          String first = sessions.open("Ratih");
          clock.pass(Duration.ofSeconds(1));
          String second = sessions.open("Ratih");
          clock.pass(Duration.ofSeconds(1));
          String third = sessions.open("Ratih");
          assertThat(sessions.find(first)).isEmpty();
          assertThat(sessions.find(second)).isPresent();
          assertThat(sessions.find(third)).isPresent();
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfADisabledAccountLetsAnybodyIn(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          String token = accounts.sessions().open("Ratih");
          String secret = accounts.keys().issue(ADMIN, "Ratih", "uji", Role.READER).secret();
          accounts.disable(ADMIN, "Ratih");
          assertThat(accounts.check("Ratih", PASSWORD)).isEmpty();
          assertThat(accounts.sessions().find(token)).isEmpty();
          assertThat(accounts.keys().find(secret)).isEmpty();
          assertThat(accounts.any()).isTrue();
          assertThatThrownBy(() -> accounts.keys().issue(ADMIN, "Ratih", "uji", Role.READER))
              .hasMessageContaining("may come in");
          accounts.enable(ADMIN, "Ratih");
          assertThat(accounts.check("Ratih", PASSWORD)).isPresent();
          assertThat(accounts.sessions().find(token)).isEmpty();
          assertThat(accounts.keys().find(secret)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void anotherPasswordEndsTheSessions(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          String token = accounts.sessions().open("Ratih");
          accounts.setPassword(ADMIN, "Ratih", "reog ponorogo malam");
          assertThat(accounts.sessions().find(token)).isEmpty();
          assertThat(accounts.check("Ratih", PASSWORD)).isEmpty();
          assertThat(accounts.check("Ratih", "reog ponorogo malam")).isPresent();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aKeyMayDoNoMoreThanItsAccountMayNow(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          assertThatThrownBy(() -> accounts.keys().issue(ADMIN, "Ratih", "uji", Role.ADMIN))
              .hasMessageContaining("no more than its account");
          ApiKeys.Issued issued = accounts.keys().issue(ADMIN, "ratih", " CMS ", Role.EDITOR);
          assertThat(issued.secret()).startsWith(ApiKeys.PREFIX).hasSizeGreaterThan(40);
          assertThat(accounts.keys().find(issued.secret()))
              .get()
              .extracting(ApiKey::account, ApiKey::label, ApiKey::role)
              .containsExactly("Ratih", "CMS", Role.EDITOR);
          accounts.setRole(ADMIN, "Ratih", Role.READER);
          assertThat(accounts.keys().find(issued.secret()).map(ApiKey::role)).contains(Role.READER);
          assertThat(accounts.keys().find(issued.key().id())).isEmpty();
          assertThat(accounts.keys().all().getFirst().used()).isEqualTo(clock.instant());
          accounts.keys().revoke(ADMIN, issued.key().id());
          assertThat(accounts.keys().find(issued.secret())).isEmpty();
          assertThatThrownBy(() -> accounts.keys().revoke(ADMIN, issued.key().id()))
              .hasMessageContaining(issued.key().id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void keysAreFewAndSayWhatTheyAreFor(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          for (String label : List.of(" ", "a\tb", "a".repeat(101))) {
            assertThatThrownBy(() -> accounts.keys().issue(ADMIN, "Ratih", label, Role.READER))
                .hasMessageContaining("what the key is for");
          }
          accounts.keys().issue(ADMIN, "Ratih", "satu", Role.READER);
          String id = accounts.keys().issue(ADMIN, "Ratih", "dua", Role.READER).key().id();
          assertThatThrownBy(() -> accounts.keys().issue(ADMIN, "Ratih", "tiga", Role.READER))
              .hasMessageContaining("2 keys");
          accounts.keys().revoke(ADMIN, id);
          accounts.keys().issue(ADMIN, "Ratih", "tiga", Role.READER);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theLastAdminStaysOne(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          accounts.setRole(ADMIN, "Ratih", Role.READER);
          accounts.add(ADMIN, "Sari", Role.ADMIN, PASSWORD);
          assertThatThrownBy(() -> accounts.setRole(ADMIN, "Sari", Role.EDITOR))
              .hasMessageContaining("last admin");
          assertThatThrownBy(() -> accounts.disable(ADMIN, "Sari"))
              .hasMessageContaining("last admin");
          assertThat(accounts.find("Sari").map(Account::disabled)).contains(false);
          accounts.setRole(ADMIN, "Ratih", Role.ADMIN);
          accounts.disable(ADMIN, "Sari");
          assertThatThrownBy(() -> accounts.setRole(ADMIN, "Tidak Ada", Role.ADMIN))
              .hasMessageContaining("Tidak Ada");
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeIsWrittenDownAndWhatWasNotDoneIsNot(Engine engine) {
    with(
        engine,
        accounts -> {
          accounts.add(Actor.CONSOLE, "Sari", Role.ADMIN, PASSWORD);
          accounts.add(ADMIN, "Ratih", Role.EDITOR, PASSWORD);
          assertThatThrownBy(() -> accounts.disable(ADMIN, "Sari"))
              .isInstanceOf(IllegalArgumentException.class);
          accounts.setPassword(ADMIN, "Ratih", "reog ponorogo malam");
          accounts.audit().refused(new Actor(null, "198.51.100.3"), Action.SIGN_IN, "\0\nRatih");
          List<Deed> deeds = accounts.audit().before(Integer.MAX_VALUE, 10);
          assertThat(deeds)
              .containsExactly(
                  new Deed(
                      4,
                      clock.instant(),
                      new Actor(null, "198.51.100.3"),
                      Action.SIGN_IN,
                      "\uFFFD\uFFFDRatih",
                      false),
                  new Deed(3, clock.instant(), ADMIN, Action.CHANGE_PASSWORD, "Ratih", true),
                  new Deed(2, clock.instant(), ADMIN, Action.ADD_ACCOUNT, "Ratih, editor", true),
                  new Deed(
                      1, clock.instant(), Actor.CONSOLE, Action.ADD_ACCOUNT, "Sari, admin", true));
          assertThat(accounts.audit().before(3, 1)).extracting(Deed::position).containsExactly(2);
          accounts.audit().done(ADMIN, Action.CHANGE, "é".repeat(AuditLog.LONGEST_SUBJECT + 1));
          assertThat(accounts.audit().before(Integer.MAX_VALUE, 1).getFirst().subject())
              .hasSize(AuditLog.LONGEST_SUBJECT + 1)
              .endsWith("…");
        });
  }

  /** A command may be run while a service has the same store. */
  @ParameterizedTest
  @EnumSource
  void twoWhoHaveTheStoreOpenSeeEachOthersChanges(Engine engine) {
    String location = engine.fresh(folder);
    try (Accounts service = Accounts.open(location, FEW, clock);
        Accounts command = Accounts.openExisting(location, FEW, clock)) {
      assertThat(service.any()).isFalse();
      command.add(Actor.CONSOLE, "Ratih", Role.EDITOR, PASSWORD);
      assertThat(service.any()).isTrue();
      String token = service.sessions().open("Ratih");
      command.disable(Actor.CONSOLE, "Ratih");
      assertThat(service.sessions().find(token)).isEqualTo(Optional.empty());
      service.audit().done(ADMIN, Action.CHANGE, "");
      command.enable(Actor.CONSOLE, "Ratih");
      assertThat(service.audit().before(Integer.MAX_VALUE, 10))
          .extracting(Deed::position)
          .containsExactly(4, 3, 2, 1);
    }
  }
}

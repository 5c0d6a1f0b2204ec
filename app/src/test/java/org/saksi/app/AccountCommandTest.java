package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.store.account.AccountLimits;
import org.saksi.store.account.Accounts;
import org.saksi.store.account.Action;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Role;

class AccountCommandTest {

  private static final String PASSWORD = "kuda lumping menari";

  @TempDir private Path folder;

  private Run account(String input, Object... words) {
    Object[] all = Arrays.copyOf(words, words.length + 3);
    System.arraycopy(words, 0, all, 1, words.length);
    all[0] = "account";
    all[words.length + 1] = "--store";
    all[words.length + 2] = folder.resolve("toko");
    return Run.with(input, all);
  }

  private Accounts accounts() {
    return Accounts.openExisting(
        folder.resolve("toko").toString(), AccountLimits.STANDARD, java.time.Clock.systemUTC());
  }

  @Test
  void addsAnAccountWithThePasswordOfTheFirstLine() {
    Run run = account(PASSWORD + "\r\nlain\n", "add", "Ratih", "--role", "admin");
    assertThat(run.exitCode()).as(run.errors()).isZero();
    assertThat(run.output() + run.errors()).doesNotContain(PASSWORD);
    try (Accounts accounts = accounts()) {
      assertThat(accounts.check("Ratih", PASSWORD)).isPresent();
      assertThat(accounts.audit().before(9, 1).getFirst().by()).isEqualTo(Actor.CONSOLE);
      assertThat(accounts.audit().before(9, 1).getFirst().action()).isEqualTo(Action.ADD_ACCOUNT);
    }
    assertThat(account("", "list").output()).startsWith("Ratih\tadmin\t");
  }

  @Test
  void saysWhatCannotBe() {
    assertThat(account("", "list").errors()).contains("there is no store");
    assertThat(account("pendek\n", "add", "Ratih").errors()).contains("12 to 256 characters");
    assertThat(account("", "add", "Ratih").errors()).contains("there is no password");
    assertThat(account(PASSWORD, "add", "<b>").errors()).contains("a name is");
    assertThat(account(PASSWORD, "add", "Ratih", "--role", "raja").exitCode()).isEqualTo(2);
    assertThat(account(PASSWORD, "add", "Ratih").exitCode()).isZero();
    assertThat(account(PASSWORD, "add", "RATIH").errors()).contains("already");
    assertThat(account("", "role", "Rina", "editor").errors()).contains("there is no account Rina");
    assertThat(account("", "key", "Ratih", "--label", "a", "--role", "editor").errors())
        .contains("no more than its account");
    assertThat(account("", "revoke", "000000000000").exitCode()).isEqualTo(2);
    assertThat(Run.of("account").exitCode()).isEqualTo(2);
  }

  @Test
  void changesAnAccountAndPrintsAKeyOnce() {
    account(PASSWORD, "add", "Ratih");
    assertThat(account("", "add", "Wakil", "--no-password").exitCode()).isZero();
    assertThat(account("", "role", "Ratih", "editor").exitCode()).isZero();
    Run made = account("", "key", "Ratih", "--label", "cms", "--role", "editor");
    assertThat(made.outputLines()).hasSize(1);
    String secret = made.outputLines().getFirst();
    try (Accounts accounts = accounts()) {
      assertThat(accounts.keys().find(secret).orElseThrow().role()).isEqualTo(Role.EDITOR);
      Run keys = account("", "keys");
      assertThat(keys.output()).contains("\tRatih\teditor\tcms\tused ").doesNotContain(secret);
      String id = keys.output().substring(0, keys.output().indexOf('\t'));
      assertThat(account("", "revoke", id).exitCode()).isZero();
      assertThat(accounts.keys().find(secret)).isEmpty();
      assertThat(account("", "keys").output()).contains("revoked 20");
      assertThat(account("reog ponorogo malam\n", "password", "Ratih").exitCode()).isZero();
      assertThat(accounts.check("Ratih", "reog ponorogo malam")).isPresent();
      assertThat(account("", "disable", "Ratih").exitCode()).isZero();
      assertThat(accounts.check("Ratih", "reog ponorogo malam")).isEmpty();
      assertThat(account("", "list").output()).contains("\tdisabled", "\tno password");
      assertThat(account("", "enable", "Ratih").exitCode()).isZero();
      assertThat(accounts.check("Ratih", "reog ponorogo malam")).isPresent();
    }
  }

  /** Accounts are of the installation: what is restored elsewhere lets nobody in. */
  @Test
  void aBackupHoldsNoAccounts() throws Exception {
    account(PASSWORD, "add", "Ratih", "--role", "admin");
    Path backup = folder.resolve("a.saksi.gz");
    Path restored = folder.resolve("lain");
    Run.of("backup", "--store", folder.resolve("toko"), "--out", backup);
    assertThat(Files.size(backup)).isPositive();
    assertThat(Run.of("restore", backup, "--store", restored).exitCode()).isZero();
    assertThat(Run.of("account", "list", "--store", restored).output()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"add", "list", "role", "disable", "enable", "password", "key", "keys", "revoke"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of("account", command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("Usage: saksi account " + command).contains("--store");
    assertThat(run.outputLines()).allMatch(line -> line.length() <= 100);
  }
}

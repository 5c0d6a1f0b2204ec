package org.saksi.app;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.saksi.store.account.Account;
import org.saksi.store.account.Accounts;
import org.saksi.store.account.Actor;
import org.saksi.store.account.ApiKey;
import org.saksi.store.account.ApiKeys;
import org.saksi.store.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who may come into a store, and as what. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Says who may come into a store: readers see and search, editors also put in reports and"
            + " decide, admins also do what is done here, on the page /accounts. From the first"
            + " account on, nobody gets in without one. Accounts are of this store and in no"
            + " backup of it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi account add Ratih --role admin --store redaksi      asks for her password",
      "  saksi account password Ratih --store redaksi < kata-sandi",
      "  saksi account key Ratih --label cms --role editor --store redaksi",
      "",
      "A store may be served meanwhile; what is changed holds at once."
    })
final class AccountCommand implements Runnable {

  private static final String NAME = "NAME";

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  AccountCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw wrong("which command?");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Adds an account. The password is asked for, or is the first line of standard input.")
  int add(
      @Mixin AccountOption store,
      @Parameters(paramLabel = NAME, description = "What rulings will be signed with.") String name,
      @Option(
              names = "--role",
              defaultValue = "reader",
              description = "reader (the default), editor or admin.")
          Role role,
      @Option(
              names = "--no-password",
              description = "Only a proxy will vouch for them: saksi serve --proxy-user.")
          boolean none) {
    String password = none ? null : password(name);
    try (Accounts accounts = store.open()) {
      return change(accounts, all -> all.add(Actor.CONSOLE, name, role, password));
    }
  }

  @Command(mixinStandardHelpOptions = true, description = "Lists all accounts, one a line.")
  int list(@Mixin AccountOption store) {
    try (Accounts accounts = store.openExisting()) {
      for (Account account : accounts.all()) {
        print(
            account.name(),
            account.role().label(),
            account.created().toString(),
            account.disabled() ? "disabled" : account.hasPassword() ? "" : "no password");
      }
      return ExitCode.DONE;
    }
  }

  @Command(mixinStandardHelpOptions = true, description = "Gives an account another role.")
  int role(
      @Mixin AccountOption store,
      @Parameters(paramLabel = NAME) String name,
      @Parameters(paramLabel = "ROLE", description = "reader, editor or admin.") Role role) {
    return change(store, accounts -> accounts.setRole(Actor.CONSOLE, name, role));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Lets nobody in by an account: its sessions end, its keys are revoked.")
  int disable(@Mixin AccountOption store, @Parameters(paramLabel = NAME) String name) {
    return change(store, accounts -> accounts.disable(Actor.CONSOLE, name));
  }

  @Command(mixinStandardHelpOptions = true, description = "Lets an account in again.")
  int enable(@Mixin AccountOption store, @Parameters(paramLabel = NAME) String name) {
    return change(store, accounts -> accounts.enable(Actor.CONSOLE, name));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Gives an account another password, asked for or the first line of standard input, and"
              + " ends its sessions.")
  int password(@Mixin AccountOption store, @Parameters(paramLabel = NAME) String name) {
    String password = password(name);
    return change(store, accounts -> accounts.setPassword(Actor.CONSOLE, name, password));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Makes an API key, and prints it this once.")
  int key(
      @Mixin AccountOption store,
      @Parameters(paramLabel = NAME) String name,
      @Option(names = "--label", required = true, description = "What it is for.") String label,
      @Option(
              names = "--role",
              defaultValue = "reader",
              description = "As much as it may do: reader (the default), editor or admin.")
          Role role) {
    return change(
        store,
        accounts -> {
          ApiKeys.Issued issued = accounts.keys().issue(Actor.CONSOLE, name, label, role);
          print(issued.secret());
          surroundings.err().println("saksi: key " + issued.key().id() + "; it is not shown again");
        });
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Lists all API keys, one a line, without what they open.")
  int keys(@Mixin AccountOption store) {
    try (Accounts accounts = store.openExisting()) {
      for (ApiKey key : accounts.keys().all()) {
        print(
            key.id(),
            key.account(),
            key.role().label(),
            key.label(),
            key.used() == null ? "never used" : "used " + key.used(),
            key.revoked() == null ? "" : "revoked " + key.revoked());
      }
      return ExitCode.DONE;
    }
  }

  @Command(mixinStandardHelpOptions = true, description = "Makes an API key open nothing.")
  int revoke(
      @Mixin AccountOption store,
      @Parameters(paramLabel = "KEY", description = "As saksi account keys lists it.") String key) {
    return change(store, accounts -> accounts.keys().revoke(Actor.CONSOLE, key));
  }

  private int change(AccountOption store, Consumer<Accounts> job) {
    try (Accounts accounts = store.openExisting()) {
      return change(accounts, job);
    }
  }

  private int change(Accounts accounts, Consumer<Accounts> job) {
    try {
      job.accept(accounts);
      return ExitCode.DONE;
    } catch (IllegalArgumentException cannotBe) {
      throw wrong(String.valueOf(cannotBe.getMessage()));
    }
  }

  private String password(String name) {
    String password = surroundings.secret("Password of " + name + ": ");
    if (password == null) {
      throw wrong("there is no password, or not the same twice");
    }
    return password;
  }

  /** Prints what is known of one thing, in columns for other programs. */
  private void print(String... columns) {
    PrintWriter out = command.commandLine().getOut();
    out.println(String.join("\t", columns).stripTrailing());
    out.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}

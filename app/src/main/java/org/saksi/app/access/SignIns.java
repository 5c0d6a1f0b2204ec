package org.saksi.app.access;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.saksi.store.account.Account;
import org.saksi.store.account.Accounts;
import org.saksi.store.account.Action;
import org.saksi.store.account.Actor;

/** Lets people in by a password, and out again. Thread-safe. */
public final class SignIns {

  private static final String COOKIE = "saksi-session";

  private final Accounts accounts;
  private final Cookies cookies;
  private final Allowance tries;

  SignIns(Accounts accounts, Cookies cookies, SignInLimits limits, LongSupplier nanoTime) {
    this.accounts = accounts;
    this.cookies = cookies;
    tries = new Allowance(limits.triesAtOnce(), limits.perSecond(), limits.remembered(), nanoTime);
  }

  /** What a browser says its session is; null if it says nothing. */
  @Nullable String token(Context request) {
    return cookies.read(request, COOKIE);
  }

  /**
   * Opens a session of its own for whoever knows an account's password; a session that the browser
   * brings along ends.
   *
   * @return false if nobody gets in by this name and password
   * @throws HttpResponseException if there were too many tries
   */
  public boolean signIn(Context request, String name, String password) {
    Optional<Account> account = check(request, name, password);
    if (account.isEmpty()) {
      return false;
    }
    end(request);
    String known = account.get().name();
    open(request, known);
    Actor actor = new Actor(known, Visitor.address(request));
    accounts.audit().done(actor, Action.SIGN_IN, known);
    return true;
  }

  /**
   * Gives who is signed in another password. All their sessions end; this browser gets a new one.
   *
   * @return false if the old password is wrong
   * @throws IllegalArgumentException if the new one cannot be one; the message is for a person
   * @throws HttpResponseException if there were too many tries
   */
  public boolean changePassword(Context request, String name, String old, String next) {
    if (check(request, name, old).isEmpty()) {
      return false;
    }
    accounts.setPassword(Visitor.actor(request), name, next);
    open(request, name);
    return true;
  }

  private void open(Context request, String name) {
    cookies.write(request, COOKIE, accounts.sessions().open(name));
  }

  /** Ends the session of a browser. */
  public void signOut(Context request) {
    end(request);
    cookies.remove(request, COOKIE);
    request.header("Clear-Site-Data", "\"cache\"");
    accounts.audit().done(Visitor.actor(request), Action.SIGN_OUT, "");
  }

  private void end(Context request) {
    String token = token(request);
    if (token != null) {
      accounts.sessions().close(token);
    }
  }

  /** Only what was wrong counts: many may come from one address in the morning. */
  private Optional<Account> check(Context request, String name, String password) {
    String address = "from " + Visitor.address(request);
    String tried = "as " + Account.id(name);
    take(request, address);
    try {
      take(request, tried);
    } catch (HttpResponseException tooMany) {
      tries.giveBack(address);
      throw tooMany;
    }
    Optional<Account> account = accounts.check(name, password);
    if (account.isPresent()) {
      tries.giveBack(address);
      tries.giveBack(tried);
    } else {
      // What is typed for a name may be a password: only names that there are get written down.
      String known = accounts.find(name).map(Account::name).orElse("");
      accounts.audit().refused(Visitor.actor(request), Action.SIGN_IN, known);
    }
    return account;
  }

  private void take(Context request, String who) {
    int seconds = tries.take(who);
    if (seconds > 0) {
      request.header("Retry-After", String.valueOf(seconds));
      throw new HttpResponseException(
          HttpStatus.TOO_MANY_REQUESTS.getCode(),
          "too many tries to sign in; try again in %d seconds".formatted(seconds));
    }
  }
}

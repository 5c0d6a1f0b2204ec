package org.saksi.app.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.saksi.store.account.Account;
import org.saksi.store.account.Accounts;
import org.saksi.store.account.Action;
import org.saksi.store.account.Actor;
import org.saksi.store.account.ApiKey;

/** Finds out who sends a request. What is said about that and is not so is refused. Thread-safe. */
public final class Authentication {

  /** The header by which a program is told how to come in. */
  public static final String CHALLENGE = "WWW-Authenticate";

  private static final String BEARER = "bearer ";

  private final Accounts accounts;
  private final Exposure exposure;
  private final SignIns signIns;
  private final Allowance noted;

  Authentication(
      Accounts accounts,
      Exposure exposure,
      SignIns signIns,
      SignInLimits limits,
      LongSupplier nanoTime) {
    this.accounts = accounts;
    this.exposure = exposure;
    this.signIns = signIns;
    noted = new Allowance(limits.triesAtOnce(), limits.perSecond(), limits.remembered(), nanoTime);
  }

  /**
   * Whether a request brings a key, and so comes from a program: no page elsewhere can make a
   * browser send one.
   */
  public static boolean isByKey(Context request) {
    return secret(request) != null;
  }

  private static @Nullable String secret(Context request) {
    String header = request.header("Authorization");
    return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  /**
   * Finds out who sends a request, and remembers it with the request.
   *
   * @throws UnauthorizedResponse if it brings a key that opens nothing
   * @throws ForbiddenResponse if it names an account that the proxy did not name, or that may not
   *     come in
   */
  public void recognise(Context request) {
    Visitor.comesFrom(request, exposure.client(request));
    Visitor visitor = visitor(request);
    visitor.enter(request);
    if (visitor.proof() == Visitor.Proof.SESSION && !isByItself(request)) {
      accounts.sessions().touch(visitor.mark());
    }
  }

  /** A page that asks again by itself does not keep a session going whose owner has left. */
  private static boolean isByItself(Context request) {
    return request.header("HX-Request") != null;
  }

  /** Whether who sent a request, perhaps long ago, may still read. */
  public boolean isStillIn(Context request) {
    try {
      return Permission.READ.isOf(visitor(request));
    } catch (UnauthorizedResponse | ForbiddenResponse noLonger) {
      return false;
    }
  }

  private Visitor visitor(Context request) {
    String header = exposure.userHeader();
    List<String> named = header == null ? List.of() : Exposure.headers(request, header);
    if (!named.isEmpty() && !exposure.isByProxy(request)) {
      throw refused(request, Action.USE_PROXY, header + " is believed from the proxy alone");
    }
    String secret = secret(request);
    if (secret != null) {
      return byKey(request, secret);
    }
    if (!named.isEmpty()) {
      return byProxy(request, named);
    }
    String token = signIns.token(request);
    if (token != null) {
      Optional<Account> account = accounts.sessions().find(token);
      if (account.isPresent()) {
        return new Visitor(
            account.get().name(), account.get().role(), Visitor.Proof.SESSION, token);
      }
    }
    return header == null && !accounts.any() ? Visitor.ANYBODY : Visitor.UNKNOWN;
  }

  private Visitor byKey(Context request, String secret) {
    Optional<ApiKey> key = accounts.keys().find(secret);
    if (key.isPresent()) {
      return new Visitor(key.get().account(), key.get().role(), Visitor.Proof.KEY, "");
    }
    note(request, Action.USE_KEY, request.path());
    throw challenge(request, "this key opens nothing");
  }

  private Visitor byProxy(Context request, List<String> named) {
    Optional<Account> account =
        named.size() == 1
            ? accounts.find(named.getFirst()).filter(found -> !found.disabled())
            : Optional.empty();
    if (account.isEmpty()) {
      throw refused(request, Action.USE_PROXY, "the proxy names no account that may come in");
    }
    String name = account.get().name();
    return new Visitor(name, account.get().role(), Visitor.Proof.PROXY, "proxy " + name);
  }

  /** Asks a program for a key. */
  public UnauthorizedResponse challenge(Context request, String why) {
    request.header(CHALLENGE, "Bearer realm=\"saksi\"");
    return new UnauthorizedResponse(why);
  }

  private ForbiddenResponse refused(Context request, Action action, String why) {
    note(request, action, why);
    return new ForbiddenResponse(why);
  }

  /** Writes down what was refused, unless somebody would fill the log with it. */
  public void note(Context request, Action action, String what) {
    Actor actor = Visitor.actor(request);
    if (noted.take(actor.address()) == 0) {
      accounts.audit().refused(actor, action, what);
    }
  }
}

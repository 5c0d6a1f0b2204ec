package org.saksi.app.access;

import java.util.function.LongSupplier;
import org.saksi.store.account.Accounts;

/**
 * All by which a service knows who comes. Thread-safe.
 *
 * @param authentication finds out who sends a request
 * @param signIns lets people in and out
 */
public record Access(
    Accounts accounts,
    Exposure exposure,
    Cookies cookies,
    Authentication authentication,
    SignIns signIns) {

  /**
   * That of a service.
   *
   * @param nanoTime as {@link System#nanoTime}
   */
  public static Access of(
      Accounts accounts, Exposure exposure, SignInLimits limits, LongSupplier nanoTime) {
    Cookies cookies = new Cookies(exposure.https());
    SignIns signIns = new SignIns(accounts, cookies, limits, nanoTime);
    return new Access(
        accounts,
        exposure,
        cookies,
        new Authentication(accounts, exposure, signIns, limits, nanoTime),
        signIns);
  }
}

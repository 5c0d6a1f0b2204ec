package org.saksi.store.account;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, and from where.
 *
 * @param account the name of an account; null if nobody is known
 * @param address of the network, or {@code console}
 */
public record Actor(@Nullable String account, String address) {

  /** Whoever may run commands on the machine of the store. */
  public static final Actor CONSOLE = new Actor(null, "console");
}

package org.saksi.store.account;

import java.util.Locale;

/** What somebody may do; each role may also do all that the ones before it may. */
public enum Role {
  /** Sees and searches. */
  READER,
  /** Puts in reports and decides. */
  EDITOR,
  /** Says who may come in, and sees what everybody did. */
  ADMIN;

  /** Whether who has this role may do what another is needed for. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The role that may do less. */
  Role lesser(Role other) {
    return covers(other) ? other : this;
  }

  /** As it is written: {@code editor}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

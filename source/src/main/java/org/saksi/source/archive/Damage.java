package org.saksi.source.archive;

import java.io.IOException;

/** What is read is broken, for a reason that is one plain clause; the disk is not. */
final class Damage extends IOException {
  private static final long serialVersionUID = 1;

  private final boolean cutOff;

  Damage(String reason) {
    this(reason, false);
  }

  private Damage(String reason, boolean cutOff) {
    super(reason);
    this.cutOff = cutOff;
  }

  /** The file ends where there should be more. */
  static Damage cutOff() {
    return new Damage("the file ends inside it", true);
  }

  /** Whether the file ends where there should be more. */
  boolean isCutOff() {
    return cutOff;
  }

  /** The reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}

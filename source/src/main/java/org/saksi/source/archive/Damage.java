package org.saksi.source.archive;

import java.io.IOException;

/** What is read is broken, for a reason that is one plain clause; the disk is not. */
final class Damage extends IOException {
  private static final long serialVersionUID = 1;

  Damage(String reason) {
    super(reason);
  }

  /** The reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}

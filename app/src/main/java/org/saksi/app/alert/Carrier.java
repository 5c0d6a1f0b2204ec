package org.saksi.app.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.Notice;

/** Brings messages to places of one kind. Thread-safe. */
public interface Carrier {

  /**
   * Brings some notices of an alert, once.
   *
   * @param notices one or more, in order
   * @return what was wrong; null if they arrived
   * @throws InterruptedException if the thread was interrupted
   */
  @Nullable String carry(Delivery delivery, Alert alert, List<Notice> notices)
      throws InterruptedException;
}

package org.saksi.store.sql;

import java.io.Serial;

/** The store cannot do what it is asked to; the message is for the person who runs it. */
public final class StoreException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message + ": " + reason(cause), cause);
  }

  /** The innermost reason: what lies around it names only the libraries. */
  private static String reason(Throwable cause) {
    Throwable inner = cause;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String message = inner.getMessage();
    return message == null ? inner.getClass().getSimpleName() : message;
  }
}

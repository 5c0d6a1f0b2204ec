package org.saksi.store.account;

/** What is written into the audit log. */
public enum Action {
  /** Came in by a password. */
  SIGN_IN,
  /** Ended a session. */
  SIGN_OUT,
  ADD_ACCOUNT,
  CHANGE_ROLE,
  DISABLE_ACCOUNT,
  ENABLE_ACCOUNT,
  CHANGE_PASSWORD,
  ISSUE_KEY,
  REVOKE_KEY,
  /** Came with a key that is none, or no longer one. */
  USE_KEY,
  /** Came with a name that only the proxy may say. */
  USE_PROXY,
  /** Asked for what the role does not cover. */
  ENTER,
  /** Put in reports, decided, or changed something else. */
  CHANGE
}

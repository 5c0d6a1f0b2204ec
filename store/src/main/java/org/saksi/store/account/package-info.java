/**
 * Who may come into a newsroom, as what, and what did they do there?
 *
 * <p>Input: names, passwords, and the secrets that sessions and API keys are known by. Output: the
 * {@link org.saksi.store.account.Account} behind them, or nothing; and the {@link
 * org.saksi.store.account.AuditLog}, in which every change made here is written in the same
 * transaction as the change. A password is kept as a bcrypt hash, a secret as its SHA-256: what is
 * read from the database lets nobody in.
 *
 * <p>Nothing is remembered outside the database, so that a command may add an account, or take one
 * away, while a service runs on the same store.
 *
 * <p>Accounts belong to an installation, not to what it knows: a backup holds the log alone, and
 * {@code rebuild} leaves them as they are.
 *
 * <p>Known failures: the audit log is only added to, and nothing shortens it; letters of two
 * scripts that look the same make two names.
 */
@NullMarked
package org.saksi.store.account;

import org.jspecify.annotations.NullMarked;

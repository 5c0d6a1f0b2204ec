package org.saksi.store.account;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param position counted from 1 without a gap
 * @param at to the second
 * @param subject whom or what it was done to; empty if nothing more is to say
 * @param done whether it was, or was refused
 */
public record Deed(
    int position, Instant at, Actor by, Action action, String subject, boolean done) {}

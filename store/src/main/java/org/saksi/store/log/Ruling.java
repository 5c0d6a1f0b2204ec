package org.saksi.store.log;

import java.time.Instant;

/**
 * What an editor decided.
 *
 * @param editor who
 * @param at when, to the second
 * @param reason why, in the editor's words
 * @param verdict what
 */
public record Ruling(int position, String editor, Instant at, String reason, Verdict verdict)
    implements Entry {}

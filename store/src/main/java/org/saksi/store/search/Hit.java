package org.saksi.store.search;

import org.jspecify.annotations.Nullable;

/**
 * A report that was found.
 *
 * @param report its id
 * @param position its place in the log
 * @param score how well it answers, more for better, comparable within one query only; 0 in order
 *     of date
 * @param published when, in ISO 8601; null where that is not known
 */
public record Hit(String report, int position, float score, @Nullable String published) {}

package org.saksi.store.search;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;

/**
 * How often somebody or something is named, or says something.
 *
 * @param name as reports write it most often
 * @param type what it is; null where that was not asked
 * @param count reports or quotations; those replaced lately may still be counted
 */
public record NameCount(String name, Entity.@Nullable Type type, int count) {}

package org.saksi.store.search;

/** What somebody typed to find reports: a query, or what is wrong with it. */
public sealed interface Typed permits Query, Mistake {}

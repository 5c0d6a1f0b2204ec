package org.saksi.store;

/**
 * A story has come to something else.
 *
 * @param story its id
 * @param changed the position in the log that its findings now rest on
 * @param gone whether it has no reports any more
 */
public record Change(String story, int changed, boolean gone) {}

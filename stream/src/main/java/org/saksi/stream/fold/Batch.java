package org.saksi.stream.fold;

/**
 * A file or folder of reports, among others.
 *
 * @param number its place among them, from 0
 */
public record Batch(int number, String path) {}

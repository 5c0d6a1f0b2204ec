package org.saksi.bench.score;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first twelve digits of a SHA-256, by which a table says what it measured. */
final class ContentHash {

  private static final int DIGITS = 12;

  private final MessageDigest digest;

  ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  ContentHash add(byte[] content) {
    digest.update(content);
    return this;
  }

  /** The digits of all that was added; afterwards it begins anew. */
  String digits() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}

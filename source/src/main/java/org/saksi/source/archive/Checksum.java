package org.saksi.source.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netpreserve.jwarc.WarcDigest;

/** What came of holding bytes against the digest that a record names. */
enum Checksum {
  RIGHT,
  WRONG,
  /** The digest is broken, or made in a way that this Java does not know. */
  UNKNOWN;

  /**
   * Checks.
   *
   * @param named as in the header, such as {@code sha1:…} in base 16, 32 or 64
   */
  static Checksum of(byte[] bytes, String named) {
    try {
      WarcDigest digest = new WarcDigest(named.strip());
      byte[] made = digest.getDigester().digest(bytes);
      return MessageDigest.isEqual(made, digest.bytes()) ? RIGHT : WRONG;
    } catch (NoSuchAlgorithmException | IllegalArgumentException broken) {
      return UNKNOWN;
    }
  }
}

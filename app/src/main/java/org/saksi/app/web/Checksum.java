package org.saksi.app.web;

import java.util.zip.CRC32;

/**
 * The CRC-32 of some bytes, which can be joined to that of the bytes behind them without either
 * being read again: what stands in front is multiplied, as a polynomial over two elements, by
 * <i>x</i> to the number of bits behind it (as <i>crc32_combine</i> of zlib). Immutable.
 *
 * @param value the CRC-32 (ISO 3309)
 * @param shift <i>x</i> to the number of bits, modulo the polynomial of the CRC
 * @param length how many bytes there are, modulo 2<sup>32</sup>
 */
record Checksum(int value, int shift, int length) {

  /** The polynomial of the CRC, its lowest power in the highest bit. */
  private static final int POLYNOMIAL = 0xedb88320;

  private static final int ONE = 1 << 31;

  /** <i>x</i> to eight, eight times two, eight times four and so on, modulo the polynomial. */
  private static final int[] BYTES = bytes();

  /** Of no bytes. */
  static final Checksum NONE = new Checksum(0, ONE, 0);

  private static int[] bytes() {
    int[] bytes = new int[Integer.SIZE];
    int power = ONE >>> Byte.SIZE;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = power;
      power = times(power, power);
    }
    return bytes;
  }

  static Checksum of(byte[] all) {
    CRC32 crc = new CRC32();
    crc.update(all);
    int shift = ONE;
    for (int i = 0; i < Integer.SIZE; i++) {
      if ((all.length >>> i & 1) != 0) {
        shift = times(shift, BYTES[i]);
      }
    }
    return new Checksum((int) crc.getValue(), shift, all.length);
  }

  /** Of these bytes and others behind them. */
  Checksum then(Checksum next) {
    return new Checksum(
        times(value, next.shift) ^ next.value, times(shift, next.shift), length + next.length);
  }

  /** The product of two polynomials, modulo that of the CRC. */
  private static int times(int a, int b) {
    int product = 0;
    int power = b;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((a & bit) != 0) {
        product ^= power;
      }
      power = (power & 1) == 0 ? power >>> 1 : power >>> 1 ^ POLYNOMIAL;
    }
    return product;
  }
}

package org.saksi.source.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells addresses of the public internet from all others, by the table {@code addresses.tsv} of
 * special-purpose blocks. An IPv4 address in an IPv6 address of NAT64 is judged as itself; the
 * other ways to put one into the other (6to4, Teredo, IPv4-compatible) are out of use and not
 * public. Java makes an IPv4 address of an IPv4-mapped one by itself.
 */
public final class PublicAddress {

  /** 64:ff9b::/96, by RFC 6052: what IPv6-only networks make of an IPv4 address. */
  private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final List<Block> BLOCKS = read();

  private PublicAddress() {}

  /** Whether it is an address of the public internet. */
  public static boolean isPublic(InetAddress address) {
    return purpose(address) == null;
  }

  /**
   * What an address that is not public is for, such as {@code private use}; null for a public one.
   */
  public static @Nullable String purpose(InetAddress address) {
    Block block = block(address);
    return block == null ? null : block.purpose;
  }

  /** Whether a cloud may tell its secrets there to whoever asks, as link-local addresses do. */
  public static boolean holdsSecrets(InetAddress address) {
    Block block = block(address);
    return block != null && block.isSecret;
  }

  private static @Nullable Block block(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 16 && Arrays.equals(bytes, 0, NAT64.length, NAT64, 0, NAT64.length)) {
      bytes = Arrays.copyOfRange(bytes, NAT64.length, bytes.length);
    }
    for (Block block : BLOCKS) {
      if (block.holds(bytes)) {
        return block;
      }
    }
    return null;
  }

  /**
   * A block of addresses.
   *
   * @param prefix an address in it
   * @param bits how many of its first bits all addresses of the block share
   * @param isSecret whether clouds tell secrets there to whoever asks
   */
  private record Block(byte[] prefix, int bits, String purpose, boolean isSecret) {

    boolean holds(byte[] address) {
      int whole = bits / 8;
      int rest = 8 - bits % 8;
      return address.length == prefix.length
          && Arrays.equals(address, 0, whole, prefix, 0, whole)
          && (rest == 8 || (address[whole] & 0xff) >> rest == (prefix[whole] & 0xff) >> rest);
    }
  }

  private static List<Block> read() {
    InputStream bytes = PublicAddress.class.getResourceAsStream("addresses.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(PublicAddress::block)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Block block(String row) {
    String[] cells = row.split("\t", -1);
    String[] block = cells[0].split("/", 2);
    try {
      byte[] prefix = InetAddress.getByName(block[0]).getAddress();
      return new Block(prefix, Integer.parseInt(block[1]), cells[1], cells[3].equals("yes"));
    } catch (UnknownHostException | NumberFormatException wrong) {
      throw new IllegalStateException("addresses.tsv: no block of addresses: " + row, wrong);
    }
  }
}

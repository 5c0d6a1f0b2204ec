package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  static List<String> rows() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PublicAddress.class.getResourceAsStream("addresses.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEachRowIsOfItsBlockAndNoOther(String row) throws UnknownHostException {
    String[] cells = row.split("\t");
    assertThat(cells).hasSize(5);
    InetAddress example = InetAddress.getByName(cells[2]);
    assertThat(PublicAddress.purpose(example)).isEqualTo(cells[1]);
    assertThat(PublicAddress.holdsSecrets(example)).isEqualTo(cells[3].equals("yes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2404:6800:4003::1",
        "2600::1",
        "2a00:1450::1",
        "64:ff9b::101:101",
        "::ffff:1.1.1.1"
      })
  void theNeighboursOfTheBlocksArePublic(String address) throws UnknownHostException {
    assertThat(PublicAddress.purpose(InetAddress.getByName(address))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::a9fe:a9fe",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "2001:0:1:2:3:4:80ff:fffe",
        "fd00:ec2::254",
        "fe80::1%1",
        "febf::1",
        "fdff::1",
        "172.31.255.255",
        "239.255.255.255",
        "255.255.255.255"
      })
  void aPrivateAddressInAnotherIsPrivate(String address) throws UnknownHostException {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
  }

  /** The JDK knows some kinds itself: a second opinion. */
  @Property
  void agreesWithTheJdk(@ForAll @Size(4) byte[] four, @ForAll @Size(16) byte[] sixteen)
      throws UnknownHostException {
    for (byte[] bytes : List.of(four, sixteen)) {
      InetAddress address = InetAddress.getByAddress(bytes);
      if (address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || address.isLinkLocalAddress()
          || address.isSiteLocalAddress()
          || address.isMulticastAddress()) {
        assertThat(PublicAddress.isPublic(address)).as("%s", address).isFalse();
      }
    }
  }
}

package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://Koran.Example:80/kabar hari ini#atas, http://koran.example/kabar%20hari%20ini",
    "https://koran.example:443, https://koran.example/",
    "https://koran.example:8443/a, https://koran.example:8443/a",
    "https://koran.example?a=b#c, https://koran.example/?a=b",
    "https://koran.example/a//b/./c/../d, https://koran.example/a//b/d",
    "https://koran.example/../../a, https://koran.example/a",
    "https://koran.example/a/.., https://koran.example/",
    "https://koran.example/é|ü?q=[x], https://koran.example/%C3%A9%7C%C3%BC?q=%5Bx%5D",
    "https://koran.example/100%/%2F%zz, https://koran.example/100%25/%2F%25zz",
    "https://bücher.example/, https://xn--bcher-kva.example/",
    "http://[::1]:8080/a, http://[::1]:8080/a",
  })
  void readsWhatPeopleWrite(String written, String address) {
    assertThat(Address.of(written)).contains(URI.create(address));
    assertThat(Address.of(address)).contains(URI.create(address));
  }

  @ParameterizedTest
  @CsvSource({
    "?page=2, https://koran.example/a/b?page=2",
    "'', https://koran.example/a/b?q",
    "#c, https://koran.example/a/b?q",
    "c, https://koran.example/a/c",
    "./c?d:e, https://koran.example/a/c?d:e",
    "../c, https://koran.example/c",
    "/c, https://koran.example/c",
    "//lain.example/c, https://lain.example/c",
    "http://lain.example, http://lain.example/",
  })
  void readsWhatPagesWrite(String written, String address) {
    URI base = URI.create("https://koran.example/a/b?q");
    assertThat(Address.of(base, written)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kabar",
        "/kabar",
        "http://",
        "http://a b/",
        "http://a\\b/",
        "http://[::1/",
        "://x"
      })
  void aTextWithoutAddressGivesNone(String written) {
    assertThat(Address.of(written)).isEmpty();
  }

  @Property
  void anyTextIsReadOrNot(@ForAll String text) {
    URI base = URI.create("https://koran.example/a/b");
    URI address = Address.of(text).or(() -> Address.of(base, text)).orElse(base);
    assertThat(address.toString()).matches("\\p{ASCII}+");
  }

  @Property
  void whatIsReadTwiceIsTheSame(@ForAll String path) {
    var once = Address.of("http://koran.example/" + path);
    assertThat(once.flatMap(address -> Address.of(address.toString()))).isEqualTo(once);
  }
}

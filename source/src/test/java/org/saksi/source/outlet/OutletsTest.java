package org.saksi.source.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.outlet.Outlets.Match;
import org.saksi.source.outlet.Outlets.NoMatch;

class OutletsTest {

  private static final Outlet KABAR = outlet("kabar.example", "Kabar Pagi", "Grup Satu");
  private static final Outlet KOTA = outlet("kota.kabar.example", "Kabar Kota", "Grup Dua");
  private static final Outlet WARTA = outlet("warta.example", "Warta", "Grup Satu");
  private static final Outlet BEBAS = outlet("bebas.example", "Bebas", null);
  private static final Outlets OUTLETS = new Outlets(List.of(KABAR, KOTA, WARTA, BEBAS));

  static Stream<OutletTable.Row> rows() {
    return OutletTable.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowsExampleBelongsToIt(OutletTable.Row row) {
    assertThat(Outlets.known().of(row.example())).isEqualTo(row.outlet());
    assertThat(Outlets.known().of("https://" + row.example() + "/a?b=c")).isEqualTo(row.outlet());
    assertThat(Outlets.known().find(row.outlet().name())).isEqualTo(new Match(row.outlet()));
  }

  @Test
  void theTableKnowsOutletsOfEveryKind() {
    assertThat(Outlets.known().all()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(Outlets.known().all()).extracting(Outlet::kind).contains(OutletKind.values());
    assertThat(Outlets.known()).isSameAs(Outlets.known());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kabar.example",
        "KABAR.example.",
        "www.kabar.example",
        "megapolitan.kabar.example:443",
        "https://www.kabar.example/berita/1",
        "//kabar.example/x",
        "https://user@kabar.example/berita|satu dua"
      })
  void hostsBelowADomainBelongToIt(String host) {
    assertThat(OUTLETS.of(host.replaceFirst("^//", "https://"))).isEqualTo(KABAR);
  }

  @Test
  void theLongerDomainWins() {
    assertThat(OUTLETS.of("https://kota.kabar.example/1")).isEqualTo(KOTA);
    assertThat(OUTLETS.of("utara.kota.kabar.example")).isEqualTo(KOTA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example",
        "bukankabar.example",
        "kabar.example.lain.test",
        "https://lain.test/kabar.example",
        "https://kabar.example@lain.test/",
        "https://lain.test#@kabar.example/|",
        "https://lain.test\\@kabar.example/"
      })
  void otherHostsBelongToNone(String host) {
    assertThat(OUTLETS.of(host)).isNull();
  }

  @Test
  void titlesOfOneOwnerCountAsSuch() {
    assertThat(OUTLETS.sameOwner("kabar.example", "https://warta.example/1")).isTrue();
    assertThat(OUTLETS.sameOwner("kabar.example", "kota.kabar.example")).isFalse();
    assertThat(OUTLETS.sameOwner("bebas.example", "www.bebas.example")).isTrue();
    assertThat(OUTLETS.sameOwner("bebas.example", "kabar.example")).isFalse();
    assertThat(OUTLETS.sameOwner("asing.test", "asing.test")).isFalse();
  }

  @Test
  void findsWhateverTheCaseAndSuggestsNearNames() {
    assertThat(OUTLETS.find("kabar PAGI")).isEqualTo(new Match(KABAR));
    assertThat(OUTLETS.find("Warta.example")).isEqualTo(new Match(WARTA));
    assertThat(OUTLETS.find("kabar-pagi")).isEqualTo(new Match(KABAR));
    assertThat(OUTLETS.find("wrata")).isEqualTo(new NoMatch(List.of()));
    assertThat(OUTLETS.find("wartaa")).isEqualTo(new NoMatch(List.of(WARTA)));
    assertThat(OUTLETS.find("kabar pag")).isEqualTo(new NoMatch(List.of(KABAR)));
    assertThat(OUTLETS.find("")).isEqualTo(new NoMatch(List.of()));
  }

  @Test
  void aHomePageIsBelowWwwUnlessTheOutletIsASubdomain() {
    assertThat(KABAR.home()).isEqualTo(URI.create("https://www.kabar.example/"));
    assertThat(KOTA.home()).isEqualTo(URI.create("https://kota.kabar.example/"));
    assertThat(outlet("warta.co.id", "W", null).home()).hasToString("https://www.warta.co.id/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tanpa-titik\tN\tnational\t\t\t\te\to",
        "KABAR.example\tN\tnational\t\t\t\te\to",
        "kabar.example\t\tnational\t\t\t\te\to",
        "kabar.example\tN\tlokal\t\t\t\te\to",
        "kabar.example\tN\tnational\t\tftp://kabar.example\t\te\to",
        "kabar.example\tN\tnational\t\t\t\t\to",
        "kabar.example\tN\tnational",
        "kabar.example\tN\tnational\t\t\t\te\to\nkabar.example\tN\tnational\t\t\t\te\to"
      })
  void aBrokenTableIsABugWithItsLine(String rows) {
    String header = "domain\tname\tkind\towner\tfeeds\tsitemaps\texample\torigin\n";
    assertThatThrownBy(() -> read(header + rows))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("line ");
    assertThatThrownBy(() -> read(rows)).isInstanceOf(IllegalStateException.class);
  }

  private static List<OutletTable.Row> read(String table) throws IOException {
    return OutletTable.rows(new BufferedReader(new StringReader(table)));
  }

  private static Outlet outlet(String domain, String name, @Nullable String owner) {
    return new Outlet(domain, name, OutletKind.NATIONAL, owner, List.of(), List.of());
  }
}

package org.saksi.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

class ClaimFinderTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");

  private static List<String> claims(String body, Claim.Kind kind) {
    return Readings.of(body).claims().stream()
        .filter(claim -> claim.kind() == kind)
        .map(claim -> claim.span().of(body))
        .toList();
  }

  static List<Table.Row> channels() {
    return INDONESIAN.table("channels").rows();
  }

  @ParameterizedTest
  @MethodSource("channels")
  void everyChannelIsFoundInItsExample(Table.Row row) {
    assertThat(claims(row.example(), Claim.Kind.CHANNEL))
        .anyMatch(channel -> channel.endsWith(row.form()));
  }

  @Test
  void cutsSentencesAtCommasAndJoints() {
    assertThat(
            claims(
                "Hujan deras turun sejak pagi buta, jalan utama menuju desa terendam air"
                    + " karena tanggul sungai di hulu jebol.",
                Claim.Kind.CLAUSE))
        .contains(
            "Hujan deras turun sejak pagi buta",
            "jalan utama menuju desa terendam air",
            "karena tanggul sungai di hulu jebol");
  }

  @Test
  void aClauseNeverGoesOnBehindTheMarkThatClosesAQuotation() {
    String body =
        "\"Jalan sudah dibuka untuk antisipasi banjir susulan,\" ungkapnya kepada warga. Menurut"
            + " Sari, \"jembatan di hulu sungai belum aman dilewati kendaraan berat\" itu.";
    assertThat(claims(body, Claim.Kind.CLAUSE))
        .noneMatch(clause -> clause.contains("\""))
        .contains("Jalan sudah dibuka untuk antisipasi banjir susulan");
  }

  @Test
  void aFullStopInsideAQuotationEndsAClause() {
    String body =
        "\"Air sudah surut. Kami pulang ke rumah hari ini? Belum tentu. Bu dr. Wulan tahu,\""
            + " kata Sari.";
    assertThat(claims(body, Claim.Kind.CLAUSE))
        .noneMatch(clause -> clause.contains("surut.") || clause.contains("tentu."))
        .noneMatch(clause -> clause.contains("?"))
        .anyMatch(clause -> clause.contains("dr. Wulan"));
  }

  @Test
  void noClauseEndsInsideANameOrAPost() {
    String body =
        "Sebelumnya, Kementerian Perdagangan dan Perindustrian Rakyat menyebutkan bahwa Menteri"
            + " Investasi dan Hilirisasi Bima P.S. Sanjaya akan mengunjungi pabrik gula.";
    Reading reading = Readings.of(body);
    for (Claim claim : reading.claims()) {
      for (Entity entity : reading.entities()) {
        for (Span name : entity.mentions()) {
          if (claim.kind() == Claim.Kind.CLAUSE && claim.span().overlaps(name)) {
            assertThat(claim.span().contains(name)).as(claim.span().of(body)).isTrue();
          }
        }
      }
    }
    assertThat(claims(body, Claim.Kind.CLAUSE)).noneMatch(clause -> clause.endsWith("P.S"));
  }

  @Test
  void twoNamesThatAreJoinedStayInOneClause() {
    assertThat(
            claims(
                "Kabar itu membuat Sari dan Bima kembali teringat kepada jalan lama di hulu.",
                Claim.Kind.CLAUSE))
        .noneMatch(clause -> clause.endsWith("Sari") || clause.startsWith("dan Bima"));
  }

  @Test
  void aPostStandsBeforeItsName() {
    assertThat(claims("Jalan itu dibuka Gubernur Ratih Kusuma kemarin.", Claim.Kind.ROLE))
        .containsExactly("Gubernur Ratih Kusuma");
  }

  @Test
  void aVerbEndsAPost() {
    assertThat(claims("Warga menemui Bupati Bima Sanjaya di pasar.", Claim.Kind.ROLE))
        .containsExactly("Bupati Bima Sanjaya");
  }

  @Test
  void placesInARowAreOneClaim() {
    assertThat(claims("Banjir terjadi di Bandung, Jawa Barat, kemarin.", Claim.Kind.PLACE))
        .containsExactly("Bandung, Jawa Barat");
  }

  @Test
  void whatStandsBehindTheSpeakerIsAChannel() {
    assertThat(
            claims("\"Jalan sudah dibuka,\" kata Ratih Kusuma di sela rapat.", Claim.Kind.CHANNEL))
        .contains("di sela rapat");
  }

  @Test
  void figuresAndTimesAreClaims() {
    String body = "Sebanyak 25 rumah rusak pada Rabu (18/6/2025).";
    assertThat(claims(body, Claim.Kind.FIGURE)).anyMatch(figure -> figure.contains("25 rumah"));
    assertThat(claims(body, Claim.Kind.TIME)).contains("Rabu (18/6/2025)");
  }

  @Property(tries = 200)
  void claimsLieInTheText(@ForAll String body) {
    for (Claim claim : Readings.of(body).claims()) {
      assertThat(claim.span().end()).isLessThanOrEqualTo(body.length());
      assertThat(claim.span().isEmpty()).isFalse();
    }
  }
}

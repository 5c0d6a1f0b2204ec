package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.reading.Reading;

class CastTest {

  @Test
  void aSurnameIsTheOnlyPersonWhoBearsIt() {
    List<Reading> story =
        new StoryFixture()
            .report("Kereta mogok, kata Wirayu kepada warga.")
            .report("Direktur Bagas Wirayu meminta maaf.")
            .readings();
    assertThat(number(story, 0, "Wirayu")).isEqualTo(number(story, 1, "Bagas Wirayu"));
  }

  @Test
  void aSurnameOfTwoPersonsIsNeither() {
    List<Reading> story =
        new StoryFixture()
            .report("Kereta mogok, kata Wirayu kepada warga.")
            .report("Bupati Bagas Wirayu menjemput Camat Rina Wirayu.")
            .readings();
    assertThat(number(story, 0, "Wirayu"))
        .isNotIn(number(story, 1, "Bagas Wirayu"), number(story, 1, "Rina Wirayu"));
  }

  @Test
  void aFirstNameInCommonMakesNoOnePersonOfTwo() {
    List<Reading> story =
        new StoryFixture()
            .report("Bupati Budi Prakosa tiba. Budi menanam padi.")
            .report("Camat Budi Anggara pulang. Budi lelah.")
            .readings();
    assertThat(number(story, 0, "Budi Prakosa")).isNotEqualTo(number(story, 1, "Budi Anggara"));
  }

  @Test
  void anInitialStandsForTheNameItBegins() {
    List<Reading> story =
        new StoryFixture()
            .report("Bupati Bagas R. Wirayu tiba di balai desa.")
            .report("Bupati Bagas Wirayu tiba di balai desa.")
            .readings();
    assertThat(number(story, 0, "Bagas R. Wirayu")).isEqualTo(number(story, 1, "Bagas Wirayu"));
  }

  @Test
  void aNameThatLostItsSpaceToTheNextWordIsTheNameItBegins() {
    List<Reading> story =
        new StoryFixture()
            .report("Bupati Bagas Wirayuyang baru tiba disambut camat.")
            .report("Bupati Bagas Wirayu tiba di balai desa.")
            .readings();
    assertThat(number(story, 0, "Bagas Wirayuyang")).isEqualTo(number(story, 1, "Bagas Wirayu"));
  }

  @Test
  void aDistrictIsKnownByItsBareNameToo() {
    List<Reading> story =
        new StoryFixture()
            .report("Warga Kecamatan Mekarsari mengungsi.")
            .report("Banjir datang di Mekarsari kemarin.")
            .readings();
    assertThat(number(story, 0, "Kecamatan Mekarsari")).isEqualTo(number(story, 1, "Mekarsari"));
  }

  @Test
  void aNameThatTwoDistrictsBearIsNeither() {
    List<Reading> story =
        new StoryFixture()
            .report("Warga Kabupaten Mekarsari mengungsi ke Kota Mekarsari.")
            .report("Banjir datang di Mekarsari kemarin.")
            .readings();
    assertThat(number(story, 1, "Mekarsari"))
        .isNotIn(number(story, 0, "Kabupaten Mekarsari"), number(story, 0, "Kota Mekarsari"));
  }

  private static int number(List<Reading> story, int report, String name) {
    Reading reading = story.get(report);
    Entity entity =
        reading.entities().stream()
            .filter(e -> e.name().of(reading.report().body()).equals(name))
            .findFirst()
            .orElseThrow();
    return Cast.of(story, StoryFixture.DISTRICTS).numberOf(report, entity.id());
  }
}

package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Basis;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
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

  @Test
  void aSpeakerWhomAnEditorNamesIsWhoBearsThatNameEvenIfItIsNoPerson() {
    List<Reading> story =
        new StoryFixture()
            .report("\"Air naik sejak pagi,\" kata warga.")
            .report("\"Air surut sejak siang,\" kata seorang warga.")
            .report("Badan Nasional Penanggulangan Bencana (BNPB) mengirim bantuan.")
            .readings();
    Speaker.Ruled agency = new Speaker.Ruled("BNPB", "bnpb");
    List<Reading> ruled =
        List.of(ruled(story.get(0), agency), ruled(story.get(1), agency), story.get(2));
    Cast cast = Cast.of(ruled);
    assertThat(cast.numberOf(0, agency)).isEqualTo(cast.numberOf(1, agency));
    Entity named =
        story.get(2).entities().stream()
            .filter(entity -> entity.type() == Entity.Type.ORGANISATION)
            .findFirst()
            .orElseThrow();
    assertThat(cast.numberOf(0, agency)).isEqualTo(cast.numberOf(2, named.id()));
    assertThat(cast.numberOf(2, agency)).isEqualTo(-1);
  }

  private static Reading ruled(Reading reading, Speaker speaker) {
    Quotation said = reading.quotations().getFirst();
    Attribution by =
        new Attribution(
            List.of(speaker),
            null,
            null,
            null,
            null,
            Attribution.RULED,
            new Basis(Basis.Way.NAMED, 0),
            1);
    return new Reading(
        reading.report(),
        reading.segmentation(),
        reading.times(),
        reading.figures(),
        reading.entities(),
        reading.roles(),
        List.of(new Quotation(said.id(), said.kind(), said.content(), by, said.within())),
        reading.claims());
  }

  @Test
  void whomAnEditorKeepsApartNoOtherNameJoins() {
    List<Reading> story =
        new StoryFixture()
            .report("Kereta mogok, kata Wirayu kepada warga.")
            .report("Direktur Bagas Wirayu meminta maaf.")
            .report("Direktur Bagas R. Wirayu meminta maaf.")
            .readings();
    List<Reading> apart =
        List.of(
            apart(story.get(0), "Wirayu", "bagas wirayu"),
            apart(story.get(1), "Bagas Wirayu", "wirayu"),
            story.get(2));
    assertThat(number(apart, 0, "Wirayu"))
        .isNotIn(number(apart, 1, "Bagas Wirayu"), number(apart, 2, "Bagas R. Wirayu"));
    assertThat(number(apart, 1, "Bagas Wirayu")).isEqualTo(number(apart, 2, "Bagas R. Wirayu"));
  }

  @Test
  void whomAnEditorKeepsApartNoNameInCommonJoins() {
    List<Reading> story =
        new StoryFixture()
            .report("Rombongan Tiongkok tiba pagi, lalu utusan RRT berpidato.")
            .report("Utusan RRT berpidato di Medan.")
            .readings();
    assertThat(number(story, 0, "Tiongkok")).isEqualTo(number(story, 1, "RRT"));
    List<Reading> apart =
        List.of(
            apart(story.get(0), "Tiongkok", story.get(1).entities().getFirst().key()),
            apart(story.get(1), "RRT", story.get(0).entities().getFirst().key()));
    assertThat(number(apart, 0, "Tiongkok")).isNotEqualTo(number(apart, 1, "RRT"));
  }

  private static Reading apart(Reading reading, String name, String other) {
    List<Entity> entities = new ArrayList<>(reading.entities());
    entities.replaceAll(entity ->
        entity.name().of(reading.report().body()).equals(name)
            ? new Entity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.mentions(),
                entity.key(),
                Set.of(other))
            : entity);
    return new Reading(
        reading.report(),
        reading.segmentation(),
        reading.times(),
        reading.figures(),
        entities,
        reading.roles(),
        reading.quotations(),
        reading.claims());
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

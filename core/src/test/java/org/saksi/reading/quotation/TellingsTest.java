package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Quotation;
import org.saksi.reading.quotation.ConstructionsTest.Told;

/** Tellings that are no plain clause behind their verb, written as in {@link ConstructionsTest}. */
class TellingsTest {

  private static final String NOBODY = "PASSIVE_WITHOUT_AGENT";

  static Stream<Told> nounsOfWhatWasUttered() {
    return Stream.of(
        Told.by("Rina Wati", "Rina Wati menyampaikan {dukungan penuh kepada pedagang pasar}."),
        Told.by("Rina Wati", "Rina Wati menegaskan {komitmennya dalam merawat pasar itu}."),
        Told.by("Rina Wati", "Rina Wati mengungkapkan {rasa syukurnya atas panen itu}."),
        Told.by("Dewan Pasar Solo", "Dewan Pasar Solo menyerukan {mogok kerja selama dua hari}."),
        Told.by("", "Rina Wati menyampaikan dukungan."),
        Told.by("", "Perbaikan ini menegaskan komitmen dewan dalam merawat pasar."),
        Told.by("", "Keikutsertaan pedagang menegaskan komitmen dewan dalam merawat pasar."));
  }

  static Stream<Told> secondVerbs() {
    return Stream.of(
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati menyebutkan {hanya dua pasar yang buka}, dan memperingatkan {adanya lubang besar"
                + " di jalan}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}, menambahkan bahwa {atapnya sudah bocor}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "\"{Pasar itu tua sekali,}\" kata Rina Wati, menambahkan bahwa {atapnya sudah bocor}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Pasar itu sudah tua. {Atapnya juga bocor sejak lama}, kata Rina Wati, menambahkan bahwa"
                + " {warga takut sekali}."));
  }

  static Stream<Told> hearsay() {
    return Stream.of(
        Told.by(NOBODY, "Warga memotret pasar yang disebutkan {akan dibongkar bulan depan}."),
        Told.by(NOBODY, "Disebutkan, {pasar itu akan dibongkar bulan depan}."),
        Told.by(NOBODY, "Disebutkan {pasar itu akan dibongkar bulan depan}."),
        Told.by(NOBODY, "Namun berhembus kabar {pasar itu akan dibongkar}."),
        Told.by(
            NOBODY, "Rina Wati disebut-sebut {akan pulang}, sementara Budi Santoso tetap di desa."),
        Told.by(NOBODY, "Pasar itu dilaporkan {ditutup sementara akibat banjir}."),
        Told.by("", "Rina Wati yang disebut-sebut sakit tidak hadir."),
        Told.by("", "Rina Wati datang bersama pedagang yang enggan disebutkan namanya."));
  }

  @ParameterizedTest
  @MethodSource({"nounsOfWhatWasUttered", "secondVerbs", "hearsay"})
  void readsWhoSaidWhat(Told told) {
    MarkedExample example = MarkedExample.parse(told.marked());
    List<Quotation> found = Readings.quotations(example.text());
    assertThat(found.stream().map(q -> q.content().of(example.text())))
        .containsExactlyElementsOf(example.contents());
    List<String> speakers = found.stream().map(q -> Readings.speakers(q, example.text())).toList();
    assertThat(String.join(", ", speakers)).isEqualTo(String.join(", ", told.speakers()));
  }
}

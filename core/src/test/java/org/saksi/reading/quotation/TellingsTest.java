package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        Told.by(NOBODY, "Pasar itu dilaporkan {ditutup sementara hingga Jumat}."),
        Told.by("", "Namun beredar kabar duka dari pasar itu."),
        Told.by("", "Namun muncul kabar duka dari pasar itu."),
        Told.by("", "Rina Wati yang disebut-sebut sakit tidak hadir."),
        Told.by("", "Rina Wati datang bersama pedagang yang enggan disebutkan namanya."));
  }

  static Stream<Told> relativeClauses() {
    return Stream.of(
        Told.by(
            "Rina Wati",
            "Warga menolak rencana Bupati Rina Wati yang bersumpah {akan membongkar pasar desa itu}."),
        Told.by(
            "para pedagang", "Kain itu tipis, yang menurut para pedagang {adalah tanda kain tua}."),
        Told.by(
            "Rina Wati",
            "Rina Wati mengimbau warga {agar menjauhi sungai yang menurutnya dalam}."));
  }

  static Stream<Told> contentsThatOpenOtherwise() {
    return Stream.of(
        Told.by("Rina Wati", "Rina Wati menerangkan {dalam rapat itu warga menolak rencana baru}."),
        Told.by("Rina Wati", "Rina Wati memastikan {20 pedagang di pasar itu selamat}."),
        Told.by("Rina Wati", "Rina Wati menyebut {pada dasarnya pasar itu dijaga warga}."),
        Told.by("Rina Wati", "Rina Wati mengatakan {ini semua seharga satu kios}."),
        Told.by("Rina Wati", "Rina Wati berjanji {pihaknya akan memperbaiki jembatan}."),
        Told.by("Rina Wati", "Rina Wati mendorong pemerintah {memperbaiki pasar}."),
        Told.by("Rina Wati", "Rina Wati tak menampik {warga kerap menyindir dirinya}."),
        Told.by(
            "Rina Wati", "Rina Wati mengatakan {pasar itu dibuka, Minggu, 4 Maret 2020 nanti}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati berharap {pasar itu kembali ramai}.\n\"{Semoga pedagang cepat datang,}\" katanya."),
        Told.by("", "Kekecewaan warga mendorong Rina Wati untuk membongkar pasar."),
        Told.by("", "Rina Wati mengatakan hal itu setelah pasar dibongkar."),
        Told.by("", "Petani itu menutup sawah dengan membangun pagar."));
  }

  static Stream<Told> subjectsAmongAdverbials() {
    return Stream.of(
        Told.by(
            "Rina Wati", "Di balai desa, Senin (5/3/2020) Rina Wati menjelaskan {pasar itu tua}."),
        Told.by(
            "Rina Wati",
            "Juru bicara pasar, Rina Wati, dalam konferensi pers mengatakan {pasar itu tua}."),
        Told.by(
            "Dewan Pasar Solo",
            "Dewan Pasar Solo, seperti dilansir Kabar Nusa, Jumat (6/3/2020), menyebut {pasar itu"
                + " dibuka}."),
        Told.by(
            "Rina Wati",
            "Rina Wati datang. Ia bahkan dengan percaya diri menyebut {pasar itu akan menang}."),
        Told.by(
            "Rina Wati",
            "Warga menemui Rina Wati, yang kemudian mengatakan {pasar itu sudah tua}."),
        Told.by(
            "Rina Wati",
            "Rina Wati datang. Ia mengakui {setelah pasar itu usai, maka usahanya sudah longgar}."),
        Told.by("Rina Wati", "Rina Wati menyebut {pidato bupati memiliki makna}."));
  }

  static Stream<Told> speakers() {
    return Stream.of(
        Told.by("Bagus", "Ayah Rina, Bagus (32), mengatakan {pasar itu sudah tua}."),
        Told.by(
            "Rina Wati",
            "\"{Sawah kami terendam lagi,}\" kata Kepala Bagian Pangan, Perikanan, dan Hutan Desa Solo"
                + " Rina Wati."),
        Told.by(
            "Puskesmas Melati",
            "Puskesmas Melati menutup loket. \"{Obatnya sudah habis sejak pagi,}\" kata pihak"
                + " puskesmas."),
        Told.by(
            "Bagus", "\"{Kami buka setiap hari,}\" kata Staf Warung Sari Wulan, Bagus, kemarin."),
        Told.by(
            "Rina Wati",
            "Praktisi keselamatan berkendara sekaligus pengajar, Rina Wati, menjelaskan {jalan itu"
                + " sudah tua}."),
        Told.by("Dinas Pasar", "\"{Kios itu sudah kosong,}\" bunyi pernyataan dari Dinas Pasar."),
        Told.by(
            "Rina Wati",
            "\"{Sawah kami terendam lagi,}\" kata Kepala Bagian Pangan, Perikanan, Kebun, dan Hutan"
                + " Desa Solo Rina Wati."),
        Told.by("perda", "Dalam perda tersebut disebutkan bahwa {pasar harus memiliki izin}."),
        Told.by(NOBODY, "Dalam laporan warga, pasar itu dilaporkan {terbakar habis}."),
        Told.by("pasal 5", "\"{Setiap kios wajib memiliki izin,}\" bunyi pasal 5."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Bupati Rina Wati mengatakan {pasar itu tua}. Menurut Rina, \"{Atapnya sudah bocor sejak"
                + " lama,}\" ujarnya."),
        Told.by(
            "Rina Wati, Rina Wati",
            "\"{Pasar ini sepi sekali,}\" kata Rina Wati.\nPelatih yang karib disapa Ria ini"
                + " mengatakan {pasar itu tua}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati datang ke pasar. \"{Pasar ini sepi sekali,}\" ujarnya.\n\"{Warga pindah ke kota,}\""
                + " ucap lulusan tata boga itu kepada warga."));
  }

  static Stream<Told> framesAmongOtherWords() {
    return Stream.of(
        Told.by(
            "Rina Wati", "Rina Wati mengumumkan secara resmi {pasar itu telah pindah ke desa}."),
        Told.by("Rina Wati", "Rina Wati mengumumkan {pengunduran dirinya dari jabatan ketua}."),
        Told.by(NOBODY, "Pasar itu tua. Tapi kabarnya, {dua kios di sana akan ditutup}."),
        Told.by(NOBODY, "Disebutkan pula {pasar itu memenuhi syarat untuk dibuka}."),
        Told.by(NOBODY, "Sempat beredar isu di desa bahwa {pasar itu akan pindah}."),
        Told.by(
            "Rina Wati",
            "Menurut Rina Wati, peneliti dari Lembaga Sungai Karsa (LSK), {tanggul itu dirancang"
                + " untuk menahan banjir}."),
        Told.by(
            "Rina Wati",
            "Menurut data yang didapatnya dari dinas, Rina Wati menyebut jika {sungai itu masih"
                + " bersih}."),
        Told.by(
            "Iran", "Dalam surat kepada wali kota, Iran mengklaim {gedung itu dibangun warga}."),
        Told.by(
            "Rina Wati",
            "Rina Wati mengatakan {tabrakan terjadi ketika mobil keluar dari pasar, sekitar pukul"
                + " 06.00 WIB}."),
        Told.by(
            "Rina Wati",
            "Rina Wati mengemukakan {dalam perintah tersebut pihaknya menata kios, lapak, dan"
                + " gerobak}."),
        Told.by(
            "peraturan",
            "Warga membaca peraturan yang menyatakan bahwa {kios wajib memiliki izin}."),
        Told.by("Rina Wati", "Ketua Panitia Rina Wati berharap {pasar itu kembali ramai}."));
  }

  @Test
  void leavesTheHopeOfTheCrowdAlone() {
    assertThat(Readings.contents("Para pedagang berharap pasar itu kembali ramai.")).isEmpty();
  }

  @Test
  void takesNoOtherNameForWhatIsSaid() {
    assertThat(Readings.contents("Pasar itu disebut juga dengan nama lapak.")).isEmpty();
    assertThat(Readings.contents("Pasar desa itu disebut juga")).isEmpty();
  }

  @Test
  void findsWhatSomebodyWasAskedInsideWhatSheTells() {
    assertThat(Readings.contents("Rina Wati mengaku pernah diminta oleh Budi untuk menari."))
        .containsExactly("pernah diminta oleh Budi untuk menari", "untuk menari");
  }

  @ParameterizedTest
  @MethodSource({
    "nounsOfWhatWasUttered",
    "secondVerbs",
    "hearsay",
    "relativeClauses",
    "contentsThatOpenOtherwise",
    "subjectsAmongAdverbials",
    "framesAmongOtherWords",
    "speakers"
  })
  void readsWhoSaidWhat(Told told) {
    MarkedExample example = MarkedExample.parse(told.marked());
    List<Quotation> found = Readings.quotations(example.text());
    assertThat(found.stream().map(q -> q.content().of(example.text())))
        .containsExactlyElementsOf(example.contents());
    List<String> speakers = found.stream().map(q -> Readings.speakers(q, example.text())).toList();
    assertThat(String.join(", ", speakers)).isEqualTo(String.join(", ", told.speakers()));
  }
}

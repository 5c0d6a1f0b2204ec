package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Quotation;

/**
 * The ways in which reports put who said what: <code>{content}</code> and, behind a slash in the
 * same order, who said it.
 */
class ConstructionsTest {

  /** A report with its contents marked, and their speakers. */
  record Told(String marked, List<String> speakers) {

    static Told by(String speakers, String marked) {
      return new Told(marked, List.of(speakers.split(", ", -1)));
    }
  }

  static Stream<Told> speakersBeforeTheirVerb() {
    return Stream.of(
        Told.by("Istrinya", "Bima Sanjaya keluar. Istrinya meminta wartawan {memberi jalan}."),
        Told.by(
            "Rina Wati",
            "\"{Pasar sepi hari ini.}\" ujar Wakil Ketua untuk Wilayah Solo dan Klaten, Rina Wati."),
        Told.by(
            "Supardi Batara",
            "Direktur Keuangan di Awan Biru, Supardi Batara mengatakan, {pasar itu sudah tua}."),
        Told.by(
            "Siti Rohana",
            "Dikatakan Kasubbid Penmas Polda Solo, Kompol Siti Rohana, {pasar itu sudah tua}."),
        Told.by(
            "Rina Wati",
            "Rina Wati, lulusan tata boga yang mengelola warung itu, menjelaskan {pasar itu tua}."),
        Told.by(
            "Citra Rahmani",
            "Dokter anak dr. Citra Rahmani, Sp.A(K) mengatakan, {pasar itu sudah tua}."),
        Told.by("Andi", "Andi (36), salah seorang warga desa itu mengatakan, {pasar itu sepi}."),
        Told.by(
            "Harun Santoso",
            "Harun Santoso, yang tinggal di Solo berkata, \"{Pasar sepi hari ini.}\""),
        Told.by("Rina Wati", "Dari Solo, Bupati Rina Wati mengatakan {pasar itu sudah tua}."),
        Told.by("Rina Wati", "Menurut Bupati Rina Wati {pasar itu sudah tua sejak dulu}."),
        Told.by(
            "Rina Wati",
            "Bupati Rina Wati menutup acara dengan pesan singkat: \"{Hari ini kita menanam padi.}\""),
        Told.by(
            "Rina Wati",
            "Beredar unggahan yang mengklaim Bupati Rina Wati meminta warga {membayar iuran}."),
        Told.by("Rina Wati", "Oleh karena itu Rina Wati menyatakan {siap mundur hari ini}."),
        Told.by(
            "Rina Wati",
            "Rina Wati datang. Nah, belum lama ini ia mengatakan {akan pindah rumah}."));
  }

  static Stream<Told> speakersMeantByWhatStandsElsewhere() {
    return Stream.of(
        Told.by(
            "Budi Santoso, Budi Santoso",
            "Jenderal Budi Santoso datang. Jenderal bintang dua ini mengatakan {jalan itu rusak}."
                + " Menurut dia, {pasar itu tua}."),
        Told.by(
            "Rina Wati, Joko Anjani, Joko Anjani",
            "\"{Pasar itu tua sekali,}\" kata Juru Bicara Rina Wati. Hakim menyatakan {warga itu"
                + " bersalah}. \"{Perbuatannya keji sekali,}\" kata Hakim Joko Anjani."),
        Told.by(
            "Rina Wati, Joko Anjani",
            "Rina Wati mengatakan {pasar itu tua}. Rencana itu disambut baik Bupati Solo, Joko"
                + " Anjani. Ia menilai {pasar itu perlu dibongkar}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}. Rencana itu diajukan Joko Anjani ke dewan pasar"
                + " di kota. Ia menilai {pasar itu perlu dibongkar}."),
        Told.by(
            "Rina Wati, Sejumlah pengguna jalan",
            "Rina Wati mengatakan {pasar itu tua}. Sejumlah pengguna jalan melambat. Mereka menilai"
                + " {pasar itu menghalangi jalan}."),
        Told.by(
            "Rina Wati, NO_ANTECEDENT",
            "Rina Wati mengatakan {pasar itu tua}. Mereka menilai {pasar itu menghalangi jalan}."),
        Told.by(
            "Budi Santoso, Joko Anjani",
            "Camat Joko Anjani datang. \"{Pasar itu tua sekali,}\" kata Budi Santoso di kota.\n"
                + "Camat Joko Anjani memeriksa pasar. Pria bertopi itu mengatakan {pasar itu perlu"
                + " dibongkar}."),
        Told.by(
            "Yayasan Pasar Solo",
            "Yayasan Pasar Solo, dinamai dari kotanya, mengumumkan bahwa {pasar itu dibuka}."),
        Told.by(
            "Rina Wati",
            "Rina Wati selaku utusan Solo untuk Dewan Pasar, mengatakan kepada warga bahwa {pasar"
                + " itu tua}."),
        Told.by(
            "Ketua Dewan Pasar", "Namun sekali lagi Ketua Dewan Pasar menegaskan {pasar itu tua}."),
        Told.by("", "Petugas lantas melaporkan kejadian ini dan segera menghubungi pemadam."),
        Told.by(
            "Direktorat Pasar Solo, Direktorat Pasar Solo",
            "Direktorat Pasar Solo mengatakan bahwa {pasar itu tua}. {Atapnya sudah bocor sejak"
                + " lama}, kata badan tersebut."),
        Told.by(
            "Yayasan Pasar Solo",
            "Israel memberi bantuan kepada Yayasan Pasar Solo. Yayasan tersebut menyatakan bahwa"
                + " {pasar itu tua}."),
        Told.by("Rina Wati", "Rina Wati juga bertanya lagi, {apakah pasar itu sudah dibuka}."),
        Told.by("", "Keramaian pasar itu seperti menegaskan bahwa warga suka berbelanja."),
        Told.by(
            "kantor berita Solo",
            "{Pasar itu menjadi kado bagi warga}, demikian dilaporkan kantor berita Solo, Jumat."),
        Told.by("Rina Wati", "Rina Wati, 22 tahun, pegawai pasar, menilai {pasar itu tua}."),
        Told.by(
            "Yoga Pradipta",
            "Pegiat pasar dari komunitas Kebun Nusa di Solo Yoga Pradipta mengatakan, {pasar itu"
                + " tua}."));
  }

  static Stream<Told> contents() {
    return Stream.of(
        Told.by("Rino Batara", "Pelatih Rino Batara mengatakan {timnya lengah sejak awal}."),
        Told.by("Rina Wati", "Tiang, papan, dan atap, kata Rina Wati, {masih diperiksa}."),
        Told.by(
            "Rina Wati", "Kalau air naik, kata Rina Wati, {warga akan mengungsi ke balai desa}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua} dan mengatakan {pedagang sudah pindah}."),
        Told.by("Rina Wati", "Rina Wati menilai {sikap warga setelah pasar pindah berubah jauh}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menilai {aturan yang sesuai harapan warga telah melindungi pasar}."),
        Told.by("Rina Wati", "Rina Wati menjelaskan {laporan diterima dari warga kemarin}."),
        Told.by("Rina Wati", "Rina Wati menyebut {secara hukum, izin itu telah berakhir}."),
        Told.by(
            "Rina Wati",
            "Coba tengok pasar itu. Rina Wati mengimbau warga yang ingin masuk {agar antre}."),
        Told.by(
            "Budi Santoso",
            "Rina Wati mengutip pernyataan Bupati Budi Santoso yang menyatakan bahwa {pasar itu tua}."),
        Told.by(
            "Rina Wati",
            "\"{Kami siap menyerap padi petani,}\" demikian dikatakan Rina Wati dalam rapat."));
  }

  static Stream<Told> clausesSideBySide() {
    return Stream.of(
        Told.by("Rina Wati", "Tak hanya di desa, kata Rina Wati, {pasar kota juga sepi hari ini}."),
        Told.by("Rina Wati", "Pada saat bersamaan, kata Rina Wati, {atap pasar itu runtuh}."),
        Told.by(
            "Rina Wati",
            "Ketika air naik ke jalan, kata Rina Wati {warga harus pindah ke balai desa}."),
        Told.by(
            "Rina Wati, Budi Santoso",
            "Rina Wati mengklaim bahwa {pasar itu tua}, tetapi Budi Santoso mengatakan bahwa {atapnya"
                + " sudah diganti}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati, yang telah meminta warga {untuk pindah}, mengatakan bahwa {air akan naik}."),
        Told.by(
            "Rina Wati",
            "Ketika Rina Wati mendesak {agar pasar ditutup}, para pedagang menolak pindah."));
  }

  static Stream<Told> speakersNamedElsewhere() {
    return Stream.of(
        Told.by(
            "Ray Batara, Ray Batara",
            "\"{Kita perlu makan pelan,}\" kata Ray Batara.\n\"{Jangan marah,}\" kata pakar gizi"
                + " Universitas Melati itu."),
        Told.by(
            "Rina Wati+Budi Santoso",
            "Rina Wati dan Budi Santoso datang. Kedua pedagang itu mengatakan {pasar itu sepi}."),
        Told.by(
            "Sejumlah warga",
            "Sejumlah warga datang ke pasar. Mereka mengatakan {pasar itu sepi}."),
        Told.by(
            "Ratmaji Susetya",
            "Menteri Ratmaji Susetya, yang karib disapa Gus Aji, datang.\n\"{Pasar ini sepi,}\" kata Gus"
                + " Aji."),
        Told.by(
            "Punto Nugroho, Punto Nugroho",
            "Bupati Punto Nugroho datang.\n\"{Pasar ini sepi,}\" kata pria yang akrab disapa Punuk."
                + " Punuk menjelaskan {pasar itu akan dibangun}."),
        Told.by(
            "Sinta Larasati",
            "Sinta Larasati tiba. Sinta dan Budi Santoso tersenyum. Perempuan yang akrab disapa"
                + " Bunda Sinta itu melambai.\n\"{Pasar ini sepi,}\" kata Sinta."),
        Told.by(
            "Budi Santoso",
            "Rina Wati bertemu pria yang bernama Budi Santoso.\n\"{Pasar ini sepi,}\" kata Budi."),
        Told.by(
            "Kementerian Perdagangan, Kementerian Perdagangan",
            "Kementerian Perdagangan menyatakan {pasar itu tetap dibuka}.\n\"{Kami siap membantu"
                + " warga,}\" lanjut pernyataan tersebut."),
        Told.by(
            "Carolina",
            "Carolina (40), warga desa, menanti.\n\"{Jemuran kami hilang,}\" ujar dia."),
        Told.by(
            "Sari Nur, jaksa, Sari Nur",
            "Saksi Sari Nur mengakui {menerima uang dari Lisa}.\n\"{Ada pesan masuk?}\" tanya jaksa.\n\"{Ada,"
                + " Bu,}\" jawab Sari."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Bupati Rina Wati menyebut hal itu sebagai \"{petaka besar}\". \"{Kita harus berbenah,}\""
                + " ujarnya."));
  }

  static Stream<Told> clausesWithoutBahwa() {
    return Stream.of(
        Told.by(
            "Rina Wati",
            "Rina Wati menjelaskan {berbagai layanan baru dapat dipakai warga, mulai dari loket hingga"
                + " gudang}."),
        Told.by(
            "Rina Wati",
            "Rina Wati melaporkan {beberapa pedagang yang berjualan di pasar memutuskan untuk"
                + " pindah}."),
        Told.by("Rina Wati", "Rina Wati menyampaikan {sampai saat ini terdapat 13 kios kosong}."),
        Told.by("Rina Wati", "Rina Wati menyatakan {surat izin pasar tetap berlaku}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menyebut {senjata yang dipakai untuk menyerang pasar itu berasal dari desa}."),
        Told.by("Rina Wati", "Rina Wati menegaskan {dirinya bakal menghadiri rapat itu}."),
        Told.by("Rina Wati", "Rina Wati mengungkapkan {dia pernah kehilangan pekerjaan}."),
        Told.by("Rina Wati", "Rina Wati menekankan {pentingnya kerja sama antara warga}."),
        Told.by("Rina Wati", "Rina Wati mengungkapkan {harapannya untuk memiliki warung}."),
        Told.by(
            "Rina Wati",
            "Rina Wati mengingatkan kepada Bupati Budi Santoso bahwa {pasar itu tua}."),
        Told.by("Rina Wati", "Rina Wati datang. Ia tekankan bahwa {warga belum pindah}."),
        Told.by("Rina Wati", "Rina Wati tak memungkiri bahwa {pasar itu tua}."));
  }

  static Stream<Told> subjectsOfContents() {
    return Stream.of(
        Told.by("Rina Wati", "Rina Wati menyatakan {proses pembangunan pasar itu masih berjalan}."),
        Told.by(
            "Rina Wati", "Rina Wati menilai {apa yang disampaikannya itu bukan sebuah pujian}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menjelaskan {senjata yang dipakai untuk menyerang pasar itu berasal dari"
                + " desa}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menjelaskan {dalam aturan baru tentang pasar di desa, terdapat dua tugas}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menyampaikan {dari total 30 kios itu, separuhnya telah rusak}."),
        Told.by(
            "Rina Wati", "Rina Wati menegaskan {kepergiannya ke desa hanya bersifat sementara}."),
        Told.by("Rina Wati", "Rina Wati berjanji {menindaklanjuti laporan itu}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengaku {bertanggung jawab penuh} dan mengaku {tidak cermat}."),
        Told.by(
            "Dewan Pasar Solo",
            "Dewan Pasar Solo (DPS), pekan lalu, juga mengimbau warga {untuk pulang}."),
        Told.by(
            "Bank Melati",
            "Bank Melati, bank terbesar di Garut, menyatakan bahwa {laba naik tahun ini}."),
        Told.by(
            "pedagang kecil",
            "Di Bank Melati, pedagang kecil, menyatakan bahwa {laba naik tahun ini}."),
        Told.by(
            "Rina Wati",
            "Rina Wati menjelaskan, {dalam aturan itu ditegaskan bahwa pasar harus pindah}."));
  }

  static Stream<Told> secondVerbs() {
    return Stream.of(
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati membenarkan {adanya surat itu} dan memastikan {tulisan itu berasal dari warga}."),
        Told.by(
            "Rina Wati", "Rina Wati mendukung rencana itu dan mendesak warga {mencabut laporan}."),
        Told.by("Banyak pedagang", "Banyak pedagang yang mengaku {akan pindah ke pasar baru}."),
        Told.by(
            "Peraturan Nomor 7 Tahun 2021",
            "Hal itu diatur dalam Peraturan Nomor 7 Tahun 2021 yang menyebutkan bahwa {pedagang harus"
                + " memiliki izin}."),
        Told.by(
            "Rina Wati",
            "Rina Wati datang ke pasar. Kain ini, kata dia {lebih dominan warna biru}."),
        Told.by(
            "Rina Wati",
            "Rina Wati datang ke pasar. Air sungai itu menurutnya {sudah biasa dipakai warga desa}."),
        Told.by(
            "Rina Wati",
            "Namun siapa sangka, {pasar itu malah terbakar}. Hal itu disampaikan oleh Rina Wati."));
  }

  static Stream<Told> hearsay() {
    return Stream.of(
        Told.by("PASSIVE_WITHOUT_AGENT", "Pasar itu dilaporkan {telah mencapai kesepakatan}."),
        Told.by("PASSIVE_WITHOUT_AGENT", "Pasar itu kabarnya {akan pindah dalam waktu dekat}."),
        Told.by("PASSIVE_WITHOUT_AGENT", "Kabarnya, {pasar itu akan pindah}."),
        Told.by("PASSIVE_WITHOUT_AGENT", "Rina Wati dikabarkan {sakit}."));
  }

  static Stream<Told> withoutMarks() {
    return Stream.of(
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}. Lagi pula, tambah dia {pasar itu sudah ditutup"
                + " warga}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}. Tambah dia {pasar itu sudah ditutup warga}."),
        Told.by(
            "Kementerian Perdagangan",
            "Kementerian Perdagangan menyebutkan {pasar itu dibuka Rabu, 4 Maret 2020, pukul 07.00"
                + " WIB}."),
        Told.by("Rina Wati", "Rina Wati mengungkap fakta baru: {pasar itu sudah dijual warga}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}. Warga desa dikatakannya {juga harus membayar"
                + " iuran}."),
        Told.by(
            "Rina Wati, Rina Wati",
            "Rina Wati mengatakan {pasar itu tua}. Ibu dua anak itu mengatakan {warga sudah"
                + " pindah}."),
        Told.by(
            "Dewan Pasar Solo, Dewan Pasar Solo",
            "Dewan Pasar Solo menyatakan {pasar itu tua}.\n\"{Semua pedagang aman,}\" bunyi"
                + " pernyataan mereka."));
  }

  static Stream<Told> withoutSpeech() {
    return Stream.of(
        Told.by("", "Rina Wati yang kini dikabarkan sakit tidak hadir."),
        Told.by("", "Rina Wati menyebut kain ini dengan nama awan jingga."),
        Told.by("", "Sambil berseloroh, Rina Wati membuka pasar yang baru dibangun."),
        Told.by("", "Dinas itu menutup pasar dengan alasan menjaga keamanan warga."),
        Told.by("", "Rina Wati menegaskan tentang sumbangannya untuk warga desa."),
        Told.by("", "Pasar itu sepi.\n\",,\" tulis akun Rina Wati."),
        Told.by("", "Istri korban berteriak dan turun ke bawah untuk meminta tolong."),
        Told.by("", "Dinas itu mewajibkan pedagang yang menyewa untuk membayar iuran."),
        Told.by("", "Rina Wati kerap mengajak warga untuk menari bersama di pasar."),
        Told.by("", "Rina Wati menyampaikan kabar terkait rencana warga membangun pasar."),
        Told.by("", "Rina Wati mengungkapkan perintah kepala desa untuk membawa tas berisi uang."),
        Told.by("", "Rina Wati datang untuk mengatur jalan dan memastikan pasar itu tetap aman."),
        Told.by("", "Aturan itu menegaskan pentingnya izin bagi pedagang."),
        Told.by("", "Rina Wati menyampaikan maaf atas kejadian ratusan siswa diduga sakit."),
        Told.by("", "Rina Wati berharap pasar itu kembali ramai."),
        Told.by("", "Rina Wati menyampaikan surat protes dan membuka gudang untuk petani."),
        Told.by("", "Rina Wati melakukan hal penting dan mendesak, yaitu menyiapkan gudang padi."),
        Told.by(
            "", "Rina Wati memerintahkan evaluasi usai bus itu mengalami tiga kali kecelakaan."),
        Told.by("", "Rina Wati mengungkap pembangunan gudang untuk menyimpan padi petani."),
        Told.by("", "Rina Wati menyampaikan kesimpulan rapat usai melaksanakan sidang."),
        Told.by(
            "", "Rina Wati menjawab soal langkah tim ini dengan komisi yang sedang disiapkan."));
  }

  @ParameterizedTest
  @MethodSource({
    "speakersBeforeTheirVerb",
    "speakersMeantByWhatStandsElsewhere",
    "contents",
    "clausesSideBySide",
    "clausesWithoutBahwa",
    "subjectsOfContents",
    "secondVerbs",
    "hearsay",
    "withoutMarks",
    "speakersNamedElsewhere",
    "withoutSpeech"
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

package org.saksi.source.page;

/** Small pages for tests, written for them. */
final class NewsPage {

  static final String LEAD =
      "Tanggul Kali Wungu di Desa Sidoreja jebol setelah hujan semalam, kata kepala desa.";
  static final String NEXT =
      "Sebanyak 210 keluarga mengungsi ke balai desa, sekolah, dan rumah kerabat mereka.";
  static final String LAST =
      "“Air mulai surut menjelang siang,” kata Camat Rara Kinanti di lokasi, Selasa.";

  private NewsPage() {}

  /** The three paragraphs, with something between the second and the third. */
  static String with(String between) {
    return of("", "<p>" + LEAD + "</p><p>" + NEXT + "</p>" + between + "<p>" + LAST + "</p>");
  }

  /** A page of a head and the inside of its article. */
  static String of(String head, String article) {
    return """
    <html><head><title>Tanggul Kali Wungu Jebol - Kabar Selat</title>%s</head>
    <body><nav><p>Beranda, nasional, olahraga, ekonomi, hiburan, dan semua yang lain</p></nav>
    <div class="page"><h1>Tanggul Kali Wungu Jebol</h1><div class="isi">%s</div></div>
    <footer><p>Hak cipta, redaksi, pedoman, dan seterusnya, sejak dahulu kala</p></footer>
    </body></html>\
    """
        .formatted(head, article);
  }

  static final String BODY = LEAD + "\n" + NEXT + "\n" + LAST;
}

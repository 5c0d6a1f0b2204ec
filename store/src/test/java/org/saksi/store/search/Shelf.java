package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** An index in the making, and small reports to fill it with. */
final class Shelf implements AutoCloseable {

  static final Saksi SAKSI = Saksi.indonesian();

  static final String DAM =
      "WANARAYA - Tanggul Kali Bening jebol, Senin (16/6/2025). Sebanyak 120 rumah rusak. "
          + "\"Kami mengirimkan perahu karet ke tiga desa,\" kata Rina Wati, Selasa (17/6/2025). "
          + "Pemerintah Tiongkok menyumbang Rp 1,2 triliun.";

  static final String DIVIDEND =
      "Bank Margasana membagikan dividen Rp 2,5 triliun kepada pemegang saham. "
          + "Laba bersih naik 12 persen. \"Dividen kami naik,\" ujar Joko Sarwono. "
          + "Rina Wati mengatakan biaya tanggul mencapai Rp 800 miliar.";

  static final String VISIT =
      "Utusan China tiba di Tirtasari. \"Kami membahas jembatan,\" kata Budi Hartono. "
          + "Nilai kerja sama mencapai USD 245 miliar dan jembatan sepanjang 2 km.";

  private final SearchIndex index;
  private int position;

  Shelf(Path folder) {
    index = SearchIndex.open(folder);
    position = index.position();
  }

  /** The three reports, as positions 1 to 3. */
  static Shelf filled(Path folder) {
    Shelf shelf = new Shelf(folder);
    assertThat(shelf.position).isZero();
    shelf.put("dam", "Harian Merapi", "Tanggul jebol", DAM, "2025-06-17T08:00:00+07:00");
    shelf.put("dividend", "kabarpagi.example", null, DIVIDEND, "2025-06-20");
    shelf.put("visit", "wartasore.example", "Kunjungan", VISIT, "2025-05-02");
    shelf.index.commit();
    return shelf;
  }

  static Reading read(
      String id, @Nullable String outlet, @Nullable String headline, String body, String date) {
    Published published = Published.parse(date).orElse(null);
    return SAKSI.read(
        new Report(id, outlet, null, headline, null, published, "id", body, new Origin("test", 0)));
  }

  static Reading read(String body) {
    return read("r", null, null, body, "2025-06-17");
  }

  void put(
      String id, @Nullable String outlet, @Nullable String headline, String body, String date) {
    index.add(++position, read(id, outlet, headline, body, date));
  }

  void put(String id, String body) {
    put(id, null, null, body, "2025-06-17");
  }

  SearchIndex index() {
    return index;
  }

  Highlights highlights(Reading reading, Query query) {
    return index
        .catalogued(reading.report(), reading.segmentation(), () -> reading)
        .highlights(query);
  }

  Query query(String text) {
    return switch (index.queries().read(text)) {
      case Query query -> query;
      case Mistake mistake -> throw new AssertionError(text + ": " + mistake.message());
    };
  }

  Hits hits(String text, Page page) {
    return index.search(query(text), page, Map.of());
  }

  /** The ids of what a query finds, the best first. */
  List<String> find(String text) {
    List<String> ids = new ArrayList<>();
    hits(text, Page.first(Order.RELEVANCE, Page.MOST)).hits().forEach(hit -> ids.add(hit.report()));
    return ids;
  }

  @Override
  public void close() {
    index.close();
  }
}

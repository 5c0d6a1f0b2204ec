package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.text.Span;

class CaptionsTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  @Test
  void prefersTheReportThatBeginsItsSentenceWithTheWords() {
    assertThat(
            caption(
                "Menurut warga yang tinggal di tepi sungai itu, [tanggul jebol].",
                "[Tanggul di Desa Karang jebol semalam]."))
        .isEqualTo("Tanggul di Desa Karang jebol semalam");
  }

  @Test
  void leavesANumberOutThatOneReportAloneHas() {
    assertThat(caption("[Enam posko dibuka], 5 di Karang.", "[Posko dibuka di 6 desa]."))
        .isEqualTo("Enam posko dibuka");
  }

  @Test
  void takesTheBeginningOfTheSentenceAlongWhereItIsNear() {
    assertThat(caption("Petugas masih [memeriksa bantalan dan wesel] di jalur itu."))
        .isEqualTo("Petugas masih memeriksa bantalan dan wesel");
  }

  @Test
  void beginsWithTheClauseWhereTheSentenceBeginsFarOff() {
    assertThat(
            caption(
                "Setelah hujan mengguyur lereng gunung itu semalam suntuk, warga dua desa segera"
                    + " [mengungsi ke balai desa yang letaknya lebih tinggi dari sungai]."))
        .isEqualTo(
            "warga dua desa segera mengungsi ke balai desa yang letaknya lebih tinggi dari"
                + " sungai");
  }

  @Test
  void setsTheSentenceBehindAValue() {
    assertThat(
            caption(
                "Klub Laskar Utara takluk dari tuan rumah dalam lanjutan Liga Samudra,"
                    + " [Sabtu (7/3/2026)]."))
        .isEqualTo(
            "Sabtu (7/3/2026) – Klub Laskar Utara takluk dari tuan rumah dalam lanjutan Liga …");
  }

  @Test
  void keepsWhatSomebodySaidApartFromWhenItWasSaid() {
    assertThat(
            caption(
                "\"Kami sudah mendatangi lokasi dan mengolah tempat kejadian itu,\" kata Edison,"
                    + " [Rabu (18/6/2025)]."))
        .isEqualTo("kata Edison, Rabu (18/6/2025)");
  }

  @Test
  void leavesTheMarksAtBothEndsAway() {
    assertThat(caption("\"[Tanggul itu jebol],\" kata Rini.")).isEqualTo("Tanggul itu jebol");
  }

  /** The caption of what stands in brackets in each report. */
  private static String caption(String... marked) {
    List<Reading> readings = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (String text : marked) {
      String id = "r" + readings.size();
      int start = text.indexOf('[');
      String body = text.replace("[", "").replace("]", "");
      readings.add(
          SAKSI.read(new Report(id, id, null, null, null, null, "id", body, new Origin(id, 0))));
      evidence.add(new Evidence(id, new Span(start, text.indexOf(']') - 1)));
    }
    Finding finding =
        new Finding("x", Finding.Status.CORROBORATED, Finding.Kind.EVENT, 2, "Both.", evidence);
    Captions.Caption caption = new Captions(readings).of(finding);
    String body =
        readings.stream()
            .map(Reading::report)
            .filter(report -> report.id().equals(caption.report()))
            .findFirst()
            .orElseThrow()
            .body();
    Span sentence = caption.sentence();
    return caption.words().of(body)
        + (sentence == null ? "" : " – " + sentence.of(body) + (caption.cut() ? " …" : ""));
  }
}

package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.app.sheet.Line;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Report;

class SpeakersTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  @Test
  void listsAPersonOnceUnderTheFullestName() {
    Reading a = reading("a", "\"Kereta mogok,\" kata Wirayu kepada warga.");
    Reading b = reading("b", "\"Kami minta maaf,\" kata Direktur Bagas Wirayu.");
    Speakers speakers = new Speakers(List.of(a, b));
    assertThat(speakers.key(a, a.quotations().getFirst()))
        .isEqualTo(speakers.key(b, b.quotations().getFirst()));
    assertThat(line(speakers, a)).isEqualTo("Bagas Wirayu, Direktur");
  }

  @Test
  void prefersANameWithoutThePlaceBeforeIt() {
    Reading a = reading("a", "\"Laut tenang,\" kata Presiden Karsa Bram Odel.");
    Reading b =
        reading("b", "\"Laut tenang,\" kata Bram Odel. Rombongan bertolak ke Karsa kemarin.");
    Speakers speakers = new Speakers(List.of(a, b));
    assertThat(line(speakers, a)).startsWith("Bram Odel");
  }

  @Test
  void showsTheFullestPostThatAnyReportGives() {
    Reading a = reading("a", "\"Kereta mogok,\" kata Direktur Bagas Wirayu.");
    Reading b =
        reading("b", "Bagas Wirayu, Direktur Operasi PT Kereta Senja, meninjau rel itu kemarin.");
    Speakers speakers = new Speakers(List.of(a, b));
    assertThat(line(speakers, a)).isEqualTo("Bagas Wirayu, Direktur Operasi PT Kereta Senja");
  }

  private static String line(Speakers speakers, Reading reading) {
    return speakers.line(reading, reading.quotations().getFirst()).runs().stream()
        .map(Line.Run::text)
        .collect(Collectors.joining());
  }

  private static Reading reading(String id, String body) {
    return SAKSI.read(new Report(id, id, null, null, null, null, "id", body, new Origin(id, 0)));
  }
}

package org.saksi.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Report;

class HeadlineScanTest {

  private final Saksi saksi = Saksi.indonesian();

  private Reading headed(String headline) {
    Origin origin = new Origin("-", 1);
    return saksi.read(new Report(headline, null, null, headline, null, null, "id", "", origin));
  }

  @Test
  void closestSharesMostWords() {
    HeadlineScan scan = new HeadlineScan(3);
    scan.add(headed("Banjir Merendam Pasar Lama"));
    scan.add(headed("Harga Cabai Naik"));
    assertThat(scan.closest(headed("Pasar lama terendam banjir"))).isEqualTo(3);
    assertThat(scan.closest(headed("Jembatan Putus"))).isZero();
  }

  @Test
  void forgetsTheOldestWhereTheWindowIsFull() {
    HeadlineScan scan = new HeadlineScan(1);
    scan.add(headed("Banjir Merendam Pasar Lama"));
    scan.add(headed("Harga Cabai Naik"));
    assertThat(scan.closest(headed("Banjir Merendam Pasar Lama"))).isZero();
    assertThat(scan.closest(headed("Harga Cabai Turun"))).isEqualTo(2);
  }
}

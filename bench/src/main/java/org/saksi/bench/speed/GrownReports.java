package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.saksi.Saksi;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Report;

/**
 * Real reports told again and again with other words, to make as many as one asks, as texts that
 * are still to be read. The same every time. Not thread-safe.
 *
 * <p>Each report is told in as many {@linkplain Lap laps} as are needed, one after the other, so
 * that the order of publication stays and with the number of reports grows the number of stories,
 * not their size. Times in the text stay as they are: they are near the day of publication.
 */
final class GrownReports {

  private record Told(Report report, Phrase headline, Phrase body) {}

  private final List<Told> told = new ArrayList<>();
  private final List<Lap> laps = new ArrayList<>();
  private int next;

  /**
   * @param reports real ones, at least one
   * @param number how many there are to be at the least
   */
  GrownReports(List<Report> reports, int number) {
    Tokenizer tokenizer = Tokenizer.of(LanguagePack.of("id"));
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = reports.stream().map(saksi::read).toList();
    RankedWords words =
        RankedWords.of(readings.stream().map(reading -> reading.segmentation().tokens()).toList());
    for (Reading reading : readings) {
      Report report = reading.report();
      String headline = report.headline() == null ? "" : report.headline();
      told.add(
          new Told(
              report,
              Phrase.of(headline, tokenizer.tokenize(headline), words),
              Phrase.of(report.body(), changing(reading), words)));
    }
    BitSet met = new BitSet();
    for (int lap = 0; lap * told.size() < number; lap++) {
      laps.add(new Lap(words, lap, met));
    }
  }

  /** What stands outside of times. */
  private static List<Token> changing(Reading reading) {
    return reading.segmentation().tokens().stream()
        .filter(
            token -> reading.times().stream().noneMatch(time -> time.span().overlaps(token.span())))
        .toList();
  }

  /** How many there are. */
  int size() {
    return laps.size() * told.size();
  }

  /** The next report. */
  Report next() {
    Told one = told.get(next / laps.size() % told.size());
    Lap lap = laps.get(next++ % laps.size());
    Report report = one.report();
    return new Report(
        report.id() + "~" + lap.number(),
        report.outlet(),
        report.url() == null ? null : report.url() + "~" + lap.number(),
        report.headline() == null ? null : one.headline().in(lap),
        report.author(),
        report.published(),
        report.language(),
        one.body().in(lap),
        report.origin());
  }
}

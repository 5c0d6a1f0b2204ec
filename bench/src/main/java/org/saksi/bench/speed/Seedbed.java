package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.saksi.Saksi;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Report;

/** The readings of real streams from which streams of any size grow. Immutable. */
final class Seedbed {

  private final List<Seedling> seedlings;
  private final RankedWords words;

  private Seedbed(List<Seedling> seedlings, RankedWords words) {
    this.seedlings = seedlings;
    this.words = words;
  }

  /** Prepares readings, one or more. */
  static Seedbed of(List<Reading> readings) {
    Tokenizer tokenizer = Tokenizer.of(LanguagePack.of("id"));
    List<List<Token>> texts = new ArrayList<>();
    for (Reading reading : readings) {
      List<Token> tokens = new ArrayList<>(reading.segmentation().tokens());
      String headline = reading.report().headline();
      if (headline != null) {
        tokens.addAll(tokenizer.tokenize(headline));
      }
      texts.add(tokens);
    }
    RankedWords words = RankedWords.of(texts);
    List<Seedling> seedlings = new ArrayList<>();
    readings.forEach(reading -> seedlings.add(new Seedling(reading, words, tokenizer)));
    return new Seedbed(seedlings, words);
  }

  /**
   * Reads and prepares the first reports of files or folders.
   *
   * @param most of each place
   */
  static Seedbed of(List<String> places, int most) {
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = new ArrayList<>();
    for (String place : places) {
      for (Report report : Reports.of(place, most)) {
        readings.add(saksi.read(report));
      }
    }
    return of(readings);
  }

  /** A stream of which so many reports are published within {@link GrownStream#HOURS} hours. */
  GrownStream stream(int window) {
    return new GrownStream(seedlings, words, window);
  }
}

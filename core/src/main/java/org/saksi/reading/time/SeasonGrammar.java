package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.language.Phrases;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Season;
import org.saksi.reading.time.Shape.Shift;

/**
 * Reads seasons of the weather and weekends: <i>musim kemarau tahun lalu</i>, <i>musim dingin
 * 2024</i>, <i>akhir pekan ini</i>. Immutable and thread-safe.
 */
final class SeasonGrammar {

  private final TimeLexicon lexicon;
  private final YearReader years;

  SeasonGrammar(TimeLexicon lexicon, YearReader years) {
    this.lexicon = lexicon;
    this.years = years;
  }

  /** The season or weekend at a token, or null. */
  @Nullable Found at(TokenRun run, int at) {
    Phrases.Match<String> weekend = lexicon.at(Role.WEEKEND, run, at);
    if (weekend != null) {
      return shifted(run, weekend, TimeUnit.WEEK);
    }
    Phrases.Match<String> season = lexicon.at(Role.SEASON, run, at);
    if (season == null) {
      return null;
    }
    int head = lexicon.skip(Role.YEAR_HEAD, run, season.end());
    int year = DateReader.year(run, head);
    if (year > 0) {
      return new Found(
          years.skipShift(run, head + 1),
          new Season(TimeUnit.YEAR, season.value(), year, Shift.NONE));
    }
    YearReader.Shifted relative = years.relative(run, season.end());
    return relative == null
        ? shifted(run, season, TimeUnit.YEAR)
        : new Found(relative.end(), new Season(TimeUnit.YEAR, season.value(), 0, relative.shift()));
  }

  private Found shifted(TokenRun run, Phrases.Match<String> name, TimeUnit unit) {
    YearReader.Shifted shift = years.shiftAt(run, name.end());
    return shift == null || shift.shift().compareTo(Shift.BEFORE) >= 0
        ? new Found(name.end(), new Season(unit, name.value(), 0, Shift.NONE))
        : new Found(shift.end(), new Season(unit, name.value(), 0, shift.shift()));
  }
}

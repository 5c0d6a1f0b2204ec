package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.language.Phrases;
import org.saksi.language.TokenRun;

/**
 * Reads parts of a day: <i>tadi malam</i>, <i>pagi ini</i>, <i>malam itu</i>, <i>sore harinya</i>,
 * <i>hingga malam</i>. Immutable and thread-safe.
 */
final class DayPartReader {

  /**
   * A part of a day.
   *
   * @param offset days from the report, or from a day named before; null where no day is said
   * @param contextual {@code offset} counts from a day named before
   */
  record Part(int end, PartOfDay part, @Nullable Integer offset, boolean contextual) {}

  private final TimeLexicon lexicon;

  DayPartReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The part of a day that is named before it: <i>Selasa sore</i>, <i>besok paginya</i>. */
  @Nullable Part of(TokenRun run, int at) {
    Phrases.Match<String> later = lexicon.at(Role.LATER_PART, run, at);
    Phrases.Match<String> found = later == null ? lexicon.at(Role.PART, run, at) : later;
    return found == null
        ? null
        : new Part(found.end(), PartOfDay.valueOf(found.value()), null, false);
  }

  /** A part of a day whose words say which day, or null. */
  @Nullable Part named(TokenRun run, int at) {
    Phrases.Match<String> later = lexicon.at(Role.LATER_PART, run, at);
    if (later != null) {
      return new Part(later.end(), PartOfDay.valueOf(later.value()), 0, true);
    }
    Phrases.Match<String> night = lexicon.at(Role.NIGHT, run, at);
    if (night != null) {
      return new Part(night.end(), PartOfDay.NI, Integer.valueOf(night.value()), false);
    }
    Phrases.Match<String> first = lexicon.at(Role.PART, run, at);
    return first == null
        ? behind(run, at)
        : before(run, first.end(), PartOfDay.valueOf(first.value()));
  }

  /** <i>pagi ini</i>, <i>malam itu</i>. */
  private @Nullable Part before(TokenRun run, int at, PartOfDay part) {
    Phrases.Match<String> name = lexicon.at(Role.THIS_PART, run, at);
    Phrases.Match<String> past = lastNight(part, run, at);
    name = past == null ? name : past;
    if (name != null) {
      return new Part(name.end(), part, Integer.valueOf(name.value()), false);
    }
    int same = lexicon.endOf(Role.SAME, run, at);
    return same < 0 ? null : new Part(same, part, 0, true);
  }

  /** <i>tadi malam</i>, <i>besok pagi</i>. */
  private @Nullable Part behind(TokenRun run, int at) {
    Phrases.Match<String> name = lexicon.at(Role.THIS_PART, run, at);
    Phrases.Match<String> part = name == null ? null : lexicon.at(Role.PART, run, name.end());
    if (name == null || part == null || lexicon.at(Role.THIS, run, at) != null) {
      return null;
    }
    PartOfDay written = PartOfDay.valueOf(part.value());
    Phrases.Match<String> past = lastNight(written, run, at);
    String days = past == null ? name.value() : past.value();
    return new Part(part.end(), written, Integer.valueOf(days), false);
  }

  /** <i>tadi malam</i> is the night before, <i>tadi pagi</i> is today. */
  private Phrases.@Nullable Match<String> lastNight(PartOfDay part, TokenRun run, int at) {
    return part == PartOfDay.NI ? lexicon.at(Role.LAST_NIGHT, run, at) : null;
  }

  /**
   * <i>hingga malam</i>, <i>sejak pagi</i>: the part of the day that is spoken of. <i>dini hari</i>
   * needs no such word.
   */
  @Nullable Part told(TokenRun run, int at) {
    Part part = of(run, at);
    boolean told =
        lexicon.endOf(Role.SINCE, run, at - 1) == at || lexicon.endOf(Role.TO, run, at - 1) == at;
    boolean dawn = part != null && part.part() == PartOfDay.DAWN && part.end() > at + 1;
    return told || dawn ? part : null;
  }
}

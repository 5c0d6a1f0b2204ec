package org.saksi.source.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a page came out and was changed: as it tells machines, else as it tells people. Thread-safe.
 *
 * <p>Templates write the clock of the house with a {@code Z} behind it, or with no zone at all. The
 * line that people read says whose clock it is: where both show the same minute, that line is
 * right.
 */
final class PageDates {

  private final DateReader reader = new DateReader();

  /**
   * The dates of a page.
   *
   * @param published null where the page tells none
   * @param updated likewise, and where it is the same as published
   */
  record Dates(@Nullable String published, @Nullable String updated) {}

  /**
   * The dates that are stated, and that stand in lines.
   *
   * @param lines those from the headline on, asked for only where they matter
   */
  Dates find(Statements statements, Supplier<List<String>> lines, @Nullable String language) {
    List<WrittenDate> published = machine(statements, Fact.PUBLISHED);
    List<WrittenDate> updated = machine(statements, Fact.UPDATED);
    List<WrittenDate> all = new ArrayList<>(published);
    all.addAll(updated);
    all.addAll(machine(statements, Fact.CREATED));
    boolean clear = !published.isEmpty() && all.stream().noneMatch(PageDates::isOpen);
    WrittenDate shown = clear ? null : shown(lines.get());
    ZoneOffset house = house(all, shown);
    ZoneOffset zone = shown == null ? null : shown.zone();
    boolean home = language != null && language.toLowerCase(Locale.ROOT).startsWith("id");
    zone = zone == null && home ? reader.home() : zone;
    String first = published.isEmpty() ? null : iso(best(published, shown), house, zone);
    String last = updated.isEmpty() ? null : iso(updated.getFirst(), house, zone);
    if (shown != null
        && (first == null || shown.clock() != null && shown.date().toString().equals(first))) {
      first = iso(shown, null, zone);
    }
    return new Dates(first, last == null || last.equals(first) ? null : last);
  }

  /** The first, or the one that people see too. */
  private static WrittenDate best(List<WrittenDate> dates, @Nullable WrittenDate shown) {
    for (WrittenDate date : dates) {
      if (shown != null && date.isSameMinute(shown)) {
        return date;
      }
    }
    return dates.getFirst();
  }

  private static boolean isOpen(WrittenDate date) {
    return date.zone() == null || date.zone().equals(ZoneOffset.UTC);
  }

  private List<WrittenDate> machine(Statements statements, Fact fact) {
    List<WrittenDate> dates = new ArrayList<>();
    for (String text : statements.all(fact)) {
      WrittenDate date = reader.machine(text);
      date = date == null ? reader.written(text) : date;
      if (date != null) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** The first date with a clock time and its zone, else with a clock time, else the first. */
  private @Nullable WrittenDate shown(List<String> lines) {
    WrittenDate best = null;
    for (String line : lines) {
      WrittenDate date = reader.written(line);
      if (date != null && (best == null || date.parts() > best.parts())) {
        best = date;
      }
      if (best != null && best.parts() == WrittenDate.ALL_PARTS) {
        break;
      }
    }
    return best;
  }

  /** Whose clock the machine dates show, if the line for people tells; else null. */
  private @Nullable ZoneOffset house(List<WrittenDate> machine, @Nullable WrittenDate shown) {
    if (shown == null || shown.zone() == null) {
      return null;
    }
    for (WrittenDate date : machine) {
      if (isOpen(date) && date.isSameMinute(shown)) {
        return shown.zone();
      }
    }
    return null;
  }

  private static String iso(
      WrittenDate date, @Nullable ZoneOffset house, @Nullable ZoneOffset zone) {
    if (house != null && isOpen(date)) {
      return date.at(house).iso();
    }
    return date.zone() == null ? date.at(zone).iso() : date.iso();
  }
}

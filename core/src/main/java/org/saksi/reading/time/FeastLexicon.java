package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.language.TokenRun;
import org.saksi.language.WordMap;

/** The named days of a language, by how they may be written. Immutable and thread-safe. */
final class FeastLexicon {

  private static final String EASTER = "EASTER";

  private final Map<Feast.Kind, Phrases<Feast>> feasts = new EnumMap<>(Feast.Kind.class);
  private final Map<String, FeastDays.Listed> listed = new WordMap<>();
  private final Set<String> starts = WordMap.set();

  FeastLexicon(LanguagePack language) {
    for (Table.Row row : language.table("feast-dates").rows()) {
      String first = row.text("first");
      listed.put(
          row.form(),
          new FeastDays.Listed(
              row.values("days").stream().map(LocalDate::parse).toList(), number(first)));
    }
    for (Feast.Kind kind : Feast.Kind.values()) {
      feasts.put(kind, new Phrases<>());
    }
    for (Table.Row row : language.table("feasts").rows()) {
      String part = row.text("part");
      Feast feast =
          new Feast(
              days(row.text("base")),
              number(row.text("days")),
              listed.get(row.text("until")),
              part.isEmpty() ? null : PartOfDay.valueOf(part),
              number(row.text("since")),
              listed.get(row.text("era")));
      Feast.Kind kind = Feast.Kind.valueOf(row.text("kind"));
      phrases(kind).put(row.form(), feast);
      if (kind == Feast.Kind.NAME || kind == Feast.Kind.WORD) {
        int blank = row.form().indexOf(' ');
        starts.add(blank < 0 ? row.form() : row.form().substring(0, blank));
      }
    }
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private FeastDays days(String base) {
    FeastDays.Listed days = listed.get(base);
    if (days != null) {
      return days;
    }
    int slash = base.indexOf('/');
    if (slash > 0) {
      return new FeastDays.Cycle(
          LocalDate.parse(base.substring(0, slash)),
          java.time.Period.parse(base.substring(slash + 1)));
    }
    return base.equals(EASTER)
        ? new FeastDays.Easter()
        : new FeastDays.Fixed(MonthDay.parse("--" + base));
  }

  private Phrases<Feast> phrases(Feast.Kind kind) {
    Phrases<Feast> found = feasts.get(kind);
    if (found == null) {
      throw new IllegalStateException("no feasts of " + kind);
    }
    return found;
  }

  /** A feast may begin with this word by itself. */
  boolean mayStart(String normal) {
    return starts.contains(normal);
  }

  /** The longest feast of a kind at a token, or null. */
  Phrases.@Nullable Match<Feast> at(Feast.Kind kind, TokenRun run, int at) {
    return at < 0 ? null : phrases(kind).longestAt(run.tokens(), at, run.size());
  }
}

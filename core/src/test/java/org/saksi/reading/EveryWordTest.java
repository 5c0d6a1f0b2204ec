package org.saksi.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.language.LanguagePack;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** No word of the tables breaks the reading, wherever it stands. */
class EveryWordTest {

  private static final List<String> PLACES =
      List.of(
          "%s",
          "%s.",
          "Tidak sampai %s,, kata Darmo.",
          "%s 12 %1$s",
          "\"%s\" %1$s, \"%1$s",
          "(%s) %1$s-%1$s",
          "Budi %s mengatakan %1$s 3 %1$s");

  private final LanguagePack language = LanguagePack.of("id");
  private final ReportReader reader = new ReportReader(language);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations",
        "acts",
        "affixes",
        "alias-words",
        "aspects",
        "change-words",
        "channels",
        "charges",
        "clippings",
        "conditions",
        "connectives",
        "cues",
        "currencies",
        "date-notes",
        "endings",
        "feasts",
        "fields",
        "figure-words",
        "function-words",
        "furniture",
        "grammar",
        "hedges",
        "modifiers",
        "months",
        "name-contexts",
        "name-particles",
        "negations",
        "numerals",
        "organisations",
        "parts",
        "ranks",
        "role-words",
        "roles",
        "time-units",
        "time-words",
        "time-zones",
        "units",
        "verb-prefixes",
        "weekdays"
      })
  void breaksNoReading(String table) {
    for (String form : language.table(table).forms()) {
      for (String place : PLACES) {
        String text = place.formatted(form);
        assertThatCode(() -> reader.read(report(text))).as(text).doesNotThrowAnyException();
      }
    }
  }

  private static Report report(String text) {
    return new Report(
        "uji",
        null,
        null,
        null,
        null,
        new Published(LocalDate.of(2026, 3, 10), null),
        "id",
        text,
        new Origin("-", 1));
  }
}

package org.saksi.stream.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.story.TellingWords;
import org.saksi.story.TellingWords.Word;

class SpreadRunTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  private static final String FLOOD =
      "Tanggul Kali %1$s di Desa %2$s jebol setelah hujan semalam. Sebanyak %3$d keluarga mengungsi"
          + " ke balai desa dan gedung sekolah. Warga Desa %2$s menunggu perahu karet di Kali %1$s.";

  private static final String[] RIVERS = {"Wungu", "Merpati", "Cendana", "Kenari", "Teduh"};
  private static final String[] VILLAGES = {"Sidoreja", "Lembayung", "Karangsuko", "Tirta", "Jati"};

  private final List<Reading> readings = new ArrayList<>();
  private final List<List<Word>> words = new ArrayList<>();

  SpreadRunTest() {
    TellingWords telling = new TellingWords(LanguagePack.of("id"));
    for (int i = 0; i < 3 * RIVERS.length; i++) {
      int event = i % RIVERS.length;
      String text = FLOOD.formatted(RIVERS[event], VILLAGES[event], 100 + 17 * event);
      Reading reading = read("r" + i, "Tanggul Kali " + RIVERS[event] + " Jebol", text);
      readings.add(reading);
      words.add(telling.of(reading));
    }
  }

  @Test
  void givesWhatOneGrouperGivesOnOneShard() {
    SpreadRun one = run(1, new WordVote(1, 1));
    assertThat(BCubed.of(one.storyOf(), alone()).f1()).isEqualTo(1);
    assertThat(one.shown()).isEqualTo(1);
    assertThat(one.busiest()).isEqualTo(1);
  }

  @Test
  void givesTheSameStoriesOnSeveralForReportsMuchAlike() {
    SpreadRun several = run(4, new WordVote(4, 2));
    assertThat(BCubed.of(several.storyOf(), alone()).f1()).isEqualTo(1);
    assertThat(several.shown()).isBetween(1.0, 2.0);
  }

  @Test
  void givesTheSameEveryTime() {
    assertThat(run(4, new Affinity(4, 2)).storyOf())
        .isEqualTo(run(4, new Affinity(4, 2)).storyOf());
  }

  private SpreadRun run(int shards, Router router) {
    return SpreadRun.of(shards, router, readings, words, SAKSI::grouper);
  }

  private Map<String, String> alone() {
    return SpreadCommand.alone(SAKSI, readings);
  }

  private static Reading read(String id, String headline, String text) {
    return SAKSI.read(
        new Report(
            id,
            "Kabar",
            null,
            headline,
            null,
            Published.parse("2026-01-10").orElseThrow(),
            "id",
            text,
            new Origin(id, 0)));
  }
}

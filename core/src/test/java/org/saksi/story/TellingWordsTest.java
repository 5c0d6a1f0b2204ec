package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.story.TellingWords.Word;

class TellingWordsTest {

  private static final String FLOOD =
      "Tanggul Kali Wungu di Desa Sidoreja jebol setelah hujan semalam. Sebanyak 210 keluarga"
          + " mengungsi ke balai desa dan gedung sekolah. Kepala desa Darmaji Wicaksono mengatakan"
          + " tanggul itu sudah lama retak dan pernah dilaporkan kepada dinas pengairan.";

  private static final Saksi SAKSI = Saksi.indonesian();

  private final TellingWords words = new TellingWords(LanguagePack.of("id"));

  @Test
  void tellsTheHeaviestFirstAndNoMoreThanItsLimit() {
    List<Word> told = words.of(read("a", FLOOD));
    assertThat(told).hasSize(TellingWords.MOST).isSorted();
    assertThat(told).allMatch(word -> word.weight() > 0 && word.weight() <= 1);
    assertThat(told.getFirst().number()).isEqualTo(Hash.of(Hash.Of.WORD, "tanggul"));
  }

  @Test
  void tellsTheSameWhateverWasAskedBefore() {
    List<Word> first = words.of(read("a", FLOOD));
    words.of(read("b", "Gelora Pantai takluk di Stadion Samudra."));
    assertThat(words.of(read("c", FLOOD))).isEqualTo(first);
    assertThat(new TellingWords(LanguagePack.of("id")).of(read("d", FLOOD))).isEqualTo(first);
  }

  @Test
  void tellsNothingOfFunctionWords() {
    assertThat(words.of(read("a", "Yang itu dan yang ini."))).isEmpty();
  }

  private static Reading read(String id, String text) {
    return SAKSI.read(new Report(id, null, null, null, null, null, "id", text, new Origin(id, 0)));
  }
}

package org.saksi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.saksi.language.LanguagePack;
import org.saksi.report.Origin;
import org.saksi.report.Report;

/** Texts that nobody writes but a page may hold; each took minutes or broke the reading once. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

  private static final ReportReader READER = new ReportReader(LanguagePack.of("id"));

  private static Reading read(String body) {
    return READER.read(
        new Report("r", null, null, null, null, null, "id", body, new Origin("test", 1)));
  }

  @Test
  void aNicknameOfOneLetterOverAndOverIsSoonGivenUp() {
    String full = ("A" + "a".repeat(60) + " ").repeat(8);
    String body = "Bupati " + full + "tiba di pasar. Kata A" + "a".repeat(60) + "b, pasar sepi.";
    assertThat(read(body).entities()).isNotEmpty();
  }

  @Test
  void passivesOverAndOverInOneSentenceAreReadInOneGo() {
    assertThat(read("Pasar yang dilaporkan Solo " + "yang dilaporkan Solo ".repeat(20_000)))
        .isNotNull();
    assertThat(read("Pasar itu " + "yang dilaporkan terbakar itu disebutkan ".repeat(20_000)))
        .isNotNull();
  }

  @Test
  void tellingsOverAndOverInOneSentenceAreReadInOneGo() {
    String body =
        "Rina mengatakan bahwa air sungai itu sudah surut"
            + ", tetapi Budi mengatakan bahwa air sungai itu naik lagi".repeat(9_000);
    assertThat(read(body + ".").quotations()).isNotEmpty();
  }

  @Test
  void nounsOverAndOverBehindATellingAreReadInOneGo() {
    String body = "Rina menyampaikan dukungan penuh kepada warga dan ".repeat(10_000);
    assertThat(read(body).quotations()).isNotEmpty();
  }

  @Test
  void marksOverAndOverAreReadInOneGo() {
    String body = "Rina Wati mengatakan pasar itu sepi" + ", ".repeat(100_000) + "kata Budi.";
    assertThat(read(body).quotations()).isNotEmpty();
  }
}

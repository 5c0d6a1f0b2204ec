package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.sheet.TerminalPrinter;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

class RevisionSectionTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  private static final Reconciliation STORY =
      SAKSI.reconcile(
          "banjir",
          List.of(
              version("a", null, "08:00", "Banjir merendam tiga RT di Kampung Melati."),
              version("a-2", "a", "11:30", "Banjir merendam tujuh RT di Kampung Melati.")));

  @Test
  void showsTheWordsBeforeAndAfter() {
    List<String> rows =
        new TerminalPrinter(100, false).print(StorySheet.of(STORY, false)).lines().toList();
    assertThat(rows.getFirst()).startsWith("banjir · 1 report · 1 outlet");
    assertThat(rows)
        .containsSubsequence(
            "Changed by the outlet since (1) – findings rest on the later text",
            "  Kabar  2025-06-17 08:00 → 2025-06-17 11:30 · 1 change",
            "    before  Banjir merendam *tiga* RT di Kampung Melati.",
            "    after   Banjir merendam *tujuh* RT di Kampung Melati.");
  }

  @Test
  void programsGetBothVersionsAndWhatChanged() {
    String json = new String(new JsonFormat().line(STORY), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"supersedes\":\"a\"")
        .contains(
            "\"revisions\":[{\"report\":\"a-2\",\"supersedes\":\"a\",\"changes\":[{"
                + "\"before\":{\"report\":\"a\",\"start\":16,\"end\":20,\"text\":\"tiga\"},"
                + "\"after\":{\"report\":\"a-2\",\"start\":16,\"end\":21,\"text\":\"tujuh\"}}]}]");
  }

  private static Reading version(String id, @Nullable String supersedes, String time, String body) {
    return SAKSI.read(
        new Report(
            id,
            "Kabar",
            "https://kabar.example/banjir",
            "Banjir",
            null,
            Published.parse("2025-06-17T" + time + ":00+07:00").orElseThrow(),
            "id",
            body,
            new Origin("test", 0),
            null,
            null,
            null,
            supersedes,
            null));
  }
}

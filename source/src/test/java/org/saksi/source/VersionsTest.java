package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.report.Report;

class VersionsTest {

  @Test
  void anotherTextAtTheSameAddressIsANewVersion() {
    List<Report> reports =
        taken(line("a", "/banjir", "Tiga RT terendam."), line("b", "/banjir", "Tujuh RT terendam."))
            .reports();
    assertThat(reports).extracting(Report::supersedes).containsExactly(null, "a");
  }

  @Test
  void theThirdVersionTakesThePlaceOfTheSecond() {
    List<Report> reports =
        taken(
                line("a", "/banjir", "Tiga RT terendam."),
                line("b", "/banjir#komentar", "Tujuh RT terendam."),
                line("c", "/banjir", "Sembilan RT terendam."))
            .reports();
    assertThat(reports).extracting(Report::supersedes).containsExactly(null, "a", "b");
  }

  @Test
  void theSameTextIsNoNewVersion() {
    List<Report> reports =
        taken(line("a", "/banjir", "Tiga RT terendam."), line("b", "/banjir", "Tiga RT terendam."))
            .reports();
    assertThat(reports).extracting(Report::supersedes).containsExactly(null, null);
  }

  @Test
  void theSamePageTwiceIsOneReport() {
    String page = line("", "/banjir", "Tiga RT terendam.");
    Taken taken = taken(page, page);
    assertThat(taken.ids()).hasSize(1);
    assertThat(taken.passedOver()).containsExactly("the same text at the same address as -#1");
  }

  @Test
  void aFrontPageIsNoAddressOfAReport() {
    List<Report> reports =
        taken(line("a", "/", "Tiga RT terendam."), line("b", "", "Tujuh RT terendam.")).reports();
    assertThat(reports).extracting(Report::supersedes).containsOnlyNulls();
  }

  @Test
  void aDeclaredVersionIsBelieved() {
    Taken taken =
        taken("{\"id\":\"b\",\"supersedes\":\"a\",\"text\":\"Tujuh RT terendam di desa.\"}");
    assertThat(taken.report().supersedes()).isEqualTo("a");
  }

  private static String line(String id, String path, String text) {
    String named = id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
    return "{%s\"url\":\"https://kabar.example%s\",\"text\":\"Banjir di desa itu. %s\"}"
        .formatted(named, path, text);
  }

  private static Taken taken(String... lines) {
    return Taken.fromStandardInput(
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "2025-01-21");
  }
}

package org.saksi.app.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.app.serve.RunningService;

/** What axe-core finds wrong with the pages for people who do not see, or do not use a mouse. */
@Timeout(120)
@EnabledIf(value = "org.saksi.app.browse.Browser#isThere", disabledReason = "there is no Chromium")
class AccessibilityTest {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private static final List<String> PATHS =
      List.of(
          "/",
          "/stories/warta-1",
          "/reports/warta-1",
          "/search?q=wonokarso",
          "/search?q=money>",
          "/people?name=Darmo%20Suwito",
          "/outlets",
          "/decisions",
          "/alerts",
          "/alerts/1",
          "/reports/warta-1?at=0-9",
          "/nowhere");

  @TempDir private static Path folder;
  private static RunningService service;
  private static Browser browser;

  @BeforeAll
  static void open() {
    service = RunningService.in(folder);
    service.postJson(
        "/api/v1/alerts",
        "{\"name\":\"Pasar\",\"editor\":\"Ratih\",\"query\":\"wonokarso\",\"webhook\":"
            + "\"https://kait.example/masuk\"}");
    service.with(RunningService.FIRE);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
    service.close();
  }

  static Stream<Arguments> looks() {
    return PATHS.stream()
        .flatMap(path ->
            Stream.of(Manner.DESK, Manner.NIGHT, Manner.PHONE)
                .map(manner -> Arguments.of(path, manner)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingSeriousIsWrong(String path, Manner manner) {
    Page page = browser.open(service.address(), manner);
    page.navigate(path);
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().filter(rule -> SERIOUS.contains(rule.getImpact())))
        .as(path + " " + manner)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingIsWiderThanTheWindow(String path, Manner manner) {
    Page page = browser.open(service.address(), manner);
    page.navigate(path);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(path)
        .isEqualTo(manner.width());
    page.context().close();
  }
}

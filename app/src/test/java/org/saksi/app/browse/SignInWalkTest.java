package org.saksi.app.browse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.app.serve.RunningService;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Role;

/** How an admin comes in, says who else may, and leaves, in a real browser. */
@Timeout(120)
@EnabledIf(value = "org.saksi.app.browse.Browser#isThere", disabledReason = "there is no Chromium")
class SignInWalkTest {

  private static final String PASSWORD = "kuda lumping menari";
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @TempDir private Path folder;
  private RunningService service;
  private Browser browser;

  @BeforeEach
  void open() {
    service = RunningService.in(folder).with(RunningService.FIRE);
    service.accounts().add(Actor.CONSOLE, "Sari", Role.ADMIN, PASSWORD);
    browser = new Browser();
  }

  @AfterEach
  void close() {
    browser.close();
    service.close();
  }

  static List<Manner> manners() {
    return List.of(Manner.DESK, Manner.NIGHT, Manner.PHONE, Manner.NO_SCRIPT);
  }

  @ParameterizedTest
  @MethodSource("manners")
  void anAdminComesInAddsAReaderAndLeaves(Manner manner) {
    Page page = browser.open(service.address(), manner);
    page.navigate("/accounts");
    assertNothingIsWrong(page, manner);
    page.fill("input[name=name]", "sari");
    page.fill("input[name=password]", PASSWORD);
    page.click("main button");
    assertThat(page).hasURL(service.address().resolve("/accounts").toString());
    page.fill("section.drop input[name=name]", "Bayu Wicaksono");
    page.fill("section.drop input[name=password]", PASSWORD);
    page.click("section.drop button");
    assertThat(page.locator("h2 bdi")).hasText(new String[] {"Bayu Wicaksono", "Sari"});
    page.click("li:has(h2:has-text('Sari')) summary");
    assertNothingIsWrong(page, manner);
    Locator bayu = page.locator("li:has(h2:has-text('Bayu'))");
    bayu.getByText("Ubah", new Locator.GetByTextOptions().setExact(true)).click();
    bayu.getByText("Nonaktifkan akun").click();
    assertNothingIsWrong(page, manner);
    bayu.getByText("Ya, nonaktifkan").click();
    assertThat(page.locator("li.undone h2")).hasText("Bayu Wicaksono");
    for (String path : List.of("/audit", "/account")) {
      page.navigate(path);
      assertNothingIsWrong(page, manner);
    }
    page.click(".visitor button");
    assertThat(page).hasURL(service.address().resolve("/sign-in").toString());
    page.navigate("/");
    assertThat(page).hasURL(service.address().resolve("/sign-in?to=%2F").toString());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.outside()).isEmpty();
    page.context().close();
  }

  /** axe-core is itself a script. */
  private static void assertNothingIsWrong(Page page, Manner manner) {
    if (!manner.script()) {
      return;
    }
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .as(page.url() + " " + manner)
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(page.url())
        .isEqualTo(manner.width());
  }
}

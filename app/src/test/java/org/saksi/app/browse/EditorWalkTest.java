package org.saksi.app.browse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.serve.RunningService;

/** What an editor tries first, by mouse and keyboard in a real browser. */
@Timeout(120)
@EnabledIf(value = "org.saksi.app.browse.Browser#isThere", disabledReason = "there is no Chromium")
class EditorWalkTest {

  private static Browser browser;

  @TempDir private Path folder;
  private RunningService service;
  private Page page;

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void sitDown() {
    service = RunningService.in(folder.resolve("store"));
    page = browser.open(service.address(), Manner.DESK);
  }

  /** Wherever a test went: nothing was asked of others, and the browser found nothing wrong. */
  @AfterEach
  void leave() {
    page.context().close();
    service.close();
    assertThat(browser.outside()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void twoFilesDroppedInAreOneStory() {
    dropTrade();
    assertThat(page.locator(".report")).hasCount(2);
    assertThat(page.locator("h1")).hasText("Presiden Rusia dan China Bicara Lewat Video");
  }

  @Test
  void aClickOnALineLandsOnTheExactWords() {
    dropTrade();
    Locator fact = page.locator("#compatible tr", has("USD 240 miliar"));
    Locator evidence = fact.locator("td a.to").last();
    evidence.click();
    String anchor = Objects.requireNonNull(evidence.getAttribute("href")).substring(1);
    Locator marked = page.locator("[id='" + anchor + "'] + a.mark");
    assertThat(marked).hasClass(Pattern.compile(".*\\bon\\b.*"));
    assertThat(marked).isInViewport();
    assertThat(String.join("", page.locator("#b-text a.mark.on").allInnerTexts()))
        .contains("240 miliar");
  }

  @Test
  void whoSaidItStandsBesideTheWords() {
    dropTrade();
    page.locator("#b-text a.mark.quotation", has("tidak bergantung")).first().click();
    Locator card = page.locator(".popup");
    assertThat(card).isVisible();
    assertThat(card.locator(".who").first()).containsText("Putin");
    assertThat(card).containsText("penanda kutipan ujar");
  }

  @Test
  void figuresOfTwoYearsAreNoConflict() {
    dropTrade();
    assertThat(page.locator("#conflicting")).hasCount(0);
    Locator fact = page.locator("#compatible tr", has("245 miliar"));
    assertThat(fact).hasCount(1);
    fact.locator("summary").click();
    assertThat(fact.locator(".why")).containsText("Periodenya berbeda");
  }

  @Test
  void aConversionInBracketsIsOneFigure() {
    dropTrade();
    page.locator("#figures summary").nth(1).click();
    Locator rupiah = page.locator("#figures li", has("Rp 3.900 triliun"));
    assertThat(rupiah).containsText("menyatakan ulang USD 240 miliar");
  }

  @Test
  void twoWordingsOfOneUtteranceStandOneAboveTheOther() {
    dropTrade();
    Locator pair = page.locator("#wordings li", has("kurang lebih"));
    assertThat(pair).hasCount(1);
    assertThat(pair.locator("mark").getByText("kurang lebih")).hasCount(1);
  }

  @Test
  void aDateIsResolvedWhereTheReportHasOneAndLeftOpenWhereItHasNone() {
    dropTrade();
    page.locator("#times summary").first().click();
    assertThat(page.locator("#times li", has("Selasa (21/1/2025)")).first())
        .containsText("Selasa, 21 Januari 2025");

    drop(file("tanpa-tanggal.txt", "Pasar Kliwon terbakar kemarin. Dua kios hangus, kata Darmo."));
    page.locator("ul.received a").first().click();
    assertThat(page.locator("#times li", has("kemarin"))).containsText("tidak diketahui");
  }

  @Test
  void howManyIndependentWitnessesAndWhy() {
    dropTrade();
    Locator agreed = page.locator("#corroborated tr details").first();
    agreed.locator("summary").click();
    assertThat(agreed.locator(".label")).containsText("saksi mandiri");
    assertThat(agreed.locator(".why")).not().isEmpty();
  }

  @Test
  void aReportThatIsTakenOutStaysOutWhenTheNextOneArrives() {
    service.with(RunningService.FIRE);
    page.navigate("/stories/warta-1");
    page.locator("#correct > details > summary").click();
    Locator form = page.locator("#correct form", has("Kabar Uji: Kios Pasar Wonokarso Hangus"));
    form = form.filter(new Locator.FilterOptions().setHas(page.locator("[value=split]")));
    form.getByLabel("Kabar Uji: Kios Pasar Wonokarso Hangus").check();
    form.getByLabel("Nama Anda").fill("Rina");
    form.getByLabel("Alasan").fill("kebakaran lain");
    form.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".report")).hasCount(1);

    service.with(List.of(third()));
    page.navigate("/stories/warta-1");
    assertThat(page.locator("#story-reports li")).hasCount(2);
    assertThat(page.locator("#story-reports")).not().containsText("Kabar Uji: Kios");
  }

  private static String third() {
    return RunningService.FIRE
        .getFirst()
        .replace("warta-1", "suara-1")
        .replace("Warta Uji", "Suara Uji")
        .replace("Kebakaran itu menewaskan", "Sampai pagi kebakaran itu menewaskan");
  }

  @Test
  void everythingAlsoWorksWithoutScript() {
    page.context().close();
    page = browser.open(service.address(), Manner.NO_SCRIPT);
    dropTrade();
    page.locator("#compatible summary").click();
    assertThat(page.locator("#compatible .why")).containsText("Periodenya berbeda");
    page.locator("#compatible ul.evidence a.to").last().click();
    assertThat(page.locator("#b-text .mark", has("mencapai")).first()).isInViewport();
  }

  @Test
  void searchingTiongkokFindsChina() {
    dropTrade();
    page.navigate("/");
    Locator box = page.getByRole(AriaRole.SEARCHBOX).first();
    box.fill("Tiongkok");
    box.press("Enter");
    assertThat(page.locator("#results ol.hits > li")).hasCount(2);
    assertThat(page.locator("#results mark", has("China")).first()).isVisible();
  }

  @Test
  void anExportedStoryIsTheSameFileEachTime() throws IOException {
    dropTrade();
    byte[] first = export();
    page.reload();
    assertThat(export()).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8))
        .contains("USD 240 miliar")
        .doesNotContain(service.address().toString());
  }

  private byte[] export() throws IOException {
    var download = page.waitForDownload(() -> page.getByText("HTML", exactly()).click());
    return Files.readAllBytes(download.path());
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private void dropTrade() {
    List<String> lines = lines("trade.jsonl");
    drop(file("warta.json", lines.getFirst()), file("kabar.json", lines.getLast()));
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("ceritanya")).first().click();
  }

  private void drop(Path... files) {
    page.navigate("/");
    page.getByLabel("Berkas").setInputFiles(files);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Masukkan berkas")).click();
    assertThat(page.locator("ul.received > li")).hasCount(files.length);
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(EditorWalkTest.class.getResourceAsStream(resource))) {
      return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package org.saksi.app.browse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Chromium without a window, which reaches one service and nothing else. */
final class Browser implements AutoCloseable {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> outside = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(QUIET));
  }

  /** Whether this machine has one. */
  static boolean isThere() {
    return executable().isPresent();
  }

  private static Optional<Path> executable() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window of an editor who has never been here, on a service. */
  Page open(URI service, Manner manner) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(service.toString())
                .setLocale("id-ID")
                .setColorScheme(manner.scheme())
                .setJavaScriptEnabled(manner.script())
                .setViewportSize(manner.width(), manner.height()));
    context.route(address -> !address.startsWith(service.toString()), this::refuse);
    Page page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    return page;
  }

  private void refuse(Route route) {
    outside.add(route.request().url());
    route.abort();
  }

  /** What pages asked of others, which is nothing if all is well. */
  List<String> outside() {
    return outside.stream().filter(address -> !address.startsWith("data:")).toList();
  }

  /** What the browser itself found wrong with pages: refused scripts and styles, errors. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    playwright.close();
  }
}

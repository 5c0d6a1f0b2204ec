package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.saksi.app.html.StoryPage;
import org.saksi.app.language.Language;
import org.saksi.report.Report;

/**
 * Styles and scripts, each under a name that holds what it is a hash of, so that a browser may keep
 * it for good. Immutable and thread-safe.
 */
public final class Assets {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/%s/dist/htmx.min.js";
  private static final String HTMX_VERSION =
      "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
  private static final int DIGITS = 16;

  private record Asset(byte[] content, String type) {}

  private final Map<String, Asset> byAddress = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  public Assets() {
    for (Language language : Language.values()) {
      add(inLanguage("page.css", language), page("page.css", language), "text/css");
      add(inLanguage("page.js", language), page("page.js", language), "text/javascript");
    }
    add("desk.css", bytes(Assets.class, "desk.css"), "text/css");
    add("htmx.js", bytes(Assets.class, HTMX.formatted(version())), "text/javascript");
  }

  private static byte[] page(String name, Language language) {
    return StoryPage.asset(name, language).getBytes(StandardCharsets.UTF_8);
  }

  /** What a style or script is called whose labels are in a language: {@code page.id.css}. */
  static String inLanguage(String name, Language language) {
    return name.replace(".", "." + language.tag() + ".");
  }

  private void add(String name, byte[] content, String type) {
    int dot = name.lastIndexOf('.');
    String hashed =
        name.substring(0, dot)
            + "-"
            + Report.sha256(content).substring(0, DIGITS)
            + name.substring(dot);
    byAddress.put(hashed, new Asset(content, type + "; charset=utf-8"));
    addresses.put(name, "/assets/" + hashed);
  }

  private static String version() {
    Properties about = new Properties();
    try (InputStream in = new ByteArrayInputStream(bytes(Assets.class, HTMX_VERSION))) {
      about.load(in);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return about.getProperty("version");
  }

  private static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where a page finds one of them. */
  String address(String name) {
    return Objects.requireNonNull(addresses.get(name), name);
  }

  /** Answers with one of them. */
  public void serve(Context request) {
    Asset asset = byAddress.get(request.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse("there is no such file");
    }
    request.header("Cache-Control", FOR_GOOD).result(asset.content).contentType(asset.type);
  }
}

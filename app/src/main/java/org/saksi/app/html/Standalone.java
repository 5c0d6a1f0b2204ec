package org.saksi.app.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A document that needs nothing else, and forbids itself every address but its own.
 *
 * @param title what the window says
 * @param style its style sheet
 * @param script its script; empty for none
 */
record Standalone(String title, String style, String script) {

  /** The whole document. */
  String write(Consumer<Html> body) {
    Html html = new Html();
    html.open("html", "lang", "en");
    writeHead(html);
    body.accept(html);
    html.close();
    return "<!doctype html>\n" + html + "\n";
  }

  private void writeHead(Html html) {
    html.open("head");
    html.lone("meta", "charset", "utf-8");
    html.lone("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.lone("meta", "name", "color-scheme", "content", "light dark");
    html.lone("meta", "name", "referrer", "content", "no-referrer");
    html.lone("link", "rel", "icon", "href", "data:,");
    html.title(title + " – Saksi");
    html.verbatim("style", style).close();
  }

  private String policy() {
    return Stream.of(
            "default-src 'none'",
            "style-src " + hash(style),
            "script-src " + (script.isEmpty() ? "'none'" : hash(script)),
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'")
        .reduce((a, b) -> a + "; " + b)
        .orElseThrow();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** A style sheet or script that lies beside this class. */
  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Standalone.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

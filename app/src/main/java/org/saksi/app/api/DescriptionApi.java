package org.saksi.app.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What this interface is, as OpenAPI describes it. Thread-safe. */
public final class DescriptionApi {

  private static final String FILE = "openapi.json";

  private final byte[] description;

  public DescriptionApi() {
    try (InputStream in =
        Objects.requireNonNull(DescriptionApi.class.getResourceAsStream(FILE), FILE)) {
      description = in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The description. */
  public void get(Context request) {
    Answer.json(request, description);
  }
}

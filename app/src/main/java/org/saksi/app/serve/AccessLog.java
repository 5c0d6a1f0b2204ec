package org.saksi.app.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.saksi.app.access.Visitor;

/** Says of each request that was answered, in one line of JSON, what it was. Thread-safe. */
final class AccessLog {

  private static final JsonFactory JSON = new JsonFactory();

  private final Consumer<String> out;

  AccessLog(Consumer<String> out) {
    this.out = out;
  }

  /** Whoever knows the address of a feed may read it. */
  private static String path(Context request) {
    return request.path().startsWith("/feeds/") ? Meters.route(request) : request.path();
  }

  /** What is asked for is told by its path alone: questions hold what people look for. */
  void tell(Context request, float millis) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeStringField("method", request.method().name());
      json.writeStringField("path", path(request));
      json.writeNumberField("status", request.statusCode());
      json.writeNumberField("ms", Math.round(millis * 10) / 10.0);
      json.writeStringField("address", Visitor.address(request));
      json.writeStringField("account", Visitor.of(request).name());
      json.writeEndObject();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    out.accept(line.toString());
  }
}

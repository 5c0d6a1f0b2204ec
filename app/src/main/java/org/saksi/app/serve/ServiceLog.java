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
import org.saksi.app.json.JsonFormat;

/**
 * What happens to a service, each in a line of JSON with its {@code time}: {@code
 * "event":"request"} for what was answered, {@code "event":"message"} for what there is to tell
 * whoever runs it. Thread-safe.
 */
public final class ServiceLog {

  private static final JsonFactory JSON = new JsonFactory();

  private final Consumer<String> out;

  /**
   * @param out takes a line, without its end; from any thread
   */
  public ServiceLog(Consumer<String> out) {
    this.out = out;
  }

  /** Something to tell. */
  public void message(String message) {
    write("message", json -> json.writeStringField("message", message));
  }

  /**
   * A request that was answered. What is asked for is told by its path alone: questions hold what
   * people look for.
   */
  void request(Context request, float millis) {
    write(
        "request",
        json -> {
          json.writeStringField("method", request.method().name());
          json.writeStringField("path", path(request));
          json.writeNumberField("status", request.statusCode());
          json.writeNumberField("ms", Math.round(millis * 10) / 10.0);
          json.writeStringField("address", Visitor.address(request));
          json.writeStringField("account", Visitor.of(request).name());
        });
  }

  /** Whoever knows the address of a feed may read it. */
  private static String path(Context request) {
    return request.path().startsWith("/feeds/") ? Meters.route(request) : request.path();
  }

  private void write(String event, JsonFormat.Content content) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeStringField("event", event);
      content.write(json);
      json.writeEndObject();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    out.accept(line.toString());
  }
}

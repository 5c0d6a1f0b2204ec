package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Evidence;
import org.saksi.text.CodePoints;
import org.saksi.text.Span;

/** Writes the spans of one text. */
final class Passage {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final CodePoints codePoints;

  Passage(String text) {
    this.text = text;
    codePoints = CodePoints.of(text);
  }

  /** {@code "start", "end", "text"} into the open object. */
  void fields(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", codePoints.fromUtf16(span.start()));
    json.writeNumberField("end", codePoints.fromUtf16(span.end()));
    json.writeStringField("text", span.of(text));
  }

  /** An object of a place in this text. */
  void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", evidence.report());
    fields(json, evidence.span());
    json.writeEndObject();
  }

  /** An object of a span, or null. */
  void object(JsonGenerator json, String name, @Nullable Span span) throws IOException {
    json.writeFieldName(name);
    if (span == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      fields(json, span);
      json.writeEndObject();
    }
  }

  void array(JsonGenerator json, String name, Iterable<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      fields(json, span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The words of a span on one line. */
  String words(Span span) {
    return SPACE.matcher(span.of(text)).replaceAll(" ");
  }

  @Nullable String wordsOrNull(@Nullable Span span) {
    return span == null ? null : words(span);
  }
}

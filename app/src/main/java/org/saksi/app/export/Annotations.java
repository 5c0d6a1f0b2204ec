package org.saksi.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.text.CodePoints;
import org.saksi.text.Span;

/**
 * The findings of stories as <a href="https://www.w3.org/TR/annotation-model/">W3C Web
 * Annotations</a>, a line of JSON each: what was found is the body, and every place that it rests
 * on is a target, by its position in the report's text and by its words with those around them.
 */
public final class Annotations {

  private static final JsonFactory JSON = new JsonFactory();

  /** So many characters before and behind the words help to find them on a page. */
  private static final int AROUND = 32;

  private final Reconciliation story;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, CodePoints> places = new HashMap<>();

  private Annotations(Reconciliation story) {
    this.story = story;
    for (Reading reading : story.readings()) {
      reports.put(reading.report().id(), reading.report());
      places.put(reading.report().id(), CodePoints.of(reading.report().body()));
    }
  }

  /** The annotations of a story, in the order of its findings. */
  public static byte[] lines(Reconciliation story) {
    Annotations annotations = new Annotations(story);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Finding finding : story.findings()) {
      lines.writeBytes(annotations.line(finding));
    }
    return lines.toByteArray();
  }

  private byte[] line(Finding finding) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringField("id", urn(story.story()) + ":" + finding.id());
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", "classifying");
      json.writeArrayFieldStart("body");
      body(json, "classifying", finding.status().name().toLowerCase(Locale.ROOT));
      body(json, "tagging", finding.kind().name().toLowerCase(Locale.ROOT));
      body(json, "describing", finding.why());
      json.writeEndArray();
      json.writeArrayFieldStart("target");
      for (Evidence evidence : finding.evidence()) {
        target(json, evidence);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    line.write('\n');
    return line.toByteArray();
  }

  private static void body(JsonGenerator json, String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void target(JsonGenerator json, Evidence evidence) throws IOException {
    Report report = reports.get(evidence.report());
    CodePoints place = places.get(evidence.report());
    if (report == null || place == null) {
      return;
    }
    Span span = evidence.span();
    String body = report.body();
    json.writeStartObject();
    json.writeStringField("source", report.url() == null ? urn(report.id()) : report.url());
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", place.fromUtf16(span.start()));
    json.writeNumberField("end", place.fromUtf16(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.of(body));
    json.writeStringField("prefix", before(body, span.start()));
    json.writeStringField("suffix", behind(body, span.end()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String before(String body, int end) {
    int start = Math.max(0, end - AROUND);
    boolean half = start > 0 && Character.isLowSurrogate(body.charAt(start));
    return body.substring(half ? start + 1 : start, end);
  }

  private static String behind(String body, int start) {
    int end = Math.min(body.length(), start + AROUND);
    boolean half = end < body.length() && Character.isLowSurrogate(body.charAt(end));
    return body.substring(start, half ? Math.max(start, end - 1) : end);
  }

  private static String urn(String id) {
    return "urn:saksi:" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

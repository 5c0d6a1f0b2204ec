package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Change;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Unit;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** Writes one report with its layers. */
final class ReadingJson {

  private final Reading reading;
  private final Passage passage;
  private final JsonGenerator json;

  ReadingJson(Reading reading, JsonGenerator json) {
    this.reading = reading;
    this.json = json;
    passage = new Passage(reading.report().body());
  }

  Passage passage() {
    return passage;
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", JsonFormat.VERSION);
    report(reading.report());
    json.writeStringField("text", reading.report().body());
    passage.array(
        json,
        "sentences",
        reading.segmentation().sentences().stream().map(Sentence::span).toList());
    passage.array(json, "furniture", reading.segmentation().furniture());
    entities();
    quotations();
    figures();
    times();
    json.writeEndObject();
  }

  /** What tells which report it is. */
  void writeHead() throws IOException {
    json.writeStartObject();
    report(reading.report());
    json.writeEndObject();
  }

  private void report(Report report) throws IOException {
    json.writeObjectFieldStart("report");
    head(json, report);
    json.writeEndObject();
  }

  /** What tells which report it is, into the open object. */
  static void head(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("id", report.id());
    json.writeStringField("outlet", report.outlet());
    json.writeStringField("url", report.url());
    json.writeStringField("headline", report.headline());
    json.writeStringField("author", report.author());
    json.writeStringField(
        "published", report.published() == null ? null : report.published().iso());
    json.writeStringField("language", report.language());
    json.writeStringField("sha256", report.sha256());
    stated(json, "owner", report.owner());
    stated(json, "updated", report.updated() == null ? null : report.updated().iso());
    stated(json, "agency", report.agency());
    stated(json, "supersedes", report.supersedes());
    stated(json, "pageSha256", report.pageSha256());
  }

  /** A field that most reports do not have. */
  private static void stated(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void entities() throws IOException {
    json.writeArrayFieldStart("entities");
    for (Entity entity : reading.entities()) {
      json.writeStartObject();
      json.writeStringField("id", entity.id());
      json.writeStringField("type", label(entity.type()));
      json.writeStringField("name", passage.words(entity.name()));
      json.writeStringField("key", entity.key());
      passage.array(json, "mentions", entity.mentions());
      roles(entity);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void roles(Entity entity) throws IOException {
    json.writeArrayFieldStart("roles");
    for (Role role : reading.rolesOf(entity.id())) {
      json.writeStartObject();
      passage.object(json, "title", role.title());
      passage.object(json, "affiliation", role.affiliation());
      passage.object(json, "honorific", role.honorific());
      passage.object(json, "name", role.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quotations() throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : reading.quotations()) {
      json.writeStartObject();
      quotation(quotation);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields of a quotation. */
  void quotation(Quotation quotation) throws IOException {
    Attribution attribution = quotation.attribution();
    json.writeStringField("id", quotation.id());
    json.writeStringField("kind", label(quotation.kind()));
    passage.fields(json, quotation.content());
    speakers(attribution);
    passage.object(json, "speakerSpan", attribution.mention());
    passage.object(json, "cue", attribution.cue());
    json.writeStringField("addressee", passage.wordsOrNull(attribution.addressee()));
    json.writeStringField("via", passage.wordsOrNull(attribution.via()));
    json.writeStringField("within", quotation.within());
    json.writeStringField("rule", attribution.rule());
    json.writeStringField("basis", attribution.basis().key());
    json.writeNumberField("confidence", Math.round(attribution.confidence() * 100) / 100.0);
  }

  /** Those who are known; what keeps the others unknown stands beside the list. */
  private void speakers(Attribution attribution) throws IOException {
    String unknown = null;
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : attribution.speakers()) {
      switch (speaker) {
        case Speaker.Named named -> speaker(named.name(), named.entity());
        case Speaker.Described described -> speaker(described.phrase(), null);
        case Speaker.Ruled ruled -> speaker(ruled.name());
        case Speaker.Unknown nobody -> unknown = label(nobody.reason());
      }
    }
    json.writeEndArray();
    if (unknown != null) {
      json.writeStringField("unknown", unknown);
    }
  }

  /** One whom an editor named and the report does not. */
  private void speaker(String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeNullField("entity");
    passage.object(json, "role", null);
    passage.object(json, "affiliation", null);
    json.writeEndObject();
  }

  private void speaker(Span name, @Nullable String entity) throws IOException {
    Role role = entity == null ? null : reading.mainRole(entity).orElse(null);
    json.writeStartObject();
    json.writeStringField("name", passage.words(name));
    json.writeStringField("entity", entity);
    passage.object(json, "role", role == null ? null : role.title());
    passage.object(json, "affiliation", role == null ? null : role.affiliation());
    json.writeEndObject();
  }

  private void figures() throws IOException {
    json.writeArrayFieldStart("figures");
    for (Figure figure : reading.figures()) {
      json.writeStartObject();
      json.writeStringField("id", figure.id());
      passage.fields(json, figure.span());
      json.writeStringField("kind", label(figure.kind()));
      switch (figure.quantity()) {
        case Quantity.Exact exact -> quantity(exact.value(), null, null);
        case Quantity.Range range -> quantity(range.centre(), range.min(), range.max());
      }
      json.writeStringField("unit", unit(figure.unit()));
      json.writeStringField(
          "modifier", figure.modifier() == null ? null : label(figure.modifier()));
      json.writeStringField("period", figure.period() == null ? null : figure.period().timex());
      json.writeStringField("about", passage.wordsOrNull(figure.about()));
      json.writeStringField("sameAs", figure.sameAs());
      passage.object(json, "scope", figure.scope());
      passage.object(json, "basis", figure.basis());
      change(figure.change());
      json.writeStringField(
          "quotation", reading.voiceOf(figure.span()).map(Quotation::id).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(@Nullable Change change) throws IOException {
    json.writeFieldName("change");
    if (change == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField(
        "direction", change.direction() == null ? null : label(change.direction()));
    json.writeStringField("role", label(change.role()));
    passage.object(json, "cue", change.cue());
    json.writeEndObject();
  }

  private void quantity(
      @Nullable BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max)
      throws IOException {
    json.writeFieldName("value");
    json.writeNumber(plain(value));
    json.writeFieldName("min");
    json.writeNumber(plain(min));
    json.writeFieldName("max");
    json.writeNumber(plain(max));
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    BigDecimal shortest = number == null ? null : number.stripTrailingZeros();
    return shortest == null || shortest.scale() >= 0 ? shortest : shortest.setScale(0);
  }

  private @Nullable String unit(Unit unit) {
    return switch (unit) {
      case Unit.Currency currency -> currency.code();
      case Unit.Percent percent -> "%";
      case Unit.Count count -> passage.words(count.noun());
      case Unit.Measure measure -> measure.symbol();
      case Unit.None none -> null;
    };
  }

  private void times() throws IOException {
    json.writeArrayFieldStart("times");
    for (TimeExpression time : reading.times()) {
      json.writeStartObject();
      json.writeStringField("id", time.id());
      passage.fields(json, time.span());
      json.writeStringField("type", time.type().name());
      json.writeStringField("value", time.value().timex());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

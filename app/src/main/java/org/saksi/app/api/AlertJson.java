package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Visitor;
import org.saksi.store.account.Role;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.News;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;

/** Writes an alert, and what is on its way of it. */
public final class AlertJson {

  private final JsonGenerator json;
  private final boolean withKey;

  private AlertJson(JsonGenerator json, boolean withKey) {
    this.json = json;
    this.withKey = withKey;
  }

  /** For whoever asks: the address of a feed opens it, and is for those who may edit. */
  static AlertJson to(Context request, JsonGenerator json) {
    return new AlertJson(json, Visitor.of(request).may(Role.EDITOR));
  }

  void write(Alert alert) throws IOException {
    json.writeStartObject();
    fields(alert);
    json.writeEndObject();
  }

  void fields(Alert alert) throws IOException {
    Wish wish = alert.wish();
    json.writeNumberField("id", alert.id());
    json.writeStringField("name", wish.name());
    json.writeStringField("editor", wish.editor());
    switch (wish.subject()) {
      case Subject.Asked asked -> json.writeStringField("query", asked.query());
      case Subject.Followed one -> json.writeStringField("story", one.story());
    }
    json.writeArrayFieldStart("kinds");
    for (News.Kind kind : wish.kinds().stream().sorted().toList()) {
      json.writeString(kind.tag());
    }
    json.writeEndArray();
    URI webhook = wish.webhook();
    json.writeStringField("webhook", webhook == null ? null : shown(webhook));
    json.writeStringField("mail", wish.mail());
    json.writeStringField("language", wish.language());
    json.writeStringField("feed", withKey ? "/feeds/" + alert.token() : null);
    json.writeStringField("made", alert.made().toString());
    json.writeStringField("ended", text(alert.ended()));
  }

  /** An address by its host alone: the rest may be a key to it. */
  public static String shown(URI webhook) {
    return webhook.getScheme() + "://" + webhook.getHost() + "/…";
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  void deliveries(List<Delivery> deliveries) throws IOException {
    json.writeArrayFieldStart("deliveries");
    for (Delivery delivery : deliveries) {
      json.writeStartObject();
      json.writeStringField("id", delivery.id());
      json.writeStringField("channel", delivery.channel().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("first", delivery.first());
      json.writeNumberField("last", delivery.last());
      json.writeStringField("state", delivery.state().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("tries", delivery.tries());
      boolean isDue = delivery.state() == Delivery.State.DUE;
      json.writeStringField("due", isDue ? delivery.due().toString() : null);
      json.writeStringField("trouble", delivery.trouble());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

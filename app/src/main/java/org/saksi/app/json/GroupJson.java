package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.group.Register;
import org.saksi.app.group.Trail;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.Reasons;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryEvent.RunnerUp;

/** Writes where reports went, and why one of them did. */
final class GroupJson {

  private final JsonGenerator json;

  GroupJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Placement placement) throws IOException {
    json.writeStartObject();
    fields(placement);
    json.writeEndObject();
  }

  /** The fields of a placement and behind them what led to it. */
  void write(Trail trail, Register register) throws IOException {
    Register.Placed placed = register.placed(trail.report());
    json.writeStartObject();
    fields(placed.placement());
    json.writeStringField("headline", placed.report().headline());
    json.writeArrayFieldStart("reports");
    for (Register.Placed other : register.story(placed.placement().story())) {
      json.writeString(other.report().id());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (StoryEvent event : trail.events()) {
      write(event, register);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fields(Placement placement) throws IOException {
    json.writeStringField("report", placement.report());
    json.writeStringField("story", placement.story());
    score("score", placement.score());
    json.writeStringField("why", placement.why());
    json.writeStringField("copyOf", placement.copyOf());
    json.writeStringField("event", ReadingJson.label(placement.change()));
    json.writeStringField("from", placement.from());
    RunnerUp second = placement.second();
    if (second == null) {
      json.writeNullField("second");
    } else {
      json.writeObjectFieldStart("second");
      json.writeStringField("story", second.story());
      score("score", second.score());
      json.writeEndObject();
    }
  }

  private void score(String name, double score) throws IOException {
    json.writeNumberField(name, Math.round(score * 1000) / 1000.0);
  }

  private void write(StoryEvent event, Register register) throws IOException {
    json.writeStartObject();
    json.writeStringField("event", label(event));
    json.writeStringField("story", event.story());
    switch (event) {
      case StoryEvent.Opened opened -> second(opened.second(), register);
      case StoryEvent.Joined joined -> {
        score("score", joined.score());
        reasons(joined.reasons(), register);
        second(joined.second(), register);
      }
      case StoryEvent.Merged merged -> left(merged.from(), merged.reports(), merged.score());
      case StoryEvent.Split split -> left(split.from(), split.reports(), split.score());
      case StoryEvent.Copied copied -> {
        json.writeStringField("report", copied.report());
        json.writeStringField("original", copied.original());
        headline("originalHeadline", register.report(copied.original()));
        json.writeBooleanField("revision", copied.revision());
      }
      case StoryEvent.Closed closed -> {}
    }
    json.writeStringField("why", event.why());
    json.writeEndObject();
  }

  private static String label(StoryEvent event) {
    return switch (event) {
      case StoryEvent.Opened opened -> "opened";
      case StoryEvent.Joined joined -> "joined";
      case StoryEvent.Merged merged -> "merged";
      case StoryEvent.Split split -> "split";
      case StoryEvent.Copied copied -> "copied";
      case StoryEvent.Closed closed -> "closed";
    };
  }

  private void left(String from, List<String> reports, double score) throws IOException {
    json.writeStringField("from", from);
    strings("reports", reports);
    score("score", score);
  }

  private void reasons(Reasons reasons, Register register) throws IOException {
    if (reasons.equals(Reasons.NONE)) {
      return;
    }
    json.writeStringField("nearest", reasons.nearest());
    headline("nearestHeadline", register.report(reasons.nearest()));
    strings("words", reasons.words());
    strings("names", reasons.names());
    strings("figures", reasons.figures());
    json.writeArrayFieldStart("signals");
    for (Reasons.Weighed weighed : reasons.signals()) {
      json.writeStartObject();
      json.writeStringField("signal", weighed.signal());
      score("value", weighed.value());
      score("logOdds", weighed.logOdds());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void second(@Nullable RunnerUp second, Register register) throws IOException {
    if (second == null) {
      json.writeNullField("second");
      return;
    }
    json.writeObjectFieldStart("second");
    json.writeStringField("story", second.story());
    score("score", second.score());
    headline("headline", register.firstOf(second.story()));
    json.writeEndObject();
  }

  private void headline(String name, @Nullable Report report) throws IOException {
    json.writeStringField(name, report == null ? null : report.headline());
  }

  private void strings(String name, List<String> strings) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}

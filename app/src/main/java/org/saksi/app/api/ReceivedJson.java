package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Acknowledgement;

/** Writes what became of a report. */
final class ReceivedJson {

  private final JsonGenerator json;

  ReceivedJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Received one, Newsroom newsroom) throws IOException {
    json.writeStartObject();
    switch (one.acknowledgement()) {
      case Acknowledgement.Taken(String report, int position) -> {
        fields("taken", report, position, newsroom);
        json.writeNullField("reason");
      }
      case Acknowledgement.Known(String report, int position) -> {
        fields("known", report, position, newsroom);
        json.writeNullField("reason");
      }
      case Acknowledgement.Refused(String report, String reason) -> {
        fields("refused", report.isEmpty() ? null : report, null, newsroom);
        json.writeStringField("reason", reason);
      }
    }
    json.writeNumberField("line", one.origin().line());
    json.writeEndObject();
  }

  private void fields(
      String became, @Nullable String report, @Nullable Integer position, Newsroom newsroom)
      throws IOException {
    json.writeStringField("became", became);
    json.writeStringField("report", report);
    if (report == null || position == null) {
      json.writeNullField("position");
      json.writeNullField("story");
    } else {
      json.writeNumberField("position", position);
      json.writeStringField("story", newsroom.board().storyOf(report).orElse(null));
    }
  }
}

package org.saksi.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;

/**
 * Writes a report as the line of JSON that {@link Intake} reads, so that what was fetched once can
 * be piped, kept and read again. Thread-safe.
 */
public final class ReportLine {

  private static final JsonFactory JSON = new JsonFactory();

  /** The names of all fields, with what JSON puts round them, the hashes and the dates. */
  private static final int FRAME_BYTES = 1_024;

  private ReportLine() {}

  /** The line, without a line break behind it. */
  public static byte[] of(Report report) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      write(json, "id", report.id());
      write(json, "outlet", report.outlet());
      write(json, "owner", report.owner());
      write(json, "url", report.url());
      write(json, "headline", report.headline());
      write(json, "author", report.author());
      write(json, "published", report.published() == null ? null : report.published().iso());
      write(json, "updated", report.updated() == null ? null : report.updated().iso());
      write(json, "language", report.language());
      write(json, "agency", report.agency());
      write(json, "supersedes", report.supersedes());
      write(json, "pageSha256", report.pageSha256());
      write(json, "text", report.body());
      json.writeEndObject();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return line.toByteArray();
  }

  /**
   * The most bytes that the line of a draft may take.
   *
   * @param name the id where the draft has none
   */
  static long mostBytes(Draft draft, String name) {
    return FRAME_BYTES
        + mostBytes(draft.id() == null ? name : draft.id())
        + mostBytes(draft.outlet())
        + mostBytes(draft.owner())
        + mostBytes(draft.url())
        + mostBytes(draft.headline())
        + mostBytes(draft.author())
        + mostBytes(draft.agency())
        // The last version's, which has the address and a hash.
        + mostBytes(draft.supersedes() == null ? name : draft.supersedes())
        + mostBytes(draft.body());
  }

  private static long mostBytes(@Nullable String text) {
    long bytes = 0;
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c == '"' || c == '\\' || c == '\n' || c == '\t';
      boolean numbered = c < ' ' && !escaped || Character.isSurrogate(c);
      bytes += numbered ? 6 : escaped || c >= 0x80 && c < 0x800 ? 2 : c < 0x80 ? 1 : 3;
    }
    return bytes;
  }

  private static void write(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}

package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.saksi.app.group.Register;
import org.saksi.app.group.Trail;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Receipt;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.text.Span;

/**
 * What Saksi found, as lines of JSON in UTF-8, each with its line end.
 *
 * <pre>{@code
 * byte[] line = new JsonFormat().line(saksi.read(report));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class JsonFormat {

  /** The version that every line names. */
  public static final String VERSION = "saksi/1";

  private final JsonFactory json =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** A report with its layers. */
  public byte[] line(Reading reading) {
    return line(generator -> new ReadingJson(reading, generator).write());
  }

  /** A story. */
  public byte[] line(Reconciliation story) {
    return line(generator -> new StoryJson(story, generator).write());
  }

  /** A story whose reports are elsewhere: of each no more than what tells which it is. */
  public byte[] outcome(Reconciliation story) {
    return line(generator -> new StoryJson(story, generator).writeWithoutTexts());
  }

  /** Where a report went. */
  public byte[] line(Placement placement) {
    return line(generator -> new GroupJson(generator).write(placement));
  }

  /** Why a report is where it is. */
  public byte[] line(Trail trail, Register register) {
    return line(generator -> new GroupJson(generator).write(trail, register));
  }

  /** A report at each stop of its way: as it came, as it was read, where it went, its story. */
  public byte[] line(Receipt receipt, Reading reading, Placement placement, Reconciliation story) {
    return object(generator -> {
      generator.writeStringField("format", VERSION);
      generator.writeObjectFieldStart("extract");
      generator.writeStringField("form", receipt.form());
      generator.writeNumberField("bytes", receipt.bytes());
      generator.writeStringField("charset", receipt.charset());
      generator.writeArrayFieldStart("remarks");
      for (String remark : receipt.remarks()) {
        generator.writeString(remark);
      }
      generator.writeEndArray();
      generator.writeEndObject();
      generator.writeFieldName("read");
      new ReadingJson(reading, generator).write();
      generator.writeFieldName("story");
      new GroupJson(generator).write(placement);
      generator.writeFieldName("reconcile");
      new StoryJson(story, generator).write();
    });
  }

  /** An object of any fields. */
  public byte[] object(Content fields) {
    return line(generator -> {
      generator.writeStartObject();
      fields.write(generator);
      generator.writeEndObject();
    });
  }

  /** Writes what tells which report it is into the open object. */
  public static void head(JsonGenerator json, Report report) throws IOException {
    ReadingJson.head(json, report);
  }

  /** Writes places in a text as a field of the open object. */
  public static void spans(JsonGenerator json, String name, List<Span> spans, String text)
      throws IOException {
    new Passage(text).array(json, name, spans);
  }

  /** Writes a place in a text, with its words. */
  public static void evidence(JsonGenerator json, Evidence evidence, String text)
      throws IOException {
    new Passage(text).evidence(json, evidence);
  }

  /** Writes a place in a text, with its words, into the open object. */
  public static void place(JsonGenerator json, Evidence evidence, String text) throws IOException {
    json.writeStringField("report", evidence.report());
    new Passage(text).fields(json, evidence.span());
  }

  /** What is written into an object. */
  public interface Content {
    /** Writes it. */
    void write(JsonGenerator generator) throws IOException;
  }

  private byte[] line(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 << 10);
    try (JsonGenerator generator = json.createGenerator(bytes)) {
      content.write(generator);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }
}

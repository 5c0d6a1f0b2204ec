package org.saksi.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Receipt;

/** Reads the reports in one stream of bytes. Not thread-safe. */
final class Contents {

  private static final int SNIFFED_BYTES = 32 << 10;

  private final Limits limits;
  private final Registry registry;
  private final Consumer<Ingested> receiver;
  private final Decoder decoder = new Decoder();
  private final PageReports pages;
  private final ReportJson json;

  /** What a person should know when the name of the stream tells no form. */
  private List<String> guessed = List.of();

  Contents(Limits limits, Registry registry, Consumer<Ingested> receiver) {
    this.limits = limits;
    this.registry = registry;
    this.receiver = receiver;
    pages = new PageReports(limits, registry);
    json = new ReportJson(limits, pages.reader());
  }

  /**
   * Reads a stream to its end.
   *
   * @param place what a message calls it
   * @param name the id of a report without one
   */
  void read(BufferedInputStream in, String place, String name) throws IOException {
    Form named = Form.ofName(name);
    in.mark(SNIFFED_BYTES + 1);
    byte[] head = named == null ? firstLine(in) : in.readNBytes(Form.SIGNATURE_BYTES);
    in.reset();
    if (Form.isDocument(head)) {
      reject(new Origin(place, 0), "a PDF or a document of a word processor; save it as text");
      return;
    }
    Form form = named == null ? Form.ofBytes(head) : named;
    guessed = named == null && name.contains(".") ? List.of("read as " + form.label()) : List.of();
    if (form.isArchive()) {
      reject(new Origin(place, 0), "an archive; save it as a file named .warc or .warc.gz");
    } else if (form == Form.JSON_LINES) {
      readLines(new Lines(in, limits.reportBytes()), place, name);
    } else {
      readWhole(in.readNBytes(limits.reportBytes() + 1), form, place, name);
    }
  }

  /** The first line that is not blank: more of a pipe may be long in coming. */
  private static byte[] firstLine(BufferedInputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    for (int b = in.read(); b >= 0 && line.size() < SNIFFED_BYTES; b = in.read()) {
      line.write(b);
      if (b == '\n' && !blank) {
        break;
      }
      blank &= Character.isWhitespace(b);
    }
    return line.toByteArray();
  }

  private void readLines(Lines lines, String place, String name) throws IOException {
    boolean any = false;
    while (lines.next()) {
      Origin origin = new Origin(place, lines.number());
      if (lines.isTooLong()) {
        any = true;
        reject(origin, limits.tooLong("line"));
      } else if (!any && Decoder.isBinary(lines.bytes())) {
        reject(new Origin(place, 0), Decoder.BINARY);
        return;
      } else if (!isBlank(lines.bytes())) {
        any = true;
        decode(lines.bytes(), Form.JSON, origin, name + "#" + lines.number());
      }
    }
    if (!any) {
      reject(new Origin(place, 0), "it is empty");
    }
  }

  private void readWhole(byte[] bytes, Form form, String place, String name) {
    Origin origin = new Origin(place, 0);
    if (bytes.length > limits.reportBytes()) {
      reject(origin, limits.tooLong("report"));
    } else if (isBlank(bytes)) {
      reject(origin, bytes.length == 0 ? "it is empty" : "it holds nothing but white space");
    } else {
      decode(bytes, form, origin, name);
    }
  }

  private void decode(byte[] bytes, Form form, Origin origin, String name) {
    if (form == Form.PAGE) {
      receiver.accept(pages.of(bytes, origin, name, guessed));
      return;
    }
    switch (decoder.decode(bytes, null)) {
      case Decoding.Undecodable(int line, String reason) -> reject(at(origin, line), reason);
      case Decoding.Decoded(String text, String charset) -> {
        switch (form == Form.TEXT ? Draft.ofText(text) : json.parse(text)) {
          case Extraction.Failure(int line, String reason) -> reject(at(origin, line), reason);
          case Draft draft ->
              accept(
                  draft,
                  origin,
                  name,
                  new Receipt(form.label(), bytes.length, charset, remarks(charset)));
        }
      }
    }
  }

  /** Makes reports of pages, in one registry with all the others. */
  PageReports pages() {
    return pages;
  }

  private void accept(Draft draft, Origin origin, String name, Receipt receipt) {
    receiver.accept(registry.register(draft, origin, name, receipt));
  }

  private List<String> remarks(String charset) {
    List<String> remarks = new ArrayList<>(guessed);
    remarks.addAll(Decoding.remarks(charset));
    return remarks;
  }

  private void reject(Origin origin, String reason) {
    receiver.accept(new Ingested.Rejected(origin, reason));
  }

  /** A line inside a line of a file of many reports tells nothing new. */
  private static Origin at(Origin origin, int line) {
    return origin.line() > 0 || line == 0 ? origin : new Origin(origin.place(), line);
  }

  static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }
}

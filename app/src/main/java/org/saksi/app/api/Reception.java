package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.saksi.Saksi;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Acknowledgement;

/**
 * Where reports come in, from programs, from forms and from watches, and are counted. Thread-safe.
 */
public final class Reception {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int DIGITS_OF_ID = 16;
  private static final int LONGEST_NAME = 100;

  private final Newsroom newsroom;
  private final Saksi saksi;
  private final LanguageDetector detector = new LanguageDetector(LanguagePack.of("id"));
  private final LongAdder taken = new LongAdder();
  private final LongAdder known = new LongAdder();
  private final LongAdder refused = new LongAdder();

  public Reception(Newsroom newsroom, Saksi saksi) {
    this.newsroom = newsroom;
    this.saksi = saksi;
  }

  /** How many reports were new. */
  public long taken() {
    return taken.sum();
  }

  /** How many reports were there before. */
  public long known() {
    return known.sum();
  }

  /** How many could not be kept. */
  public long refused() {
    return refused.sum();
  }

  /** Keeps reports; what is taken is on the disk when this returns. */
  public List<Acknowledgement> take(List<Report> reports) {
    List<Acknowledgement> acknowledgements = newsroom.take(reports);
    acknowledgements.forEach(this::count);
    return acknowledgements;
  }

  private void count(Acknowledgement acknowledgement) {
    switch (acknowledgement) {
      case Acknowledgement.Taken one -> taken.increment();
      case Acknowledgement.Known one -> known.increment();
      case Acknowledgement.Refused one -> refused.increment();
    }
  }

  /** Keeps what a program sent as one report or a list of them, in JSON. */
  public List<Received> takeJson(byte[] body) {
    return takeLines(lines(body));
  }

  /** Keeps what a program sent as one report a line. */
  public List<Received> takeLines(byte[] lines) {
    if (!new String(lines, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{")) {
      throw new BadRequestResponse("the first line is no JSON object");
    }
    return takeAll(read(Intake.STANDARD_INPUT, new ByteArrayInputStream(lines)));
  }

  /**
   * Keeps the reports of a file that a person sent, whatever form its name says it has.
   *
   * @throws IOException if this machine has no room for it
   */
  public List<Received> takeFile(String name, InputStream content) throws IOException {
    String plain = name.replaceFirst(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    Path folder = Files.createTempDirectory("saksi-");
    Path file = folder.resolve("_" + plain.substring(0, Math.min(plain.length(), LONGEST_NAME)));
    try {
      Files.copy(content, file);
      return takeAll(read(file.toString(), InputStream.nullInputStream()));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /**
   * Reads what was sent as one report that is not to be kept.
   *
   * @throws UnprocessableContentResponse if it is no report
   */
  public Reading read(byte[] object) {
    Ingested one = read(Intake.STANDARD_INPUT, new ByteArrayInputStream(lines(object))).getFirst();
    return switch (one) {
      case Ingested.Accepted accepted -> saksi.read(named(accepted.report()));
      case Ingested.Rejected bad -> throw new UnprocessableContentResponse(bad.reason());
      case Ingested.PassedOver other -> throw new UnprocessableContentResponse(other.reason());
    };
  }

  private List<Ingested> read(String place, InputStream input) {
    List<Ingested> all = new ArrayList<>();
    new Intake(Limits.STANDARD, detector, null).read(List.of(place), input, all::add);
    return all;
  }

  private List<Received> takeAll(List<Ingested> all) {
    List<Report> reports = new ArrayList<>();
    for (Ingested one : all) {
      if (one instanceof Ingested.Accepted accepted) {
        reports.add(named(accepted.report()));
      }
    }
    List<Acknowledgement> acknowledgements = new ArrayList<>(take(reports));
    List<Received> received = new ArrayList<>();
    for (Ingested one : all) {
      received.add(
          switch (one) {
            case Ingested.Accepted accepted ->
                new Received(place(accepted.origin()), acknowledgements.removeFirst());
            case Ingested.Rejected bad -> refusal(bad.origin(), bad.reason());
            case Ingested.PassedOver other -> refusal(other.origin(), other.reason());
          });
    }
    return received;
  }

  private Received refusal(Origin origin, String reason) {
    refused.increment();
    return new Received(place(origin), new Acknowledgement.Refused("", reason));
  }

  /** Where a file lies on this machine is nobody's business. */
  private static Origin place(Origin origin) {
    Path name = Path.of(origin.place()).getFileName();
    return new Origin(name == null ? "" : name.toString(), origin.line());
  }

  /**
   * A report that came without an id was given one that is unique in what it came with; here it
   * needs one of its own, and the same when it comes again.
   */
  private static Report named(Report report) {
    Origin origin = place(report.origin());
    String name = origin.place();
    if (!report.id().equals(name) && !report.id().startsWith(name + "#")) {
      return report;
    }
    String prefix = name.equals(Intake.STANDARD_INPUT) ? "report" : name;
    return report.withId(prefix + "-" + report.sha256().substring(0, DIGITS_OF_ID), origin);
  }

  /** Sets a story and a text side by side. */
  Reconciliation compare(String story, List<Reading> readings) {
    return saksi.reconcile(story, readings);
  }

  /** One object a line, of one object or a list of them. */
  private static byte[] lines(byte[] body) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(body.length + 1);
    try (JsonParser parser = JSON.createParser(body)) {
      JsonToken first = parser.nextToken();
      boolean many = first == JsonToken.START_ARRAY;
      if (many) {
        first = parser.nextToken();
      }
      while (first == JsonToken.START_OBJECT) {
        try (JsonGenerator line = JSON.createGenerator(lines)) {
          line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
          line.copyCurrentStructure(parser);
        }
        lines.write('\n');
        first = parser.nextToken();
      }
      if (many ? first == JsonToken.END_ARRAY && parser.nextToken() == null : first == null) {
        return lines.toByteArray();
      }
    } catch (IOException broken) {
      throw new BadRequestResponse("the body is broken JSON");
    }
    throw new BadRequestResponse("the body is neither a JSON object nor a list of them");
  }
}

package org.saksi.store.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.store.sql.StoreException;

/**
 * A log in a file of its own, the same for every engine: gzipped JSON, an entry a line in the order
 * of the log, and a last line that tells how many they are and the SHA-256 of all lines before it.
 * A file that lost its end, or was changed, is told from a whole one.
 */
public final class Backup {

  static final String FORMAT = "saksi-log/1";

  private static final JsonFactory JSON = new JsonFactory();

  private Backup() {}

  /**
   * Writes a log down.
   *
   * @return how many entries it has
   * @throws IOException if the file cannot be written
   */
  public static int write(Log log, OutputStream to) throws IOException {
    MessageDigest digest = sha256();
    int entries = 0;
    try (GZIPOutputStream out = new GZIPOutputStream(to)) {
      put(out, digest, line("format", FORMAT));
      for (List<Entry> page = log.page(0);
          !page.isEmpty();
          page = log.page(page.getLast().position())) {
        for (Entry entry : page) {
          put(out, digest, line(entry));
          entries++;
        }
      }
      String sum = HexFormat.of().formatHex(digest.digest());
      put(out, sha256(), line("entries", String.valueOf(entries), "sha256", sum));
    }
    return entries;
  }

  private static void put(OutputStream out, MessageDigest digest, String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    out.write(bytes);
  }

  private static String line(Entry entry) throws IOException {
    return switch (entry) {
      case Arrival(int position, Report report) ->
          line(
              "report", report.id(),
              "outlet", report.outlet(),
              "url", report.url(),
              "headline", report.headline(),
              "author", report.author(),
              "published", iso(report.published()),
              "updated", iso(report.updated()),
              "language", report.language(),
              "owner", report.owner(),
              "agency", report.agency(),
              "supersedes", report.supersedes(),
              "pageSha256", report.pageSha256(),
              "place", report.origin().place(),
              "line", String.valueOf(report.origin().line()),
              "text", report.body());
      case Ruling ruling -> {
        VerdictJson verdict = VerdictJson.of(ruling.verdict());
        yield line(
            "ruling", verdict.kind(),
            "editor", ruling.editor(),
            "at", ruling.at().toString(),
            "reason", ruling.reason(),
            "verdict", verdict.content());
      }
    };
  }

  private static @Nullable String iso(@Nullable Published published) {
    return published == null ? null : published.iso();
  }

  private static String line(@Nullable String... fields) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (int at = 0; at < fields.length; at += 2) {
        if (fields[at + 1] != null) {
          json.writeStringField(fields[at], fields[at + 1]);
        }
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  /**
   * Adds the entries of a file to a log that has none.
   *
   * @return how many they are
   * @throws IOException if the file cannot be read
   * @throws StoreException if the log has entries, or the file is not a whole backup; what was
   *     whole of it is in the log then
   */
  public static int restore(InputStream from, Log log) throws IOException {
    if (log.last() > 0) {
      throw new StoreException("a backup is restored into an empty store, and this one is not");
    }
    MessageDigest digest = sha256();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(from), StandardCharsets.UTF_8))) {
      String first = in.readLine();
      if (first == null || !FORMAT.equals(fields(first, 1).get("format"))) {
        throw new StoreException("line 1: this is no backup of a store");
      }
      digest(digest, first);
      int entries = 0;
      List<Report> reports = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Map<String, String> fields = fields(line, entries + 2);
        if (fields.containsKey("sha256")) {
          add(reports, log);
          whole(fields, entries, digest);
          return entries;
        }
        digest(digest, line);
        entries++;
        take(fields, reports, log, entries + 1);
      }
      add(reports, log);
      throw new StoreException(
          "the backup ends after %d entries, its end is lost".formatted(entries));
    }
  }

  private static void take(Map<String, String> fields, List<Report> reports, Log log, int line) {
    try {
      if (fields.containsKey("ruling")) {
        add(reports, log);
        VerdictJson verdict = new VerdictJson(get(fields, "ruling"), get(fields, "verdict"));
        log.append(
            get(fields, "editor"),
            Instant.parse(get(fields, "at")),
            get(fields, "reason"),
            verdict.verdict());
        return;
      }
      reports.add(report(fields));
    } catch (RuntimeException wrong) {
      throw new StoreException("line " + line + " of the backup cannot be read", wrong);
    }
    if (reports.size() >= Log.PAGE) {
      add(reports, log);
    }
  }

  private static void add(List<Report> reports, Log log) {
    for (Acknowledgement acknowledgement : log.copy(reports)) {
      if (!(acknowledgement instanceof Acknowledgement.Taken)) {
        throw new StoreException(
            "the backup has the report " + acknowledgement.report() + " twice");
      }
    }
    reports.clear();
  }

  private static Report report(Map<String, String> fields) {
    return new Report(
        get(fields, "report"),
        fields.get("outlet"),
        fields.get("url"),
        fields.get("headline"),
        fields.get("author"),
        published(fields.get("published")),
        get(fields, "language"),
        get(fields, "text"),
        new Origin(get(fields, "place"), Integer.parseInt(get(fields, "line"))),
        fields.get("owner"),
        published(fields.get("updated")),
        fields.get("agency"),
        fields.get("supersedes"),
        fields.get("pageSha256"));
  }

  private static @Nullable Published published(@Nullable String iso) {
    return iso == null ? null : Published.parse(iso).orElse(null);
  }

  private static String get(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static void whole(Map<String, String> end, int entries, MessageDigest digest) {
    String sum = HexFormat.of().formatHex(digest.digest());
    if (!sum.equals(end.get("sha256")) || !String.valueOf(entries).equals(end.get("entries"))) {
      throw new StoreException("the backup was changed after it was made: its sum is another");
    }
  }

  private static Map<String, String> fields(String line, int number) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          fields.put(json.currentName(), json.getText());
        }
      }
      return fields;
    } catch (IOException broken) {
      throw new StoreException("line " + number + " of the backup cannot be read", broken);
    }
  }

  private static void digest(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

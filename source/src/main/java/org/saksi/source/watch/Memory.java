package org.saksi.source.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.source.feed.Item;

/**
 * What a watch remembers from run to run: which pages wait and how often they were asked for, which
 * are done and with which version of their report, and what the servers of feeds said of their last
 * answer. Each thing learnt is a line of a {@link Journal}:
 *
 * <pre>{@code
 * {"waits":"https://…","stamp":"2026-02-03T10:00:00Z","tries":"1"}
 * {"done":"https://…","stamp":"2026-02-03T10:00:00Z","id":"…","url":"…","sha256":"…"}
 * {"feed":"https://…","etag":"…","lastModified":"…"}
 * }</pre>
 *
 * <p>Not thread-safe.
 */
final class Memory implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  /** Length of {@code 2025-01-21}. */
  private static final int DATE_LENGTH = 10;

  /** Lines that say no more what holds now, beyond which the file is written anew. */
  private static final int MOST_STALE = 50_000;

  private final int remembered;
  private final Map<URI, Mark> feeds = new HashMap<>();
  private final Map<URI, Waiting> waiting = new LinkedHashMap<>();
  private final Map<URI, Finished> done = new LinkedHashMap<>();
  private Journal journal;
  private int lines;

  /** What a server said of its last answer. */
  record Mark(@Nullable String etag, @Nullable String lastModified) {}

  /**
   * A version of a report.
   *
   * @param url the address of its page
   * @param sha256 of its text
   */
  record Made(String id, @Nullable String url, String sha256) {}

  /** A page to be fetched, by which a feed told of it, and how often it was asked for in vain. */
  private record Waiting(String stamp, int tries) {}

  /** A page that was fetched, and the last report that was made of it. */
  private record Finished(String stamp, @Nullable Made made) {}

  /**
   * Opens a memory, or makes an empty one.
   *
   * @param remembered pages remembered as done
   * @throws IOException if the file cannot be written, is in use, or holds something else
   */
  Memory(Path file, int remembered) throws IOException {
    this.remembered = remembered;
    journal = Journal.open(file, (line, number) -> take(line));
    if (lines - feeds.size() - waiting.size() - done.size() > MOST_STALE) {
      rewrite(file);
    }
  }

  private boolean take(byte[] line) {
    Map<String, String> fields = fields(line);
    URI waits = address(fields.get("waits"));
    URI finished = address(fields.get("done"));
    URI feed = address(fields.get("feed"));
    lines++;
    String stamp = fields.getOrDefault("stamp", "");
    if (waits != null) {
      waiting.put(waits, new Waiting(stamp, count(fields.getOrDefault("tries", "0"))));
    } else if (finished != null) {
      finish(finished, new Finished(stamp, made(fields)));
    } else if (feed != null) {
      feeds.put(feed, new Mark(fields.get("etag"), fields.get("lastModified")));
    }
    return waits != null || finished != null || feed != null;
  }

  private static @Nullable Made made(Map<String, String> fields) {
    String id = fields.get("id");
    String sha256 = fields.get("sha256");
    return id == null || sha256 == null ? null : new Made(id, fields.get("url"), sha256);
  }

  private static int count(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private void finish(URI page, Finished finished) {
    waiting.remove(page);
    done.remove(page);
    done.put(page, finished);
    if (done.size() > remembered) {
      done.remove(done.keySet().iterator().next());
    }
  }

  /** The last version made of each page, those of long ago first. */
  List<Made> versions() {
    return done.values().stream().map(Finished::made).filter(Objects::nonNull).toList();
  }

  /** What the server of a feed said; nothing where it was never asked. */
  Mark mark(URI feed) {
    return feeds.getOrDefault(feed, new Mark(null, null));
  }

  /** Notes what it said now; all that it brought is on the disk before. */
  void setMark(URI feed, Mark mark) throws IOException {
    if (!mark.equals(feeds.put(feed, mark))) {
      journal.sync();
      write(feed, mark);
    }
  }

  private void write(URI feed, Mark mark) throws IOException {
    append("feed", feed.toString(), "etag", mark.etag(), "lastModified", mark.lastModified());
  }

  /**
   * Whether an item is one that was not seen before, or was changed since: only a later change
   * counts, as two feeds may tell different times of one.
   */
  boolean isNew(Item item) {
    Finished before = done.get(item.address());
    return !waiting.containsKey(item.address())
        && (before == null || moment(stamp(item)).isAfter(moment(before.stamp())));
  }

  private static Instant moment(String stamp) {
    try {
      return stamp.length() == DATE_LENGTH
          ? LocalDate.parse(stamp).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(stamp).toInstant();
    } catch (DateTimeException none) {
      return Instant.MIN;
    }
  }

  /** Notes that a page is to be fetched. */
  void await(Item item) throws IOException {
    await(item.address(), new Waiting(stamp(item), 0));
  }

  private void await(URI page, Waiting waits) throws IOException {
    waiting.put(page, waits);
    write(page, waits);
  }

  /** The pages to be fetched, in the order in which they came. */
  List<URI> waiting() {
    return new ArrayList<>(waiting.keySet());
  }

  /** How often a page was asked for in vain. */
  int tries(URI page) {
    Waiting waits = waiting.get(page);
    return waits == null ? 0 : waits.tries();
  }

  /** Notes that a page was asked for in vain. */
  void tried(URI page) throws IOException {
    Waiting waits = waiting.getOrDefault(page, new Waiting("", 0));
    await(page, new Waiting(waits.stamp(), waits.tries() + 1));
  }

  /**
   * Notes that nothing more is to be done about a page.
   *
   * @param made the report that was made of it now; null for none
   */
  void done(URI page, @Nullable Made made) throws IOException {
    Finished before = done.get(page);
    Waiting waits = waiting.get(page);
    Made last = made != null || before == null ? made : before.made();
    Finished finished = new Finished(waits == null ? "" : waits.stamp(), last);
    finish(page, finished);
    write(page, finished);
  }

  /** By what a feed tells that it changed a page. */
  private static String stamp(Item item) {
    return item.updated() == null ? "" : item.updated();
  }

  private void write(URI page, Waiting waits) throws IOException {
    String tries = waits.tries() == 0 ? null : String.valueOf(waits.tries());
    append("waits", page.toString(), "stamp", waits.stamp(), "tries", tries);
  }

  private void write(URI page, Finished finished) throws IOException {
    Made made = finished.made();
    append(
        "done",
        page.toString(),
        "stamp",
        finished.stamp(),
        "id",
        made == null ? null : made.id(),
        "url",
        made == null ? null : made.url(),
        "sha256",
        made == null ? null : made.sha256());
  }

  /** Writes names and values, without those that are null. */
  private void append(@Nullable String... fields) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      for (int i = 0; i < fields.length; i += 2) {
        if (fields[i + 1] != null) {
          json.writeStringField(fields[i], fields[i + 1]);
        }
      }
      json.writeEndObject();
    }
    journal.append(line.toByteArray());
  }

  /** Writes what holds now to a file that then takes the place of the long one. */
  private void rewrite(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    journal.close();
    journal = Journal.open(fresh, (line, number) -> true);
    for (Map.Entry<URI, Finished> entry : done.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<URI, Waiting> entry : waiting.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<URI, Mark> entry : feeds.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    journal.sync();
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, String> fields(byte[] line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException noJson) {
      return Map.of();
    }
    return fields;
  }

  private static @Nullable URI address(@Nullable String written) {
    try {
      return written == null ? null : URI.create(written);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}

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
import org.jspecify.annotations.Nullable;
import org.saksi.source.feed.Item;

/**
 * What a watch remembers from run to run: which pages wait, which are done, and what the servers of
 * feeds said of their last answer. Each thing learnt is a line of a {@link Journal}:
 *
 * <pre>{@code
 * {"waits":"https://…","stamp":"2026-02-03T10:00:00Z"}
 * {"done":"https://…","stamp":"2026-02-03T10:00:00Z"}
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
  private final Map<URI, String> waiting = new LinkedHashMap<>();
  private final Map<URI, String> done = new LinkedHashMap<>();
  private Journal journal;
  private int lines;

  /** What a server said of its last answer. */
  record Mark(@Nullable String etag, @Nullable String lastModified) {}

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
    if (waits != null) {
      waiting.put(waits, fields.getOrDefault("stamp", ""));
    } else if (finished != null) {
      finish(finished, fields.getOrDefault("stamp", ""));
    } else if (feed != null) {
      feeds.put(feed, new Mark(fields.get("etag"), fields.get("lastModified")));
    }
    return waits != null || finished != null || feed != null;
  }

  private void finish(URI page, String stamp) {
    waiting.remove(page);
    done.remove(page);
    done.put(page, stamp);
    if (done.size() > remembered) {
      done.remove(done.keySet().iterator().next());
    }
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
    String before = done.get(item.address());
    return !waiting.containsKey(item.address())
        && (before == null || moment(stamp(item)).isAfter(moment(before)));
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
    waiting.put(item.address(), stamp(item));
    append("waits", item.address().toString(), "stamp", stamp(item));
  }

  /** The pages to be fetched, in the order in which they came. */
  List<URI> waiting() {
    return new ArrayList<>(waiting.keySet());
  }

  /** Notes that nothing more is to be done about a page. */
  void done(URI page) throws IOException {
    String stamp = waiting.getOrDefault(page, "");
    finish(page, stamp);
    append("done", page.toString(), "stamp", stamp);
  }

  /** By what a feed tells that it changed a page. */
  private static String stamp(Item item) {
    return item.updated() == null ? "" : item.updated();
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
    for (Map.Entry<URI, String> entry : done.entrySet()) {
      append("done", entry.getKey().toString(), "stamp", entry.getValue());
    }
    for (Map.Entry<URI, String> entry : waiting.entrySet()) {
      append("waits", entry.getKey().toString(), "stamp", entry.getValue());
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

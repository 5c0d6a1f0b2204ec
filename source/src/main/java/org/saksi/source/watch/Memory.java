package org.saksi.source.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
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
 * {"done":"https://…","stamp":"2026-02-03T10:00:00Z","id":"…","url":"…","sha256":"…",
 *     "etag":"…","lastModified":"…","at":"2026-02-03T10:05:00Z","vain":"2"}
 * {"feed":"https://…","etag":"…","lastModified":"…"}
 * }</pre>
 *
 * <p>Not thread-safe.
 */
final class Memory implements AutoCloseable {

  /** Lines that say no more what holds now, beyond which the file is written anew. */
  private static final int MOST_STALE = 50_000;

  private final WatchLimits limits;
  private final Map<URI, Visit.Mark> feeds = new HashMap<>();
  private final Map<URI, Waiting> waiting = new LinkedHashMap<>();
  private final Map<URI, Visit> done = new LinkedHashMap<>();
  private Journal journal;
  private int lines;

  /** A page to be fetched, by which a feed told of it, and how often it was asked for in vain. */
  private record Waiting(String stamp, int tries) {}

  /**
   * Opens a memory, or makes an empty one.
   *
   * @throws IOException if the file cannot be written, is in use, or holds something else
   */
  Memory(Path file, WatchLimits limits) throws IOException {
    this.limits = limits;
    journal = Journal.open(file, (line, number) -> take(line));
    if (lines - feeds.size() - waiting.size() - done.size() > MOST_STALE) {
      rewrite(file);
    }
  }

  private boolean take(byte[] line) {
    Fields fields = Fields.of(line);
    URI waits = fields.address("waits");
    URI page = fields.address("done");
    URI feed = fields.address("feed");
    lines++;
    Visit visit = Visit.of(fields);
    if (waits != null) {
      waiting.put(waits, new Waiting(visit.stamp(), fields.count("tries")));
    } else if (page != null) {
      finish(page, visit);
    } else if (feed != null) {
      feeds.put(feed, visit.mark());
    }
    return waits != null || page != null || feed != null;
  }

  private void finish(URI page, Visit visit) {
    waiting.remove(page);
    done.remove(page);
    done.put(page, visit);
    if (done.size() > limits.remembered()) {
      done.remove(done.keySet().iterator().next());
    }
  }

  /** The last version made of each page, those of long ago first. */
  List<Visit.Made> versions() {
    return done.values().stream().map(Visit::made).filter(Objects::nonNull).toList();
  }

  /** What the server of a feed said; nothing where it was never asked. */
  Visit.Mark mark(URI feed) {
    return feeds.getOrDefault(feed, Visit.Mark.NONE);
  }

  /** What the server of a page said of the answer that the report at hand was made of. */
  Visit.Mark markOfPage(URI page) {
    Visit before = done.get(page);
    return before == null ? Visit.Mark.NONE : before.mark();
  }

  /** Notes what it said now; all that it brought is on the disk before. */
  void setMark(URI feed, Visit.Mark mark) throws IOException {
    if (!mark.equals(feeds.put(feed, mark))) {
      journal.sync();
      write(feed, mark);
    }
  }

  private void write(URI feed, Visit.Mark mark) throws IOException {
    Fields fields = new Fields().put("feed", feed).put("etag", mark.etag());
    append(fields.put("lastModified", mark.lastModified()));
  }

  /** Whether a listed page is to be fetched now: it is new, or its next visit is due. */
  boolean isDue(Item item, Instant now) {
    Visit before = done.get(item.address());
    return !waiting.containsKey(item.address())
        && (before == null || before.isDue(stamp(item), now, limits));
  }

  /** Whether a list tells of something, a page or a change of one, that is not noted yet. */
  boolean isOpen(Item item) {
    Visit before = done.get(item.address());
    return !waiting.containsKey(item.address()) && (before == null || before.isTold(stamp(item)));
  }

  /** Whether a waiting page is visited again without any list that tells of a change. */
  boolean isUntold(URI page) {
    Visit before = done.get(page);
    Waiting waits = waiting.get(page);
    return before != null && waits != null && !before.isTold(waits.stamp());
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
   * Notes that nothing more is to be done about a page for now.
   *
   * @param made the report that was made of it now; null for none
   * @param said what its server said of an answer that has the report at hand; null for no such
   */
  void done(URI page, Visit.@Nullable Made made, Visit.@Nullable Mark said) throws IOException {
    Visit before = done.get(page);
    Waiting waits = waiting.get(page);
    String told = waits == null ? "" : waits.stamp();
    Visit.Mark mark = said == null ? Visit.Mark.NONE : said;
    Instant now = Instant.now();
    Visit visit =
        before == null
            ? new Visit(told, made, mark, now, 0)
            : made != null ? before.withNew(told, made, mark, now) : before.inVain(told, said, now);
    finish(page, visit);
    append(visit.fields(page));
  }

  /** By what a feed tells that it changed a page. */
  private static String stamp(Item item) {
    return item.updated() == null ? "" : item.updated();
  }

  private void write(URI page, Waiting waits) throws IOException {
    Fields fields = new Fields().put("waits", page).put("stamp", waits.stamp());
    append(fields.put("tries", waits.tries() == 0 ? null : waits.tries()));
  }

  private void append(Fields fields) throws IOException {
    journal.append(fields.line());
  }

  /** Writes what holds now to a file that then takes the place of the long one. */
  private void rewrite(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    journal.close();
    journal = Journal.open(fresh, (line, number) -> true);
    for (Map.Entry<URI, Visit> entry : done.entrySet()) {
      append(entry.getValue().fields(entry.getKey()));
    }
    for (Map.Entry<URI, Waiting> entry : waiting.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<URI, Visit.Mark> entry : feeds.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    journal.sync();
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}

package org.saksi.source.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.source.PageIntake;
import org.saksi.source.feed.Item;
import org.saksi.source.web.Ask;
import org.saksi.source.web.Wanted;

/**
 * What a watch remembers from run to run: which pages wait, which are done and with which version
 * of their report, what the servers of feeds said of their last answer, and which servers are to be
 * left alone. Each thing learnt is a line of a {@link Journal}:
 *
 * <pre>{@code
 * {"waits":"https://…","stamp":"2026-02-03T10:00:00Z","tries":"1","notBefore":"2026-02-03T11:00:00Z"}
 * {"done":"https://…","stamp":"2026-02-03T10:00:00Z","id":"…","url":"…","sha256":"…",
 *     "etag":"…","lastModified":"…","at":"2026-02-03T10:05:00Z","vain":"2","alone":"1"}
 * {"feed":"https://…","etag":"…","lastModified":"…","at":"2026-02-03T10:05:00Z"}
 * {"rests":"kabar.example","until":"2026-02-03T11:00:00Z"}
 * }</pre>
 *
 * <p>Not thread-safe.
 */
final class Memory implements AutoCloseable {

  /** Lines that say no more what holds now, beyond which the file is written anew. */
  private static final int MOST_STALE = 50_000;

  private final Path file;
  private final WatchLimits limits;
  private final Map<URI, Sent> feeds = new HashMap<>();
  private final Map<String, Instant> rests = new HashMap<>();
  private final Map<URI, Waiting> waiting = new LinkedHashMap<>();

  /** By their addresses as text, which takes a third of the room. */
  private final Map<String, Visit> done = new LinkedHashMap<>();

  private Journal journal;
  private int lines;

  /**
   * Opens a memory, or makes an empty one.
   *
   * @throws IOException if the file cannot be written, is in use, or holds something else
   */
  Memory(Path file, WatchLimits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    journal = Journal.open(file, (line, number) -> take(line));
    tidy();
  }

  private boolean take(byte[] line) {
    Fields fields = Fields.of(line);
    URI waits = fields.address("waits");
    URI page = fields.address("done");
    URI feed = fields.address("feed");
    String host = fields.text("rests");
    Instant until = fields.moment("until");
    lines++;
    if (waits != null) {
      waiting.put(waits, Waiting.of(fields));
    } else if (page != null) {
      finish(page, Visit.of(fields));
    } else if (feed != null) {
      feeds.put(feed, Sent.of(fields));
    } else if (host != null && until != null) {
      rests.put(host, until);
    }
    return waits != null || page != null || feed != null || host != null;
  }

  private void finish(URI page, Visit visit) {
    waiting.remove(page);
    done.remove(page.toString());
    done.put(page.toString(), visit);
    if (done.size() > limits.remembered()) {
      done.remove(done.keySet().iterator().next());
    }
  }

  private Visit visit(URI page) {
    return done.getOrDefault(page.toString(), Visit.NONE);
  }

  /** The last version made of each page, those of long ago first. */
  List<PageIntake.Version> versions() {
    return done.values().stream().map(Visit::version).filter(Objects::nonNull).toList();
  }

  /** How a feed was last sent. */
  Sent sent(URI feed) {
    return feeds.getOrDefault(feed, Sent.NEVER);
  }

  /** Asks for a page, unless it is still what the report at hand was made of. */
  Ask askForPage(URI page) {
    Visit.Mark mark = visit(page).mark();
    return new Ask(page, Wanted.PAGE, mark.etag(), mark.lastModified());
  }

  /**
   * Asks for a list, unless it is still what it was. Whoever does not have the list at hand has to
   * ask for it whole to see what is due of it.
   */
  Ask askForList(URI feed, boolean isAtHand, Instant now) {
    Sent sent = sent(feed);
    boolean isEnough = isAtHand || !sent.isOlder(limits.revisits().first(), now);
    Visit.Mark mark = isEnough ? sent.mark() : Visit.Mark.NONE;
    return new Ask(feed, Wanted.ANY, mark.etag(), mark.lastModified());
  }

  /** Notes how a feed was sent; all that it brought is on the disk before. */
  void setSent(URI feed, Sent now) throws IOException {
    if (!now.mark().equals(Visit.Mark.NONE) || !now.mark().equals(sent(feed).mark())) {
      feeds.put(feed, now);
      journal.sync();
      append(now.fields(feed));
    }
  }

  /** Until when a server is to be left alone; null if it may be asked. */
  @Nullable Instant rest(URI address, Instant now) {
    Instant until = rests.get(host(address));
    return until == null || !now.isBefore(until) ? null : until;
  }

  /** Notes that a server asks to be left alone. */
  Instant rest(URI address, Instant until, Instant now) throws IOException {
    Instant longest = now.plus(limits.longestRest());
    Instant believed = until.isAfter(longest) ? longest : until;
    rests.put(host(address), believed);
    append(new Fields().put("rests", host(address)).put("until", believed));
    return believed;
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
  }

  boolean isWaiting(URI page) {
    return waiting.containsKey(page);
  }

  /** Whether a list tells of a page, or of a change of one, that is to be fetched now. */
  boolean isNews(Item item, Instant now) {
    Visit before = visit(item.address());
    return !done.containsKey(item.address().toString())
        || before.isDue(stamp(item), now, limits.revisits().first());
  }

  /** Whether a listed page is to be asked whether it has changed, which its list does not tell. */
  boolean isRevisit(Item item, Instant now) {
    Visit before = visit(item.address());
    return !isWaiting(item.address())
        && !before.isTold(stamp(item))
        && before.isDue(now, limits.revisits());
  }

  /** Whether a waiting page is visited again without any list that tells of a change. */
  boolean isUntold(URI page) {
    Waiting waits = waiting.get(page);
    return done.containsKey(page.toString()) && waits != null && !visit(page).isTold(waits.stamp());
  }

  /** Notes that a page is to be fetched; if it waits already, the later word of a change. */
  void await(Item item) throws IOException {
    Waiting waits = waiting.get(item.address());
    if (waits == null) {
      await(item.address(), Waiting.told(stamp(item)));
    } else if (Visit.isLater(stamp(item), waits.stamp())) {
      await(item.address(), waits.at(stamp(item)));
    }
  }

  private void await(URI page, Waiting waits) throws IOException {
    waiting.put(page, waits);
    append(waits.fields(page));
  }

  /** How many pages wait. */
  int waiting() {
    return waiting.size();
  }

  /** The waiting pages that may be asked for now, in the order they came; revisits are last. */
  List<URI> ready(Instant now) {
    return waiting.entrySet().stream()
        .filter(entry -> entry.getValue().isReady(now) && rest(entry.getKey(), now) == null)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(this::isUntold))
        .toList();
  }

  /** Whether a page that cannot be had now is to be asked for again. */
  boolean isPatientWith(URI page) {
    return waiting.getOrDefault(page, Waiting.told("")).tries() + 1 < limits.tries();
  }

  /**
   * Notes that a page was asked for in vain.
   *
   * @return when it may be asked for next; null for in the next round
   */
  @Nullable Instant tried(URI page, Instant now) throws IOException {
    Waiting waits = waiting.getOrDefault(page, Waiting.told("")).tried(now, limits);
    await(page, waits);
    return waits.notBefore();
  }

  /**
   * Notes that a page is not to be asked for before its server is ready again.
   *
   * @return when it may be asked for next
   */
  @Nullable Instant putOff(URI page, Instant until) throws IOException {
    Waiting waits = waiting.getOrDefault(page, Waiting.told("")).until(until);
    await(page, waits);
    return waits.notBefore();
  }

  /** What a visit makes of what was known. */
  interface Outcome {
    Visit of(Visit before, String told, Instant now);
  }

  /** Notes that nothing more is to be done about a page for now. */
  void done(URI page, Outcome outcome) throws IOException {
    String told = waiting.getOrDefault(page, Waiting.told("")).stamp();
    Visit visit = outcome.of(visit(page), told, Instant.now());
    finish(page, visit);
    append(visit.fields(page.toString()));
  }

  /** By what a feed tells that it changed a page. */
  private static String stamp(Item item) {
    return item.updated() == null ? "" : item.updated();
  }

  private void append(Fields fields) throws IOException {
    journal.append(fields.line());
    lines++;
  }

  /** Writes the file anew if most of it says no more what holds now. */
  void tidy() throws IOException {
    int live = feeds.size() + rests.size() + waiting.size() + done.size();
    if (lines - live > Math.max(MOST_STALE, live)) {
      rewrite();
    }
  }

  /** Writes what holds now to a file that then takes the place of the long one. */
  private void rewrite() throws IOException {
    Instant now = Instant.now();
    rests.values().removeIf(until -> until.isBefore(now));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Journal old = journal;
    journal = Journal.open(fresh, (line, number) -> true);
    lines = 0;
    for (Map.Entry<String, Visit> entry : done.entrySet()) {
      append(entry.getValue().fields(entry.getKey()));
    }
    for (Map.Entry<URI, Waiting> entry : waiting.entrySet()) {
      append(entry.getValue().fields(entry.getKey()));
    }
    for (Map.Entry<URI, Sent> entry : feeds.entrySet()) {
      append(entry.getValue().fields(entry.getKey()));
    }
    for (Map.Entry<String, Instant> entry : rests.entrySet()) {
      append(new Fields().put("rests", entry.getKey()).put("until", entry.getValue()));
    }
    journal.sync();
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    old.close();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
